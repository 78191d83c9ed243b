import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, type BuildName, readManifest } from './built';

/** Rows of the table in docs/permissions.md: permission and the browsers that it is for. */
function documented(): { permission: string; browsers: string; asked: string; why: string }[] {
  return readFileSync('docs/permissions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, permission = '', browsers = '', asked = '', why = '']) => ({
      permission: permission.replaceAll('`', ''),
      browsers,
      asked,
      why,
    }));
}

function documentedFor(build: BuildName, asked: 'install' | 'optional'): string[] {
  return documented()
    .filter(({ browsers }) => browsers === 'both' || browsers.toLowerCase() === build)
    .filter((row) => (asked === 'optional') === row.asked.startsWith('optional'))
    .map(({ permission }) => permission)
    .sort();
}

describe.each(BUILD_NAMES)('permissions of the %s build', (build) => {
  const manifest = readManifest(build);

  it('asks at install for exactly what docs/permissions.md gives a reason for', () => {
    expect([...manifest.permissions].sort()).toEqual(documentedFor(build, 'install'));
  });

  it('asks for hosts only as an option', () => {
    expect(manifest.optional_host_permissions).toEqual(documentedFor(build, 'optional'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('attack 18: no page and no other extension can speak to it', () => {
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('attack 23: no page can probe for its files', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('attack 25: nothing in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('attack 40: its pages run its own scripts only, and load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // Where the browser has Trusted Types, text never becomes markup or code, whoever tries.
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
  });
});

it('every reason is a sentence', () => {
  for (const { permission, why } of documented()) {
    expect(why.length, permission).toBeGreaterThan(30);
  }
});
