/** What it is and what it costs here: the first thing that is read. */
import { classes } from '@/components/ui/classes';
import { LetterTile } from '@/components/ui/letter-tile';
import { Price } from '@/components/ui/price';
import type { DetectedOffer, DetectedProduct } from '@/lib/domain/detection';
import { type Money, moneyFromDecimal } from '@/lib/domain/money';
import { formatReduction, formatUnitPrice } from '@/lib/format';
import { isolated, t } from '@/lib/i18n';
import styles from './identity.module.css';
import { availabilityWords, conditionWords } from './offer-words';
import { mainOffer, type ProductPage, priceHere } from './panel-state';

/** `hasDoubt` leaves the price out: the page says several, and the shopper is asked below. */
export function Identity({ page, hasDoubt = false }: { page: ProductPage; hasDoubt?: boolean }) {
  const { product } = page.detection;
  const offer = mainOffer(page);
  return (
    <header class={styles.identity}>
      <LetterTile text={product.brand ?? product.name} seed={page.seen.productId} />
      <div class={styles.words}>
        <h1 class={styles.name} title={product.name}>
          <bdi>{product.name}</bdi>
        </h1>
        <p class={styles.meta}>
          {product.brand !== null && (
            <span
              class={classes(styles.brand, isNamed(product) && styles.named)}
              title={product.brand}
            >
              <bdi>{product.brand}</bdi>
            </span>
          )}
          <span>
            <bdi>{page.seen.shop}</bdi>
          </span>
          {offer?.availability != null && (
            <span class={styles.availability}>{availabilityWords(offer.availability)}</span>
          )}
        </p>
      </div>
      {!hasDoubt && (
        <p class={styles.price}>
          <PriceLine page={page} offer={offer} />
        </p>
      )}
    </header>
  );
}

function PriceLine({ page, offer }: { page: ProductPage; offer: DetectedOffer | null }) {
  const price = priceHere(page);
  if (price === null || offer === null) {
    return <span class={styles.none}>{t('noPriceOnPage')}</span>;
  }
  const listPrice = moneyFromDecimal(offer.listPrice, offer.priceCurrency);
  const reduced = listPrice !== null && listPrice.amount > price.amount ? listPrice : null;
  const { itemCondition, seller } = offer;
  return (
    <>
      <Price price={price} listPrice={reduced} isFrom={offer.isFrom} />
      {offer.unitPrice !== null && (
        <span class={styles.unitPrice}>{formatUnitPrice(offer.unitPrice, price.currency)}</span>
      )}
      {page.pointed.includes('price') && <span class={styles.chip}>{t('youPointedAtThis')}</span>}
      {offer.isPersonal && <span class={styles.chip}>{t('personalPrice')}</span>}
      {reduced !== null && <span class={styles.chip}>{claimOf(price, reduced)}</span>}
      {itemCondition !== null && itemCondition !== 'NewCondition' && (
        <span class={styles.chip}>{conditionWords(itemCondition)}</span>
      )}
      {seller !== null && !isShopItself(seller, page.seen.shop) && (
        <span class={styles.seller} title={seller}>
          {t('soldBy', isolated(seller))}
        </span>
      )}
    </>
  );
}

/** True when the name says the brand already: then the brand may give way where space is short. */
function isNamed({ name, brand }: DetectedProduct): boolean {
  return brand !== null && name.toLocaleLowerCase().includes(brand.toLocaleLowerCase());
}

/** True for "Maison Lumen" at maison-lumen.example: saying who sells would only repeat the shop. */
function isShopItself(seller: string, shop: string): boolean {
  const letters = (text: string) => text.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(shop).startsWith(letters(seller));
}

function claimOf(price: Money, listPrice: Money): string {
  return t('discountClaimed', formatReduction(1 - price.amount / listPrice.amount));
}
