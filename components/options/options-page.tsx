/** What the shopper decides: what is read, where they are, what is kept. */
import { browser } from 'wxt/browser';
import { ModeChoice } from '@/components/consent/mode-choice';
import { useConsent } from '@/components/consent/use-consent';
import { useForgetting } from '@/components/library/use-forgetting';
import { Button, ButtonLink } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { Toast } from '@/components/ui/toast';
import { t } from '@/lib/i18n';
import { AllowedShops } from './allowed-shops';
import styles from './options-page.module.css';
import { OptionsSection } from './options-section';
import { Place } from './place';
import { PointedShops } from './pointed-shops';
import { useSettings } from './use-settings';

export function OptionsPage() {
  const consent = useConsent();
  const settings = useSettings();
  const { forget, notice, close } = useForgetting();
  return (
    <Page title={t('options')} name="options">
      <div class={styles.sections}>
        <OptionsSection title={t('optionsReading')}>
          <ModeChoice consent={consent} />
        </OptionsSection>
        <OptionsSection title={t('optionsShops')} text={t('optionsShopsText')}>
          {consent !== null && <AllowedShops shops={consent.shops} />}
        </OptionsSection>
        <OptionsSection title={t('optionsPointed')} text={t('optionsPointedText')}>
          <PointedShops onForget={(shop, click) => forget({ kind: 'rules', shop }, click)} />
        </OptionsSection>
        <OptionsSection title={t('optionsPlace')} text={t('optionsPlaceText')}>
          {settings !== null && <Place settings={settings} />}
        </OptionsSection>
        <OptionsSection title={t('optionsLanguage')} text={t('optionsLanguageText')} />
        <OptionsSection title={t('optionsMemory')} text={t('optionsMemoryText')}>
          <div class={styles.actions}>
            <ButtonLink href="/library.html">{t('openLibrary')}</ButtonLink>
            <Button onClick={(click) => forget({ kind: 'all' }, click)}>{t('forgetAll')}</Button>
          </div>
        </OptionsSection>
        <OptionsSection title={t('privacy')} id="privacy">
          <ul class={styles.privacy}>
            <li>{t('privacyRead')}</li>
            <li>{t('privacyKept')}</li>
            <li>{t('privacySent')}</li>
            <li>{t('privacyDeleted')}</li>
          </ul>
        </OptionsSection>
      </div>
      <p class={styles.version}>
        {t('extName')} · {t('version', browser.runtime.getManifest().version)}
      </p>
      <Toast notice={notice} onClose={close} />
    </Page>
  );
}
