/** What is known from other shops that were visited: own memory, nobody was asked. */
import { t } from '@/lib/i18n';
import styles from './known-elsewhere.module.css';
import { elsewhereOf, listingHere } from './memory-of-page';
import { OfferRow } from './offer-row';
import type { ProductPage } from './panel-state';
import { SECTIONS } from './price-tiles';
import { Section } from './section';

export function KnownElsewhere({ page, now }: { page: ProductPage; now: number }) {
  const { compared, others, cheaper } = elsewhereOf(page);
  const here = listingHere(page);
  const isEmpty = compared.length === 0 && others.length === 0;
  return (
    <Section id={SECTIONS.elsewhere} title={t('elsewhereTitle')}>
      {isEmpty && page.memory !== undefined && <p class={styles.none}>{t('elsewhereNone')}</p>}
      {compared.length > 0 && (
        <ul>
          {compared.map((offer) => (
            <OfferRow
              key={offer.listing.id}
              offer={offer}
              here={here}
              isBest={offer === cheaper}
              now={now}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          {here?.price != null && <h3 class={styles.apart}>{t('notComparedTitle')}</h3>}
          <ul>
            {others.map((offer) => (
              <OfferRow key={offer.listing.id} offer={offer} here={here} now={now} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
