import { LibraryPage } from '@/components/library/library-page';
import { mount } from '@/components/ui/mount';
import { t } from '@/lib/i18n';

mount(<LibraryPage />, t('library'));
