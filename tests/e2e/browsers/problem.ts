// An error that the browser reported about the extension, so that a test can assert there was none.
import * as z from 'zod/mini';

/**
 * `exception` was not caught; `console` was written by console.error; `log` is the browser's own.
 * `url` is the address of the script or page, empty where the browser gives none.
 */
export const Problem = z.object({
  kind: z.enum(['exception', 'console', 'log']),
  text: z.string(),
  url: z.string(),
});
export type Problem = z.infer<typeof Problem>;
