import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isolated, numberLocale, plural, t, textDirection, uiLanguage } from '@/lib/i18n';
import { speak } from '@/tests/components/support/speak';

beforeEach(() => speak('en'));

describe('messages', () => {
  it('take their substitutions', () => {
    expect(t('verdictCheaper', '€8.40', 'brico-nord.example')).toBe(
      '€8.40 less at brico-nord.example',
    );
  });

  it('leave dollar signs in what is substituted alone', () => {
    expect(t('from', '$1.50')).toBe('from $1.50');
  });

  it('come in the plural form of their language, with the number as the shopper writes it', () => {
    expect(plural(1, 'ratings')).toBe('1 rating');
    expect(plural(1204, 'ratings')).toBe('1,204 ratings');
    speak('fr');
    expect(plural(0, 'visits')).toBe('0 visite');
    expect(plural(1_000_000, 'visits')).toBe('1\u202f000\u202f000 visites');
    expect(plural(3, 'verdictLowest', '3 mai')).toBe('Le plus bas en 3 visites depuis le 3 mai');
  });
});

describe('language', () => {
  it('is that of the messages; numbers are the browser’s', () => {
    speak('en', 'de-AT');
    expect([uiLanguage(), numberLocale(), textDirection()]).toEqual(['en', 'de-AT', 'ltr']);
  });

  it('keeps the region of the same language', () => {
    speak('fr', 'fr-CA');
    expect(uiLanguage()).toBe('fr-CA');
  });
});

it('attack 4: a foreign name is isolated from the sentence', () => {
  expect(isolated('سماعات')).toBe('\u2068سماعات\u2069');
});

describe('the typography of the messages', () => {
  const textsOf = (locale: string) =>
    Object.entries(
      z
        .record(z.string(), z.object({ message: z.string() }))
        .parse(JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))),
    );

  it('French: a narrow no-break space before : ; ! ? and within « », curly apostrophes', () => {
    const wrong = textsOf('fr').filter(
      ([, { message }]) =>
        /[^\u202f][:;!?»]|«[^\u202f]|'/.test(message) || / [:;!?»]/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  it('English: curly quotes and real ellipses', () => {
    expect(textsOf('en').filter(([, { message }]) => /['"]|\.\.\./.test(message))).toEqual([]);
  });
});
