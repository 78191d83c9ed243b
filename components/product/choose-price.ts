/** Carries the shopper's choice of a doubted price to the background. */
import { ask } from '@/lib/bus/ask';
import type { PriceChoice } from './panel-state';

/** False when it could not be carried out: there is no tab, or its page says something else by now. */
export async function choosePrice(tabId: number | null, choice: PriceChoice): Promise<boolean> {
  if (tabId === null) return false;
  const answer = await ask('choosePrice', { tabId, ...choice });
  return answer.ok && answer.reply.chosen;
}
