/** The panel that popup and side panel share: what it is, what it costs, what is known of it. */
import { classes } from '@/components/ui/classes';
import { ActionBar, type PanelActions } from './action-bar';
import { Correction, type CorrectionActions } from './correction';
import { Identity } from './identity';
import { KnownElsewhere } from './known-elsewhere';
import type { PanelState, PriceChoice, Reading } from './panel-state';
import { mainOffer } from './panel-state';
import { PriceDoubt } from './price-doubt';
import { PriceHistory } from './price-history';
import { PriceTiles } from './price-tiles';
import styles from './product-panel.module.css';
import { ListingState, NoAnswerState, QuietState, ReadingState } from './quiet-states';
import { verdictOf } from './verdict';
import { VerdictLine } from './verdict-line';

type ProductPanelProps = {
  state: PanelState;
  reading: Reading | null;
  /** Ms since 1970. */
  now: number;
  place: 'popup' | 'side-panel';
  actions: PanelActions &
    CorrectionActions & {
      choosePrice: (choice: PriceChoice) => Promise<boolean>;
      /** Reads the page once more. */
      readAgain: () => void;
    };
};

/** Drawn from its props alone, so that every state can be shown and tested by itself. */
export function ProductPanel({ state, reading, now, place, actions }: ProductPanelProps) {
  const page = 'page' in state ? state.page : null;
  return (
    <main
      class={classes(styles.panel, place === 'side-panel' && styles.fill)}
      data-state={state.kind}
      aria-busy={page !== null && page.memory === undefined}
    >
      <Body
        state={state}
        now={now}
        onChoose={actions.choosePrice}
        onReadAgain={actions.readAgain}
      />
      <Correction state={state} actions={actions} />
      <ActionBar shop={page?.seen.shop ?? null} reading={reading} actions={actions} />
    </main>
  );
}

type BodyProps = {
  state: PanelState;
  now: number;
  onChoose: (choice: PriceChoice) => Promise<boolean>;
  onReadAgain: () => void;
};

function Body({ state, now, onChoose, onReadAgain }: BodyProps) {
  switch (state.kind) {
    case 'not-allowed':
    case 'click-to-read':
    case 'nothing':
    case 'failed':
      return <QuietState kind={state.kind} />;
    case 'listing':
      return <ListingState cards={state.cards} />;
    case 'detecting':
      return <ReadingState />;
    case 'no-answer':
      return <NoAnswerState onRetry={onReadAgain} />;
    case 'unsure': {
      const { page } = state;
      const doubt = page.detection.doubts.find(({ field }) => field === 'price');
      return (
        <>
          <Identity page={page} hasDoubt />
          <PriceDoubt
            candidates={doubt?.candidates ?? []}
            currency={mainOffer(page)?.priceCurrency ?? null}
            onChoose={({ price, priceCurrency }) =>
              onChoose({ listingId: page.seen.listingId, price, priceCurrency })
            }
          />
          <KnownElsewhere page={page} now={now} />
        </>
      );
    }
    case 'found':
    case 'seen-before': {
      const { page } = state;
      return (
        <>
          <Identity page={page} />
          <VerdictLine verdict={verdictOf(page, now)} />
          <PriceTiles page={page} now={now} />
          <KnownElsewhere page={page} now={now} />
          <PriceHistory page={page} now={now} />
        </>
      );
    }
  }
}
