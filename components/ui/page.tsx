/** The frame of a full page of ours: the bee, the title, the way to the other pages. */
import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n';
import { Bee } from './bee';
import styles from './page.module.css';

type PageProps = {
  title: string;
  subtitle?: string;
  /** Which page it is: the link to the other one is shown. */
  name: 'library' | 'options';
  children: ComponentChildren;
};

export function Page({ title, subtitle, name, children }: PageProps) {
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Bee size="small" />
        <div class={styles.titles}>
          <h1>{title}</h1>
          {subtitle !== undefined && <p>{subtitle}</p>}
        </div>
        <nav>
          {name === 'library' ? (
            <a href="/options.html">{t('options')}</a>
          ) : (
            <a href="/library.html">{t('library')}</a>
          )}
        </nav>
      </header>
      <main class={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
