import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/lib/page/watch-page';

export default defineUnlistedScript(watchPage);
