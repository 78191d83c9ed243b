import { defineConfig } from 'wxt';

/**
 * One manifest for both browsers. Every permission here has its reason in docs/permissions.md, and
 * tests/repo/permissions.test.ts holds the two together.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: process.env.OUT_DIR ?? '.output',
  manifestVersion: 3,
  vite: () => ({
    // Vite's polyfill for module preloading would be the one `fetch(` in the package.
    build: { modulePreload: { polyfill: false } },
    plugins: [compiledAtOnce('sense.js')],
  }),
  zip: {
    excludeSources: ['tests/fixtures/**', 'docs/pictures/**', '.lab/**', '.github/**', '.ci/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Bourdon',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    icons: iconSet('found'),
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: iconSet('resting'),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bourdon@bourdon.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

/**
 * Says at the top of a script that most of its functions are called as it loads: Chromium then compiles
 * them in one go instead of twice each (https://v8.dev/blog/explicit-compile-hints), a tenth of the
 * time that the script takes on a page. Others read a comment.
 */
function compiledAtOnce(fileName: string) {
  return {
    name: 'compiled-at-once',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
      const script = bundle[fileName];
      if (script?.code !== undefined) script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
    },
  };
}

function iconSet(state: 'found' | 'resting'): Record<string, string> {
  return Object.fromEntries(
    [16, 24, 32, 48, 64, 96, 128].map((n) => [n, `icon/${state}-${n}.png`]),
  );
}
