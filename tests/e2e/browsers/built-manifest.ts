// The few keys of a built manifest.json that a driver needs to find the extension's pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const BuiltManifest = z.object({
  action: z.optional(z.object({ default_popup: z.optional(z.string()) })),
  side_panel: z.optional(z.object({ default_path: z.string() })),
  sidebar_action: z.optional(z.object({ default_panel: z.string() })),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
});

export type BuiltManifest = z.infer<typeof BuiltManifest>;

/** Reads manifest.json of a built extension's folder; throws if it is not there or not one. */
export function readBuiltManifest(folder: string): BuiltManifest {
  return BuiltManifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}
