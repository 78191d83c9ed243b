/** The country that a shop's page sells in, as far as its own address and language tell. */
import { countryOf, currencyOf } from './country';

// Country domains that the whole world registers, and those that are no country's.
const WORLDWIDE = new Set('ai cc co eu fm gg io la ly me sh to tv vc ws'.split(' '));

// Languages of many countries with many currencies: without a region they tell no country.
const WIDESPREAD = new Set('ar en es fr pt sw zh'.split(' '));

/** ISO 3166-1 code by the address's top-level domain, else by the language's region; null when neither tells. */
export function shopCountry(url: string, language: string | null): string | null {
  const top = new URL(url).hostname.split('.').at(-1) ?? '';
  const country = top === 'uk' ? 'GB' : top.toUpperCase();
  if (!WORLDWIDE.has(top) && currencyOf(country) !== null) return country;
  return language === null ? null : countryOfLanguage(language);
}

/** The country of a BCP 47 tag that has a region ("fr-CA") or is spoken with one currency ("pl"); else null. */
export function countryOfLanguage(language: string): string | null {
  const tag = language.trim().replace('_', '-');
  const [spoken = '', ...subtags] = tag.split('-');
  const hasRegion = subtags.some((subtag) => /^[a-z]{2}$/i.test(subtag));
  return WIDESPREAD.has(spoken.toLowerCase()) && !hasRegion ? null : countryOf(tag);
}
