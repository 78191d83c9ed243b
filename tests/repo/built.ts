/** The built packages, as the repo tests look at them. `npm test` builds them first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type BuildName = keyof typeof BUILDS;
export const BUILD_NAMES: readonly BuildName[] = ['chromium', 'firefox'];

const manifestSchema = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()).optional(),
  host_permissions: z.array(z.string()).optional(),
  optional_host_permissions: z.array(z.string()).optional(),
  content_scripts: z.array(z.unknown()).optional(),
  web_accessible_resources: z.array(z.unknown()).optional(),
  externally_connectable: z.unknown().optional(),
  action: z.object({ default_title: z.string() }),
  incognito: z.string(),
  content_security_policy: z.object({ extension_pages: z.string() }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a build. Throws when it was not built. */
export function readManifest(build: BuildName): Manifest {
  return manifestSchema.parse(JSON.parse(readBuilt(build, 'manifest.json')));
}

/** The text of a built file. */
export function readBuilt(build: BuildName, file: string): string {
  return readFileSync(join(BUILDS[build], file), 'utf8');
}

/** Built files whose name ends so, relative to the build's folder. */
export function builtFiles(build: BuildName, ending: string): string[] {
  return readdirSync(BUILDS[build], { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ending),
  );
}
