/** Queries that answer again whenever what they read has changed, in whichever page it changed. */
import { liveQuery } from 'dexie';

/** A query that can be followed. */
export interface Live<T> {
  /** Calls `next` with the answer now and after each change; `error` when the query fails. */
  subscribe(next: (answer: T) => void, error?: (reason: unknown) => void): { unsubscribe(): void };
}

/** Follows `query`, any function that only reads from the store. */
export function live<T>(query: () => Promise<T>): Live<T> {
  return { subscribe: (next, error) => liveQuery(query).subscribe(next, error) };
}
