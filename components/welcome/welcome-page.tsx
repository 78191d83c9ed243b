/** The first page: what is read, what is kept, what never happens, and the one choice. */
import { ModeChoice } from '@/components/consent/mode-choice';
import { useConsent } from '@/components/consent/use-consent';
import { Bee } from '@/components/ui/bee';
import { Icon, type IconName } from '@/components/ui/icon';
import { type MessageKey, t } from '@/lib/i18n';
import styles from './welcome-page.module.css';

const PROMISES = [
  { icon: 'eye', title: 'welcomeReads', text: 'welcomeReadsText' },
  { icon: 'lock', title: 'welcomeStores', text: 'welcomeStoresText' },
  { icon: 'leaf', title: 'welcomeNever', text: 'welcomeNeverText' },
] as const satisfies { icon: IconName; title: MessageKey; text: MessageKey }[];

export function WelcomePage() {
  const consent = useConsent();
  return (
    <main class={styles.welcome}>
      <header class={styles.header}>
        <Bee />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p class={styles.lead}>{t('welcomeLead')}</p>
        </div>
      </header>
      <ul class={styles.promises}>
        {PROMISES.map(({ icon, title, text }) => (
          <li key={title}>
            <span class={styles.mark}>
              <Icon name={icon} size={18} />
            </span>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ul>
      <ModeChoice consent={consent} />
      <footer class={styles.footer}>
        <p>
          {t('welcomeTakeBack')} <a href="/options.html">{t('options')}</a>
          {' · '}
          <a href="/options.html#privacy">{t('privacyLink')}</a>
        </p>
        <p>{t('welcomePin')}</p>
      </footer>
    </main>
  );
}
