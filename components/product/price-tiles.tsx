/** The three tiles: the price here over time, the rating that the shop claims, the best price elsewhere. */
import { Tile, TileNote } from '@/components/ui/tile';
import type { DetectedRating } from '@/lib/domain/detection';
import type { Money } from '@/lib/domain/money';
import type { ListingPrices } from '@/lib/domain/price-history';
import { formatAgo, formatMoney, formatNumber } from '@/lib/format';
import { plural, t } from '@/lib/i18n';
import { elsewhereOf, pricesHere } from './memory-of-page';
import { mainOffer, type ProductPage, priceHere } from './panel-state';
import styles from './price-tiles.module.css';
import { Sparkline } from './sparkline';

/** Ids of the sections that the tiles lead to. */
export const SECTIONS = { history: 'prices-here', elsewhere: 'other-shops' } as const;

export function PriceTiles({ page, now }: { page: ProductPage; now: number }) {
  return (
    <div class={styles.tiles}>
      <PriceTile page={page} />
      <RatingTile rating={page.detection.rating} />
      <ElsewhereTile page={page} now={now} />
    </div>
  );
}

function PriceTile({ page }: { page: ProductPage }) {
  const price = priceHere(page);
  const label = t('tilePrice');
  if (price === null) return <Tile label={label} figure={t('noPriceKnown')} isMissing />;
  if (page.memory === undefined) return <Tile label={label} figure={formatMoney(price)} />;
  const history = pricesHere(page, price.currency);
  if (history === null) {
    const offer = mainOffer(page);
    const isKept = page.seen.isKept && offer?.isFrom !== true && offer?.isPersonal !== true;
    return (
      <Tile label={label} figure={formatMoney(price)}>
        <TileNote>{isKept ? t('firstVisit') : t('notKept')}</TileNote>
      </Tile>
    );
  }
  return (
    <Tile label={label} figure={formatMoney(price)} href={`#${SECTIONS.history}`}>
      <TileNote>{noteOf(history, price)}</TileNote>
      <Sparkline points={history.points} />
    </Tile>
  );
}

function noteOf({ visits, first, lowest }: ListingPrices, here: Money): string {
  if (visits < 2) return t('firstVisit');
  return lowest.price.amount < here.amount
    ? t('lowest', formatMoney(lowest.price))
    : t('atFirst', formatMoney(first.price));
}

function RatingTile({ rating }: { rating: DetectedRating | null }) {
  const label = t('tileRating');
  if (rating === null) return <Tile label={label} figure={t('noRating')} isMissing />;
  const value = formatNumber(rating.ratingValue);
  const best = formatNumber(rating.bestRating);
  const isOfFive = rating.bestRating === 5;
  return (
    <Tile
      label={label}
      figure={isOfFive ? `${value} ★` : `${value}/${best}`}
      spokenFigure={t('ratingOf', value, best)}
    >
      {rating.ratingCount !== null && <TileNote>{plural(rating.ratingCount, 'ratings')}</TileNote>}
      <TileNote>{t('claimedByShop')}</TileNote>
    </Tile>
  );
}

function ElsewhereTile({ page, now }: { page: ProductPage; now: number }) {
  const label = t('tileElsewhere');
  if (page.memory === undefined) return <Tile label={label} figure="" isMissing />;
  const { compared, others, cheaper } = elsewhereOf(page);
  const [best] = compared;
  if (best === undefined) {
    const words = others.length > 0 ? t('notComparable') : t('nowhereElse');
    const href = others.length > 0 ? `#${SECTIONS.elsewhere}` : undefined;
    return <Tile label={label} figure={words} isMissing href={href} />;
  }
  return (
    <Tile
      label={label}
      figure={formatMoney(best.price)}
      isBest={cheaper !== null}
      href={`#${SECTIONS.elsewhere}`}
    >
      <TileNote isolate>{best.listing.shop}</TileNote>
      <TileNote>{formatAgo(best.pricedAt, now)}</TileNote>
    </Tile>
  );
}
