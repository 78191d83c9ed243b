/** A Visit: one step of the journey. New kinds are added here and nowhere else. */
import * as z from 'zod/mini';

const VISIT_KINDS = ['page'] as const;

export const visitSchema = z.object({
  id: z.string(),
  kind: z.enum(VISIT_KINDS),
  at: z.number(),
  productId: z.string(),
  listingId: z.string(),
});
export type Visit = z.infer<typeof visitSchema>;
