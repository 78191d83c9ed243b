/** Every word that the shopper reads comes through here, from `_locales`, by a key that is checked. */
import { browser } from 'wxt/browser';
import type english from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** Keys that come in plural forms: `ratings` for `ratings_one`, `ratings_other`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The message, with `$1` to `$9` replaced by the substitutions. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/**
 * The message in the plural form that `count` takes in the messages' language. `$1` is the count as
 * the shopper writes numbers; further substitutions follow from `$2` on.
 */
export function plural(count: number, key: PluralKey, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  const shown = [new Intl.NumberFormat(numberLocale()).format(count), ...substitutions];
  // A language may use forms that the messages do not tell apart ("many" of a French million).
  const exact = form === 'one' ? t(`${key}_one`, ...shown) : '';
  return exact === '' ? t(`${key}_other`, ...shown) : exact;
}

/**
 * The language of the messages (BCP 47), with the region of the browser's language if it is the same
 * language: words that `Intl` makes (months, "2 days ago") must fit the sentence that they stand in.
 */
export function uiLanguage(): string {
  return spokenLocale() ?? t('languageTag');
}

/**
 * The locale that numbers and prices are written in: the browser's. Where it knows several (the
 * interface's and the pages'), the one in the messages' language.
 */
export function numberLocale(): string {
  return spokenLocale() ?? browser.i18n.getUILanguage();
}

function spokenLocale(): string | undefined {
  const messages = t('languageTag');
  return [browser.i18n.getUILanguage(), globalThis.navigator?.language].find(
    (tag) => tag?.split('-')[0] === messages,
  );
}

/** `ltr` or `rtl`, of the messages' language. */
export function textDirection(): string {
  return t('languageDirection');
}

/**
 * Foreign text (a product's name) set apart from the sentence around it, so that neither changes the
 * other's direction (Unicode UAX 9: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE).
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
