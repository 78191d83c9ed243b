import { OptionsPage } from '@/components/options/options-page';
import { mount } from '@/components/ui/mount';
import { t } from '@/lib/i18n';

mount(<OptionsPage />, t('options'));
