/** What comes back from a page in the lab, parsed: the same schema that the background holds it to. */
import * as z from 'zod/mini';
import { detectionSchema } from '@/lib/domain/detection';

export const readingSchema = z.object({
  detection: z.nullable(detectionSchema),
  /** What the sense script sees: without it nobody would look closer. */
  hasSign: z.boolean(),
  ms: z.number(),
  bugs: z.array(z.string()),
});
export type LabReading = z.infer<typeof readingSchema>;

/** A page to read: its true address and its HTML. */
export type LabPage = { url: string; html: string };

/** Reads pages in one kind of DOM. `read` throws where the DOM itself fails; `close` frees it. */
export type LabDom = {
  name: 'chromium' | 'jsdom';
  read(page: LabPage, withoutMarkup: boolean): Promise<LabReading>;
  close(): Promise<void>;
};
