/** A search field that answers as one types. */
import { useRef } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { Icon } from './icon';
import styles from './search-field.module.css';

type SearchFieldProps = {
  label: string;
  value: string;
  onSearch: (text: string) => void;
};

export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onSearch('');
    input.current?.focus();
  };
  return (
    <search class={styles.field}>
      <Icon name="search" size={18} />
      <input
        ref={input}
        class={styles.input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {value !== '' && (
        <button type="button" class={styles.clear} aria-label={t('clearSearch')} onClick={clear}>
          <Icon name="cross" />
        </button>
      )}
    </search>
  );
}
