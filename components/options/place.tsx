/** Country and currency, by their names in the shopper's language. */
import { useState } from 'preact/hooks';
import { ask } from '@/lib/bus/ask';
import { COUNTRIES, CURRENCIES } from '@/lib/domain/country';
import { type MessageKey, t, uiLanguage } from '@/lib/i18n';
import type { Settings } from '@/lib/settings/settings';
import styles from './place.module.css';

export function Place({ settings }: { settings: Settings }) {
  const [outcome, setOutcome] = useState<MessageKey | null>(null);
  const change = async (changed: { country: string } | { currency: string }) => {
    const answer = await ask('changeSettings', changed);
    setOutcome(answer.ok ? 'saved' : 'saveFailed');
  };
  return (
    <div class={styles.place}>
      <Choice
        label={t('country')}
        names={namesOf(COUNTRIES, 'region')}
        value={settings.country}
        onChange={(country) => change({ country })}
      />
      <Choice
        label={t('currency')}
        names={namesOf(CURRENCIES, 'currency')}
        value={settings.currency}
        onChange={(currency) => change({ currency })}
      />
      <p role="status" class={styles.outcome}>
        {outcome !== null && t(outcome)}
      </p>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  /** Code and name, in the order they are shown. */
  names: readonly (readonly [string, string])[];
  value: string;
  onChange: (code: string) => void;
};

function Choice({ label, names, value, onChange }: ChoiceProps) {
  return (
    <label class={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {names.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Codes with their names in the messages' language, sorted as that language sorts. */
function namesOf(codes: readonly string[], type: 'region' | 'currency'): [string, string][] {
  const language = uiLanguage();
  const names = new Intl.DisplayNames(language, { type });
  const { compare } = new Intl.Collator(language);
  return codes
    .map((code): [string, string] => {
      const name = names.of(code) ?? code;
      return [code, type === 'currency' ? `${name} (${code})` : name];
    })
    .sort(([, left], [, right]) => compare(left, right));
}
