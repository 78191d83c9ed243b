/** Forgetting with a way back: asks the background, and tells with an undo instead of a question. */
import { useState } from 'preact/hooks';
import type { Notice } from '@/components/ui/toast';
import { ask } from '@/lib/bus/ask';
import { isolated, t } from '@/lib/i18n';

type Forgettable =
  | { kind: 'product'; productId: string; name: string }
  | { kind: 'shop'; shop: string }
  | { kind: 'rules'; shop: string }
  | { kind: 'all' };

export type Forget = (what: Forgettable, click: MouseEvent) => void;

/** The function that forgets, and the notice to show in a Toast. */
export function useForgetting(): { forget: Forget; notice: Notice | null; close: () => void } {
  const [notice, setNotice] = useState<Notice | null>(null);
  const undo = async (undoId: string) => {
    const answer = await ask('undoForget', { undoId });
    setNotice({
      text: t(!answer.ok ? 'undoFailed' : answer.reply.restored ? 'restored' : 'undoTooLate'),
    });
  };
  const forget: Forget = async (what, click) => {
    // A click without a count of presses was made by a key.
    const isByKeyboard = click.detail === 0;
    const answer = await askToForget(what);
    setNotice(
      answer.ok
        ? { text: wordsFor(what), isByKeyboard, onUndo: () => undo(answer.reply.undoId) }
        : { text: t('forgetFailed') },
    );
  };
  return { forget, notice, close: () => setNotice(null) };
}

function askToForget(what: Forgettable) {
  switch (what.kind) {
    case 'product':
      return ask('forgetProduct', { productId: what.productId });
    case 'shop':
      return ask('forgetShop', { shop: what.shop });
    case 'rules':
      return ask('forgetRules', { shop: what.shop });
    case 'all':
      return ask('forgetAll', {});
  }
}

function wordsFor(what: Forgettable): string {
  switch (what.kind) {
    case 'product':
      return t('forgotProduct', isolated(what.name));
    case 'shop':
      return t('forgotShop', what.shop);
    case 'rules':
      return t('forgotRules', what.shop);
    case 'all':
      return t('forgotAll');
  }
}
