/** The detection that a shopper gets of a page: the light look, and where that is not enough the deeper one. */
import { detectDeeper } from '@/lib/detect/deeper';
import { type Detect, detectProduct } from '@/lib/detect/detect-product';
import { isWorthDeeperLook } from '@/lib/domain/detection';

export const readAsShopper: Detect = (document, url, options) => {
  const light = detectProduct(document, url, options);
  return light !== null && isWorthDeeperLook(light) ? detectDeeper(document, url, options) : light;
};
