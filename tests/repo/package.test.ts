import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, builtFiles, readBuilt, readManifest } from './built';

// Names that libraries mention without ever asking them: namespaces and links in messages for developers.
const KNOWN_HOSTS = new Set([
  'www.w3.org',
  'schema.org',
  'json-schema.org',
  'dexie.org',
  'bit.ly',
  'tinyurl.com',
]);

const READING = ['sense.js', 'detect.js', 'detect-deeper.js'];
const IN_PAGES = [...READING, 'pick.js'];

describe.each(BUILD_NAMES)('the %s package', (build) => {
  const scripts = [...builtFiles(build, '.js'), ...builtFiles(build, '.html')];

  it('attack 42: names no host outside the list', () => {
    const hosts = new Set<string>();
    for (const file of [...scripts, ...builtFiles(build, '.css')]) {
      for (const [, host = ''] of readBuilt(build, file).matchAll(
        /(?:https?|wss?|ftp):\/\/(\w[\w.-]*|\[[\da-f:]+\])/gi,
      )) {
        if (!KNOWN_HOSTS.has(host)) hosts.add(`${host} in ${file}`);
      }
    }
    expect([...hosts]).toEqual([]);
  });

  it('attack 40: makes no code from text and loads none', () => {
    const found = scripts.flatMap((file) => {
      const text = readBuilt(build, file);
      const dangers = [
        /\beval\s*\(/,
        /\bFunction\s*\(/,
        /importScripts\s*\(/,
        /import\s*\(\s*["'`]https?:/,
        /document\.write\s*\(/,
      ];
      return dangers.filter((danger) => danger.test(text)).map((danger) => `${danger} in ${file}`);
    });
    expect(found).toEqual([]);
  });

  it('attack 42: sends nothing: no fetch, no socket, no beacon', () => {
    const found = scripts.flatMap((file) => {
      const text = readBuilt(build, file);
      const ways = [/\bfetch\s*\(/, /XMLHttpRequest/, /WebSocket/, /sendBeacon/, /EventSource/];
      return ways.filter((way) => way.test(text)).map((way) => `${way} in ${file}`);
    });
    expect(found).toEqual([]);
  });

  it('attack 1, 40: the scripts in pages write no HTML', () => {
    for (const file of IN_PAGES) {
      expect(readBuilt(build, file)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/);
    }
  });

  it('attack 16: the scripts in pages listen to nothing that a page can say to them', () => {
    for (const file of IN_PAGES) {
      expect(readBuilt(build, file)).not.toMatch(/["'`]message["'`]|onmessage|onMessage|onConnect/);
    }
  });

  it('attack 21, 22, 24: the scripts that read pages draw nothing that could be covered, faked or found', () => {
    for (const file of READING) {
      expect(readBuilt(build, file)).not.toMatch(
        /attachShadow|appendChild|insertBefore|insertAdjacent|replaceWith|replaceChildren|adoptedStyleSheets|showPopover|showModal|setAttribute/,
      );
    }
  });

  it('attack 21, 24: what is drawn while the shopper points stands in a closed root', () => {
    const drawn = readBuilt(build, 'pick.js').match(/attachShadow\(\{[^}]*\}/g);
    expect(drawn).toHaveLength(1);
    expect(drawn?.[0]).toMatch(/mode:\s*["'`]closed/);
  });

  it('the rules for shops stay in the background', () => {
    for (const file of IN_PAGES) {
      expect(readBuilt(build, file)).not.toContain('x-price-primary');
    }
  });

  it('the scripts in pages hold no schema library and no database', () => {
    for (const file of IN_PAGES) {
      expect(readBuilt(build, file)).not.toMatch(/safeParse|indexedDB|ZodError/);
    }
  });

  it('speaks every language that it has, completely', () => {
    const locales = builtFiles(build, 'messages.json');
    expect(locales.length).toBeGreaterThanOrEqual(2);
  });

  it('names its toolbar button in the language of the browser', () => {
    expect(readManifest(build).action.default_title).toBe('__MSG_actionTitle__');
  });
});
