/** The shopper corrects: points at the price, the name or the picture on the page, and can take it back. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { PointedField } from '@/lib/domain/shop-rule';
import { type MessageKey, t } from '@/lib/i18n';
import styles from './correction.module.css';
import type { PanelState } from './panel-state';

export type CorrectionActions = {
  /** Resolves to false when the page cannot be pointed at. */
  startPick: (field: PointedField) => Promise<boolean>;
  takeBack: (field: PointedField) => Promise<boolean>;
};

const WORDS = {
  price: { point: 'pointAtPrice', pointed: 'pointedAtPrice', takeBack: 'takeBackPrice' },
  name: { point: 'pointAtName', pointed: 'pointedAtName', takeBack: 'takeBackName' },
  image: { point: 'pointAtImage', pointed: 'pointedAtImage', takeBack: 'takeBackImage' },
} as const satisfies Record<PointedField, Record<string, MessageKey>>;
const FIELDS: readonly PointedField[] = ['price', 'name', 'image'];

/** What opens at the foot of the panel opens behind the bar that stays in sight. */
function showWhole(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' });
}

/** Nothing where there is no page that could be corrected. */
export function Correction({ state, actions }: { state: PanelState; actions: CorrectionActions }) {
  const [hasFailed, setFailed] = useState(false);
  const attempt = async (done: Promise<boolean>) => {
    setFailed(false);
    setFailed(!(await done));
  };
  const page = 'page' in state ? state.page : null;
  if (page === null && state.kind !== 'nothing') return null;
  return (
    <div class={styles.correction}>
      {page !== null && page.pointed.length > 0 && (
        <ul>
          {page.pointed.map((field) => (
            <li key={field} class={styles.pointed}>
              <Icon name="check" />
              <span>{t(WORDS[field].pointed, page.seen.shop)}</span>
              <Button
                look="bare"
                aria-label={t(WORDS[field].takeBack)}
                onClick={() => attempt(actions.takeBack(field))}
              >
                {t('undo')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details class={styles.details} onToggle={({ currentTarget }) => showWhole(currentTarget)}>
        <summary class={styles.question}>
          {t(page === null ? 'productMissed' : 'somethingWrong')}
        </summary>
        <p>{t(page === null ? 'productMissedText' : 'somethingWrongText')}</p>
        <div class={styles.actions}>
          {(page === null ? FIELDS.slice(0, 1) : FIELDS).map((field) => (
            <Button key={field} onClick={() => attempt(actions.startPick(field))}>
              {t(WORDS[field].point)}
            </Button>
          ))}
        </div>
      </details>
      <p role="status" class={hasFailed ? styles.failed : undefined}>
        {hasFailed && t('chooseFailed')}
      </p>
    </div>
  );
}
