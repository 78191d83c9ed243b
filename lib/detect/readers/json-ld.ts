/** Reads JSON-LD blocks, well-formed or as found in the wild, into schema.org nodes. */
import { decodeEntities } from '@/lib/detect/entities';
import { parseLenientJson } from '@/lib/detect/lenient-json';
import type { Page } from '@/lib/detect/page';
import {
  addValue,
  BOUNDS,
  type SchemaNode,
  type SchemaValue,
  schemaNode,
} from '@/lib/detect/schema-node';

/** The root nodes of all JSON-LD blocks in the page, `@id` references joined; bounded by BOUNDS. */
export function readJsonLd(page: Page): SchemaNode[] {
  const graph = new Graph();
  const roots: SchemaNode[] = [];
  let characters = 0;
  for (const block of blocksOf(page)) {
    const text = page.dom.text(block, BOUNDS.jsonCharacters + 1);
    // A block that does not fit is left out whole: half of it would be half a truth.
    if (characters + text.length > BOUNDS.jsonCharacters) continue;
    characters += text.length;
    for (const root of parseLenientJson(text)) roots.push(...graph.rootsOf(root, 0));
  }
  graph.joinReferences();
  return roots;
}

function blocksOf({ dom }: Page): Element[] {
  const scripts = dom.named('script', BOUNDS.nodes);
  const isBlock = (script: Element) => /ld\+json/i.test(dom.attribute(script, 'type') ?? '');
  return scripts.filter(isBlock).slice(0, BOUNDS.blocks);
}

/** JSON values turned into nodes, with what is needed to follow `@id` references between them. */
class Graph {
  private readonly nodes: SchemaNode[] = [];
  private readonly byId = new Map<string, SchemaNode>();

  rootsOf(value: unknown, depth: number): SchemaNode[] {
    if (depth > BOUNDS.depth) return [];
    if (Array.isArray(value)) {
      return value.slice(0, BOUNDS.nodes).flatMap((one) => this.rootsOf(one, depth + 1));
    }
    const members = membersOf(value);
    if (members === null) return [];
    const graph = members.get('@graph');
    const inner = graph === undefined ? [] : this.rootsOf(graph, depth + 1);
    const node = this.nodeOf(members, depth);
    return node === null || (node.properties.size === 0 && inner.length > 0)
      ? inner
      : [node, ...inner];
  }

  /** Nodes that say nothing but an `@id` become the node of that `@id`. */
  joinReferences(): void {
    for (const node of this.nodes) {
      for (const values of node.properties.values()) {
        values.forEach((value, index) => {
          if (typeof value === 'string' || value.id === null || value.properties.size > 0) return;
          values[index] = this.byId.get(value.id) ?? value;
        });
      }
    }
  }

  private nodeOf(members: Map<string, unknown>, depth: number): SchemaNode | null {
    if (this.nodes.length >= BOUNDS.nodes) return null;
    const types = listOf(members.get('@type') ?? members.get('type'));
    const id = members.get('@id');
    const node = schemaNode(
      types.filter((type) => typeof type === 'string'),
      typeof id === 'string' ? id : null,
    );
    this.nodes.push(node);
    for (const [key, value] of members) {
      for (const one of listOf(value)) {
        const read = this.valueOf(one, depth + 1);
        if (read !== null) addValue(node, key.replace(/^.*[/#:]/, ''), read);
      }
    }
    if (node.id !== null && node.properties.size > 0 && !this.byId.has(node.id)) {
      this.byId.set(node.id, node);
    }
    return node;
  }

  private valueOf(value: unknown, depth: number): SchemaValue | null {
    if (typeof value === 'string') return decodeEntities(value);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (depth > BOUNDS.depth) return null;
    const members = membersOf(value);
    if (members === null) return null;
    const literal = members.get('@value');
    return literal === undefined ? this.nodeOf(members, depth) : this.valueOf(literal, depth + 1);
  }
}

/** A value as a list: arrays for single values are common, also within arrays. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.slice(0, BOUNDS.values).flat(3).slice(0, BOUNDS.values)
    : [value];
}

/** An object's own members (JSON.parse gives objects, the lenient reader maps); null for the rest. */
function membersOf(value: unknown): Map<string, unknown> | null {
  if (value instanceof Map) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}
