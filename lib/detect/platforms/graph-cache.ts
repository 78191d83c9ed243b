/** Caches of GraphQL clients (VTEX's `__STATE__`, Apollo): flat, entries pointing at each other by key. */

/** Entries that are joined. */
const ENTRIES_MAX = 20_000;
const DEPTH_MAX = 12;

/**
 * The cache with its references (`{__ref}`, `{type: "id", id}`) replaced by what they point at, the
 * value as it is where it is none. May hold cycles: who walks it keeps count.
 */
export function joinCache(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'ROOT_QUERY'))
    return value;
  const entries = Object.entries(value).slice(0, ENTRIES_MAX);
  const joined = new Map(entries.map(([key]) => [key, new Map<string, unknown>()]));
  const resolve = (one: unknown, depth: number): unknown => {
    if (typeof one !== 'object' || one === null || depth > DEPTH_MAX) return one;
    if (Array.isArray(one)) return one.slice(0, 300).map((each) => resolve(each, depth + 1));
    const key: unknown = Reflect.get(one, '__ref') ?? Reflect.get(one, 'id');
    const target = typeof key === 'string' ? joined.get(key) : undefined;
    if (target !== undefined && Object.keys(one).length <= 4) return target;
    return new Map(Object.entries(one).map(([name, each]) => [name, resolve(each, depth + 1)]));
  };
  for (const [key, entry] of entries) {
    if (typeof entry !== 'object' || entry === null) continue;
    for (const [name, one] of Object.entries(entry)) joined.get(key)?.set(name, resolve(one, 0));
  }
  return joined;
}
