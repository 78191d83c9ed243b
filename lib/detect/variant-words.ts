/** How a shop names a variant for people: "midnight blue, 64 GB". */
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import { nodesOf, plainText, type SchemaNode, shortName, textOf, valuesOf } from './schema-node';

const OPTIONS = ['color', 'colour', 'size', 'material', 'pattern'];

/**
 * What sets a variant apart: the properties that its group varies by, else colour, size, material and
 * pattern, else what its name has more than the group's. Null when nothing does.
 */
export function variantLabelOf(
  variant: SchemaNode,
  groupName: string | null,
  variesBy: readonly string[] = [],
): string | null {
  const names = variesBy.length > 0 ? variesBy : OPTIONS;
  const parts = names.map((name) => optionOf(variant, name)).filter((part) => part !== null);
  const label =
    parts.length > 0 ? [...new Set(parts)].join(', ') : beyond(textOf(variant, 'name'), groupName);
  return cleanText(label, TEXT_LIMIT.name);
}

/** The property names that a group varies by, short and in lower case. */
export function variesByOf(group: SchemaNode): string[] {
  return valuesOf(group, 'variesby')
    .slice(0, 8)
    .map((value) => shortName(plainText(value) ?? ''))
    .filter((name) => name !== '');
}

function optionOf(variant: SchemaNode, name: string): string | null {
  const direct = textOf(variant, name);
  if (direct !== null && !/^https?:/.test(direct)) return direct;
  for (const property of nodesOf(variant, 'additionalproperty')) {
    const label = shortName(textOf(property, 'propertyid', 'name') ?? '');
    if (label === name || textOf(property, 'name')?.toLowerCase() === name)
      return textOf(property, 'value');
  }
  return null;
}

function beyond(name: string | null, groupName: string | null): string | null {
  if (name === null || groupName === null || !name.startsWith(groupName)) return null;
  return name.slice(groupName.length).replace(/^[\s\-–—|,:/(]+|[\s)]+$/g, '') || null;
}
