import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sensePage } from '@/lib/page/sense-page';

export default defineUnlistedScript(sensePage);
