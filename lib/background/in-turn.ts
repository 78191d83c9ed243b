/** What happens in one tab happens one after the other: a page told of late must not stand over the next one. */

const newest = new Map<number, Promise<unknown>>();

/**
 * Does `work` once everything that was begun before in this tab has ended, well or not. Gives what
 * `work` gives. Turns end with the worker, and what they would have done with them.
 */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (newest.get(tabId) ?? Promise.resolve()).then(work);
  const ended = turn
    .catch(() => {})
    .then(() => {
      if (newest.get(tabId) === ended) newest.delete(tabId);
    });
  newest.set(tabId, ended);
  return turn;
}
