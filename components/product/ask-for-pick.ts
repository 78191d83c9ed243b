/** Asks the background to let the shopper point at something on the page in a tab. */
import { ask } from '@/lib/bus/ask';
import type { PointedField } from '@/lib/domain/shop-rule';

/** False where the browser does not let us, or the page is another one by now. */
export async function askForPick(tabId: number, field: PointedField): Promise<boolean> {
  const answer = await ask('startPick', { tabId, field });
  return answer.ok && answer.reply.started;
}
