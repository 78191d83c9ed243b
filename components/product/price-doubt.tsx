/** The page contradicts itself about the price: the shopper is asked, nothing is guessed. */
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import type { Candidate } from '@/lib/domain/detection';
import { moneyFromDecimal } from '@/lib/domain/money';
import { formatDecimal, formatMoney } from '@/lib/format';
import { t } from '@/lib/i18n';
import styles from './price-doubt.module.css';
import line from './verdict-line.module.css';

type PriceDoubtProps = {
  candidates: readonly Candidate[];
  /** Used where a candidate does not say its currency; null when the page says none. */
  currency: string | null;
  /** Resolves to false when the choice could not be carried out. */
  onChoose: (candidate: Candidate) => Promise<boolean>;
};

export function PriceDoubt({ candidates, currency, onChoose }: PriceDoubtProps) {
  const [hasFailed, setFailed] = useState(false);
  const choose = async (candidate: Candidate) => {
    setFailed(false);
    setFailed(!(await onChoose(candidate)));
  };
  return (
    <section aria-labelledby="which-price">
      <div class={`${line.line} ${line.wait}`}>
        <span class={line.mark}>
          <Icon name="question" />
        </span>
        <div class={line.words}>
          <h2 id="which-price" class={styles.question}>
            {t('unsureTitle')}
          </h2>
          <span>{candidates.length > 1 ? t('unsureText') : t('unsureTextHidden')}</span>
        </div>
      </div>
      <ul class={styles.candidates}>
        {candidates.map((candidate) => (
          <li key={`${candidate.price} ${candidate.priceCurrency} ${candidate.reader}`}>
            <button type="button" class={styles.candidate} onClick={() => choose(candidate)}>
              <span class={styles.where}>
                {candidate.isVisible ? t('candidateVisible') : t('candidateHidden')}
              </span>
              <strong class={styles.amount}>{amountOf(candidate, currency)}</strong>
              <span class={styles.action}>{t('thisIsThePrice')}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class={styles.failed}>
        {hasFailed && t('chooseFailed')}
      </p>
    </section>
  );
}

function amountOf({ price, priceCurrency }: Candidate, currency: string | null): string {
  const money = moneyFromDecimal(price, priceCurrency ?? currency);
  return money === null ? formatDecimal(price) : formatMoney(money);
}
