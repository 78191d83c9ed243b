import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = ['lib', 'components', 'entrypoints', 'scripts'];

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file));
}

const sources = SOURCE.filter(existsSync).flatMap(files);

describe('the house', () => {
  it('every source file says in its first line why it exists, or is a thin entrypoint', () => {
    const silent = sources.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return !file.startsWith('entrypoints/') && !/^(#!.*\n)?\s*\/[/*]/.test(text);
    });
    expect(silent).toEqual([]);
  });

  it('entrypoints are thin', () => {
    for (const file of files('entrypoints')) {
      expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThan(90);
    }
  });

  it('a file is one thing: none has more than 250 lines', () => {
    const long = [...sources, ...files('tests')]
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it('attack 1, 40: no code writes HTML or hides a lint rule about it', () => {
    const found = sources.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(found).toEqual([]);
  });

  const shipped = sources.filter((file) => !file.startsWith('scripts/'));
  const naming = (words: RegExp) =>
    shipped.filter((file) => words.test(readFileSync(file, 'utf8')));

  it('attack 18: no code listens to other extensions or to pages', () => {
    // Without `externally_connectable` every extension may try: nobody answers.
    expect(naming(/on(?:Message|Connect)External|onUserScript/)).toEqual([]);
  });

  it('attack 25: no code asks which window or container a page is in', () => {
    expect(naming(/\bincognito\b|cookieStoreId|contextualIdentities/)).toEqual([]);
  });

  it('attack 42: no code asks who the shopper is, or how long they have been there', () => {
    expect(
      naming(
        /\.(?:cookies|identity|management|instanceID|enterprise|topSites|history)\.|installedAt/,
      ),
    ).toEqual([]);
  });

  it('every test of the unit folder mirrors a file of lib/, or lies in the room that it is about', () => {
    const orphans = files('tests/unit')
      .filter((file) => file.endsWith('.test.ts') && !/^tests\/unit\/(street|lab)\//.test(file))
      .map((file) => file.replace('tests/unit/', 'lib/').replace(/\.test\.ts$/, ''))
      .filter(
        (path) =>
          !existsSync(`${path}.ts`) && (!existsSync(dirname(path)) || dirname(path) === 'lib'),
      );
    expect(orphans).toEqual([]);
  });

  it('leaves no words for later', () => {
    const words = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X|HA', 'CK\\b'].join(''));
    expect(sources.filter((file) => words.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
