import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickOnPage } from '@/lib/page/pick/pick-page';

export default defineUnlistedScript(pickOnPage);
