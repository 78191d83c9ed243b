/** The bar at the foot of the panel: it stays in sight, whatever is scrolled. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { t } from '@/lib/i18n';
import styles from './action-bar.module.css';
import type { Reading } from './panel-state';

/** What the panel can ask for. Each is called synchronously in the click. */
export type PanelActions = {
  /** Resolves to false when the shopper or the browser refused. */
  alwaysRead: (shop: string) => Promise<boolean>;
  stopReading: (shop: string) => Promise<void>;
  /** Null where the panel is the side panel already, or the browser has none. */
  openSidePanel: (() => void) | null;
};

type ActionBarProps = {
  /** The shop of the page, or null when no product is shown. */
  shop: string | null;
  /** Null while it is not known yet: nothing is offered that may be wrong. */
  reading: Reading | null;
  actions: PanelActions;
};

export function ActionBar({ shop, reading, actions }: ActionBarProps) {
  const { openSidePanel } = actions;
  return (
    <footer class={styles.bar}>
      {shop !== null && <ShopReading shop={shop} reading={reading} actions={actions} />}
      <ButtonLink
        icon={<Icon name="books" size={18} />}
        href="/library.html"
        target="_blank"
        aria-label={t('openLibrary')}
        title={t('openLibrary')}
        class={styles.small}
      >
        {t('library')}
      </ButtonLink>
      {openSidePanel !== null && (
        <Button
          icon={<Icon name="panel" size={18} />}
          aria-label={t('openSidePanel')}
          title={t('openSidePanel')}
          class={styles.small}
          onClick={openSidePanel}
        >
          {t('sidePanel')}
        </Button>
      )}
    </footer>
  );
}

function ShopReading({ shop, reading, actions }: ActionBarProps & { shop: string }) {
  const [wasRefused, setRefused] = useState(false);
  if (reading === null) return <span class={styles.main} />;
  if (reading === 'every-shop') return <ReadOnEveryVisit />;
  if (reading === 'this-shop') {
    return (
      <ReadOnEveryVisit>
        <Button
          look="bare"
          aria-label={t('stopShop', shop)}
          onClick={() => void actions.stopReading(shop)}
        >
          {t('stop')}
        </Button>
      </ReadOnEveryVisit>
    );
  }
  // Nothing before the request: the browser wants its prompt within the click.
  const ask = () => {
    actions.alwaysRead(shop).then((granted) => setRefused(!granted));
  };
  return (
    <div class={styles.main}>
      <Button look="main" onClick={ask}>
        {t('alwaysReadShop')}
      </Button>
      <p role="status" class={wasRefused ? styles.refused : undefined}>
        {wasRefused && t('permissionRefused')}
      </p>
    </div>
  );
}

function ReadOnEveryVisit({ children }: { children?: ComponentChildren }) {
  return (
    <div class={styles.state}>
      <Icon name="check" />
      <span>{t('readOnEveryVisit')}</span>
      {children}
    </div>
  );
}
