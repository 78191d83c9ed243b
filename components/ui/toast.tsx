/** A short notice at the foot of a page, with a way back: it leaves by itself, never under the hand. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { Icon } from './icon';
import styles from './toast.module.css';
import { useFocusBack } from './use-focus-back';

export type Notice = {
  text: string;
  /** Takes back what the notice tells. */
  onUndo?: () => void;
  /** True when a key, not a pointer, caused it: then the way back takes the focus. */
  isByKeyboard?: boolean;
};

type ToastProps = {
  /** Null when there is nothing to tell. A new object is a new notice. */
  notice: Notice | null;
  onClose: () => void;
};

/** How long a notice stays, in ms. Held for as long as the pointer or the focus is on it. */
export const STAY_MS = 10_000;

export function Toast({ notice, onClose }: ToastProps) {
  return (
    <div class={styles.place} role="status">
      {notice !== null && <ShownToast notice={notice} onClose={onClose} />}
    </div>
  );
}

function ShownToast({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const toast = useRef<HTMLDivElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    const end = new AbortController();
    const on = (type: string, act: (event: Event) => void) =>
      toast.current?.addEventListener(type, act, { signal: end.signal });
    for (const type of ['pointerenter', 'focusin']) on(type, () => setHeld(true));
    for (const type of ['pointerleave', 'focusout']) on(type, () => setHeld(false));
    on('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') close.current();
    });
    return () => end.abort();
  }, []);

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => close.current(), STAY_MS);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);

  useFocusBack(toast);
  // What had the focus is gone with what was forgotten: without this, a keyboard would start over.
  useEffect(() => {
    if (notice.isByKeyboard === true) undoButton.current?.focus();
  }, [notice]);

  const undo = () => {
    // The button goes with what it took back.
    if (document.activeElement === undoButton.current) closeButton.current?.focus();
    notice.onUndo?.();
  };

  return (
    <div class={styles.toast} ref={toast}>
      <p class={styles.text}>{notice.text}</p>
      {notice.onUndo !== undefined && (
        <button type="button" class={styles.undo} ref={undoButton} onClick={undo}>
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        class={styles.close}
        aria-label={t('dismiss')}
        ref={closeButton}
        onClick={onClose}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}
