import { mount } from '@/components/ui/mount';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { t } from '@/lib/i18n';

mount(<WelcomePage />, t('welcomeTitle'));
