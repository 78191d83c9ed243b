/** Stands in for the browser's messages, which the fake browser lacks: reads our own files. */
import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';

const messagesSchema = z.record(z.string(), z.object({ message: z.string() }));

/** From now on messages are those of `messages` and the browser's own language is `uiLanguage`. */
export function speak(messages: 'en' | 'fr', uiLanguage: string = messages): void {
  const file = readFileSync(`public/_locales/${messages}/messages.json`, 'utf8');
  const texts = messagesSchema.parse(JSON.parse(file));
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] = []) => {
    const given = [substitutions].flat().map(String);
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => given[Number(n) - 1] ?? '');
  };
  fakeBrowser.i18n.getUILanguage = () => uiLanguage;
}
