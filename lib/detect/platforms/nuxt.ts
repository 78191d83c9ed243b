/** Nuxt 3 keeps its state flat (the devalue format): one array, in which numbers point at other entries. */

/** Entries that are read. */
const ENTRIES_MAX = 100_000;
const ALIASES_MAX = 10;

/**
 * The state behind a devalue array, its references followed; the value as it is where it is none. May
 * hold cycles: who walks it keeps count.
 */
export function unflatten(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 2) return value;
  const table: readonly unknown[] = value.slice(0, ENTRIES_MAX);
  const [head] = table;
  const isFlat = Array.isArray(head) ? isReviver(head) : holdsPointers(head);
  if (!isFlat || !table.some((entry) => typeof entry === 'string')) return value;
  const made = table.map((entry) => {
    if (Array.isArray(entry)) return isReviver(entry) ? entry : [];
    return typeof entry === 'object' && entry !== null ? new Map<string, unknown>() : entry;
  });
  const at = (index: unknown): unknown => {
    let one: unknown = index;
    for (let step = 0; step < ALIASES_MAX; step++) {
      const entry = typeof one === 'number' ? made[one] : undefined;
      if (!Array.isArray(entry) || !isReviver(entry)) return entry;
      one = entry[1];
    }
    return undefined;
  };
  table.forEach((entry, index) => {
    const target = made[index];
    if (target instanceof Map && typeof entry === 'object' && entry !== null)
      for (const [key, one] of Object.entries(entry)) target.set(key, at(one));
    else if (Array.isArray(target) && Array.isArray(entry) && !isReviver(entry))
      for (const one of entry.slice(0, 1000)) target.push(at(one));
  });
  return at(0);
}

/** `["Reactive", 3]`: a name and where its value stands. */
function isReviver(entry: readonly unknown[]): boolean {
  return typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

function holdsPointers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every(Number.isInteger);
}
