/** States that are kept flat, their parts pointing at each other: Nuxt's (devalue), VTEX's and Apollo's. */

/** Entries that are joined, and how far one points through others. */
const ENTRIES_MAX = 50_000;
const STEPS_MAX = 12;

/**
 * The state with its references followed: numbers into an array whose first entry names its kind
 * (`["Reactive", 1]`) or holds only numbers; `{__ref}` or `{type: "id", id}` into an object with a
 * `ROOT_QUERY`. Any other value as it is. May hold cycles: who walks it keeps count.
 */
export function followReferences(state: unknown): unknown {
  if (!isObject(state)) return state;
  const isFlat = Array.isArray(state) && isObject(state[0]) && holdsPointers(state);
  if (!isFlat && !Object.hasOwn(state, 'ROOT_QUERY')) return state;
  const entries = new Map(Object.entries(state).slice(0, ENTRIES_MAX));
  const made = new Map([...entries.keys()].map((key) => [key, new Map<string, unknown>()]));
  const resolve = (value: unknown, depth: number): unknown => {
    if (isFlat && typeof value === 'number') return entryAt(String(value), depth + 1);
    if (!isObject(value) || depth > STEPS_MAX) return value;
    if (Array.isArray(value)) return value.slice(0, 300).map((one) => resolve(one, depth + 1));
    const key: unknown = Reflect.get(value, '__ref') ?? Reflect.get(value, 'id');
    const target = isFlat ? undefined : made.get(String(key));
    if (target !== undefined) return target;
    const members = Object.entries(value).slice(0, 300);
    return new Map(members.map(([name, one]) => [name, resolve(one, depth + 1)]));
  };
  const entryAt = (key: string, depth: number): unknown => {
    const entry = entries.get(key);
    if (!isObject(entry) || depth > STEPS_MAX) return entry;
    if (!Array.isArray(entry)) return made.get(key);
    return typeof entry[0] === 'string' ? resolve(entry[1], depth) : resolve(entry, depth);
  };
  for (const [key, entry] of entries)
    if (isObject(entry) && !Array.isArray(entry))
      for (const [name, one] of Object.entries(entry)) made.get(key)?.set(name, resolve(one, 0));
  return isFlat ? entryAt('0', 0) : made;
}

function holdsPointers(table: readonly unknown[]): boolean {
  const [head] = table;
  const values = Array.isArray(head) ? head.slice(1) : Object.values(head ?? {});
  return values.every(Number.isInteger) && table.some((entry) => typeof entry === 'string');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
