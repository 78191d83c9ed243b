import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectDeeper } from '@/lib/detect/deeper';
import { watchPage } from '@/lib/page/watch-page';

export default defineUnlistedScript(() => watchPage({ detect: detectDeeper, isDeeper: true }));
