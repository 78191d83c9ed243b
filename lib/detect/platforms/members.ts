/** JSON of a page as what it holds: keys folded, so that `compare_at_price` and `compareAtPrice` are one. */

/** An object's members by folded key: lower case letters and digits only, without arguments (GraphQL). */
export type State = ReadonlyMap<string, unknown>;

/** Members of one object that are looked at. */
const MEMBERS_MAX = 2000;

/** The own members of an object or a map (the lenient reader's object); null for everything else. */
export function stateOf(value: unknown): State | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const state = new Map<string, unknown>();
  for (const [key, one] of entries.slice(0, MEMBERS_MAX))
    state.set(
      String(key)
        .replace(/\(.*/s, '')
        .toLowerCase()
        .replace(/[^a-z\d]+/g, ''),
      one,
    );
  return state;
}
