/** When Bourdon may read a page: the choice itself, asked for within the click. */
import { useState } from 'preact/hooks';
import { classes } from '@/components/ui/classes';
import { askForEveryShop, type Consent, stopEveryShop } from '@/lib/consent/consent';
import { type MessageKey, t } from '@/lib/i18n';
import styles from './mode-choice.module.css';

type Mode = Consent['mode'];

const OUTCOMES = {
  granted: 'everyGranted',
  refused: 'everyRefused',
  returned: 'backToClick',
} as const satisfies Record<string, MessageKey>;

/** `consent` is null while it is read: click mode, which needs nothing, is shown until then. */
export function ModeChoice({ consent }: { consent: Consent | null }) {
  const [asking, setAsking] = useState<Mode | null>(null);
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES | null>(null);
  const isGranted = consent?.everyGranted === true;
  const isMissing = consent?.mode === 'every' && !isGranted;
  const mode = asking ?? (consent?.mode === 'every' && isGranted ? 'every' : 'click');

  // Nothing before the request: the browser wants its prompt within the click.
  const chooseEvery = async () => {
    const answer = askForEveryShop();
    setAsking('every');
    setOutcome((await answer) ? 'granted' : 'refused');
    setAsking(null);
  };
  const chooseClick = async () => {
    if (consent?.mode !== 'every') return;
    setAsking('click');
    await stopEveryShop();
    setOutcome('returned');
    setAsking(null);
  };

  return (
    <fieldset class={styles.choice}>
      <legend class={styles.question}>{t('modeQuestion')}</legend>
      <div class={styles.modes}>
        <ModeCard
          mode="click"
          isChosen={mode === 'click'}
          isGranted
          title={t('modeClick')}
          text={t('modeClickText')}
          onChoose={chooseClick}
        />
        <ModeCard
          mode="every"
          isChosen={mode === 'every'}
          isGranted={isGranted}
          title={t('modeEvery')}
          text={t('modeEveryText')}
          onChoose={chooseEvery}
        />
      </div>
      <p class={styles.outcome} role="status">
        {isMissing && asking === null
          ? t('everyMissing')
          : outcome !== null && asking === null && t(OUTCOMES[outcome])}
      </p>
    </fieldset>
  );
}

type ModeCardProps = {
  mode: Mode;
  isChosen: boolean;
  isGranted: boolean;
  title: string;
  text: string;
  onChoose: () => void;
};

function ModeCard({ mode, isChosen, isGranted, title, text, onChoose }: ModeCardProps) {
  return (
    <label
      class={classes(styles.card, isChosen && styles.chosen)}
      data-mode={mode}
      data-granted={String(isGranted)}
    >
      <input type="radio" name="mode" value={mode} checked={isChosen} onClick={onChoose} />
      <span class={styles.words}>
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
    </label>
  );
}
