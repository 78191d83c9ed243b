import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectProduct } from '@/lib/detect/detect-product';
import { watchPage } from '@/lib/page/watch-page';

export default defineUnlistedScript(() => watchPage({ detect: detectProduct, isDeeper: false }));
