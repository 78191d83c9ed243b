/** The panel where there is no product to show: in other words, with a bee. */
import type { ComponentChildren } from 'preact';
import { Bee } from '@/components/ui/bee';
import { Button } from '@/components/ui/button';
import { plural, t } from '@/lib/i18n';
import styles from './quiet-states.module.css';

type QuietKind = 'not-allowed' | 'click-to-read' | 'nothing' | 'failed';

const WORDS = {
  'not-allowed': ['notAllowedTitle', 'notAllowedText'],
  'click-to-read': ['clickToReadTitle', 'clickToReadText'],
  nothing: ['nothingTitle', 'nothingText'],
  failed: ['failedTitle', 'failedText'],
} as const;

export function QuietState({ kind }: { kind: QuietKind }) {
  const [title, text] = WORDS[kind];
  const pose = kind === 'not-allowed' || kind === 'failed' ? 'resting' : 'flying';
  return <Quiet pose={pose} title={t(title)} text={t(text)} />;
}

/** A category or search results: nothing to tell of any one product yet. */
export function ListingState({ cards }: { cards: number }) {
  return <Quiet pose="flying" title={plural(cards, 'listingTitle')} text={t('listingText')} />;
}

/** The page did not answer in time: nothing is known of it, and asking again may help. */
export function NoAnswerState({ onRetry }: { onRetry: () => void }) {
  return (
    <Quiet pose="resting" title={t('noAnswerTitle')} text={t('noAnswerText')}>
      <Button look="main" onClick={onRetry}>
        {t('tryAgain')}
      </Button>
    </Quiet>
  );
}

type QuietProps = {
  pose: 'resting' | 'flying';
  title: string;
  text: string;
  children?: ComponentChildren;
};

function Quiet({ pose, title, text, children }: QuietProps) {
  return (
    <div class={styles.quiet}>
      <Bee pose={pose} />
      <h1 class={styles.title}>{title}</h1>
      <p>{text}</p>
      {children}
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
