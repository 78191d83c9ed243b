/** The buttons by which the page's thing is bought, or would be. */
import type { Dom } from '@/lib/detect/dom';
import { hasWord } from '@/lib/detect/words/words';
import { MARK } from './marks';
import { type Place, type Scan, textOf } from './scan';

export type BuyButton = {
  place: Place;
  at: number;
  /** True when the page lets nobody press it. */
  isDisabled: boolean;
  /** How many buttons like it there are: those of cards come in dozens. */
  alike: number;
};

const NAMED =
  /add[-_]?(?:to[-_]?)?(?:cart|bag|basket|trolley|warenkorb|carrello|panier)|buy[-_]?(?:now|button|btn)|(?:cart|basket|buy|purchase|order)[-_]?(?:btn|button|submit|add)|btn[-_]?(?:cart|buy|basket)|addcart|warenkorb[-_]|ajout[-_]?panier/i;
const TAGS = new Set(['button', 'input', 'a']);
const TEXT_MAX = 48;
const BUTTONS_MAX = 200;
const NEVER = MARK.hidden | MARK.aside;

/** The page's buy buttons in its order, at most 200. */
export function findBuyButtons(dom: Dom, scan: Scan): BuyButton[] {
  const found: { place: Place; isDisabled: boolean }[] = [];
  for (const place of scan.places) {
    if ((place.marks & NEVER) !== 0 || found.length >= BUTTONS_MAX) continue;
    const isButton = TAGS.has(place.tag) || /\b(?:btn|button)\b/i.test(place.name);
    if (!isButton && !NAMED.test(place.name)) continue;
    if (isButton ? isBuying(dom, scan, place) : isButtonBox(scan, place)) {
      const isDisabled =
        dom.attribute(place.element, 'disabled') !== null || /\bdisabled\b/i.test(place.name);
      found.push({ place, isDisabled });
    }
  }
  const counts = new Map<string, number>();
  for (const { place } of found) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  return found.map(({ place, isDisabled }) => ({
    place,
    at: place.at,
    isDisabled,
    alike: counts.get(place.name) ?? 1,
  }));
}

function isButtonBox(scan: Scan, place: Place): boolean {
  const text = textOf(scan, place, TEXT_MAX + 1);
  return text.length > 0 && text.length <= TEXT_MAX && hasWord('addToCart', text);
}

function isBuying(dom: Dom, scan: Scan, place: Place): boolean {
  if (
    place.tag === 'input' &&
    !/^(?:submit|button|image)$/i.test(dom.attribute(place.element, 'type') ?? '')
  )
    return false;
  const said = [
    textOf(scan, place, TEXT_MAX + 1),
    dom.attribute(place.element, 'value'),
    dom.attribute(place.element, 'aria-label'),
    dom.attribute(place.element, 'title'),
  ];
  const texts = said.filter((one) => one !== null && one !== '' && one.length <= TEXT_MAX);
  if (texts.some((one) => hasWord('addToCart', one ?? '') || hasWord('buyNow', one ?? '')))
    return true;
  const isShort = (said[0] ?? '').length <= TEXT_MAX;
  return (
    isShort && (NAMED.test(place.name) || NAMED.test(dom.attribute(place.element, 'name') ?? ''))
  );
}
