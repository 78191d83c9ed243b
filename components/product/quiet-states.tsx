/** The panel where there is no product to show: in other words, with a bee. */
import { Bee } from '@/components/ui/bee';
import { t } from '@/lib/i18n';
import styles from './quiet-states.module.css';

type QuietKind = 'not-allowed' | 'click-to-read' | 'nothing';

const WORDS = {
  'not-allowed': ['notAllowedTitle', 'notAllowedText'],
  'click-to-read': ['clickToReadTitle', 'clickToReadText'],
  nothing: ['nothingTitle', 'nothingText'],
} as const;

export function QuietState({ kind }: { kind: QuietKind }) {
  const [title, text] = WORDS[kind];
  return (
    <div class={styles.quiet}>
      <Bee pose={kind === 'not-allowed' ? 'resting' : 'flying'} />
      <h1 class={styles.title}>{t(title)}</h1>
      <p>{t(text)}</p>
    </div>
  );
}

/** Keeps the places of what is about to arrive; the words come only after a blink. */
export function ReadingState() {
  return (
    <div class={styles.reading} aria-busy="true">
      <h1 class="for-ears">{t('extName')}</h1>
      <div class={styles.identity}>
        <div class={styles.picture} />
        <div class={styles.words}>
          <div class={styles.bar} />
          <div class={styles.shortBar} />
        </div>
        <div class={styles.price} />
      </div>
      <p class={styles.status} role="status">
        <span class={styles.late}>{t('readingPage')}</span>
      </p>
      <div class={styles.tiles}>
        <div />
        <div />
        <div />
      </div>
    </div>
  );
}
