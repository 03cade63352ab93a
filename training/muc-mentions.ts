import type { Span } from "../src/core/model/index.ts";

interface Fill {
  readonly strings: readonly string[] | null;
  readonly of: readonly string[] | null;
}

/** The part of an answer template that names who and what. */
export interface MucTemplate {
  readonly type: string;
  readonly perpIndividuals: readonly Fill[];
  readonly perpOrganizations: readonly Fill[];
  readonly physTargets: readonly Fill[];
  readonly humNames: readonly Fill[];
  readonly humDescriptions: readonly Fill[];
  readonly instruments: readonly Fill[];
}

/** A place in a text where an entity of the templates is named. `entity` numbers the entities of the document. */
export interface GoldMention {
  readonly span: Span;
  readonly role: string;
  readonly entity: number;
  readonly templates: readonly number[];
}

interface Entity {
  readonly role: string;
  readonly strings: Set<string>;
  readonly templates: Set<number>;
}

/** Everywhere that a string of the templates stands in the text, whatever its case; of strings in one another the longest of a role. */
export function goldMentions(text: string, templates: readonly MucTemplate[]): readonly GoldMention[] {
  const entities = entitiesOf(templates);
  const found = entities.flatMap(({ role, strings, templates: of }, entity) =>
    [...strings].flatMap((string) => spansOf(text, string).map((span): GoldMention => ({ span, role, entity, templates: [...of] }))),
  );
  const isInside = (a: GoldMention, b: GoldMention): boolean =>
    a !== b && a.role === b.role && b.span[0] <= a.span[0] && a.span[1] <= b.span[1] && b.span[1] - b.span[0] > a.span[1] - a.span[0];
  const kept = found.filter((one) => !found.some((other) => isInside(one, other)));
  return kept.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** Entities of a document: fills of one role that share a string are one; a person's description is the person it is said `of`. */
function entitiesOf(templates: readonly MucTemplate[]): readonly Entity[] {
  const entities: Entity[] = [];
  const add = (role: string, strings: readonly string[], template: number, of: readonly string[] = []): void => {
    const same = entities.find((one) => one.role === role && [...strings, ...of].some((string) => one.strings.has(string)));
    const entity = same ?? { role, strings: new Set<string>(), templates: new Set<number>() };
    if (same === undefined) entities.push(entity);
    for (const string of strings) entity.strings.add(string);
    entity.templates.add(template);
  };
  for (const [index, template] of templates.entries()) {
    for (const { strings } of template.perpIndividuals) if (strings) add("PerpInd", strings, index);
    for (const { strings } of template.perpOrganizations) if (strings) add("PerpOrg", strings, index);
    for (const { strings } of template.physTargets) if (strings) add("Target", strings, index);
    for (const { strings } of template.humNames) if (strings) add("Victim", strings, index);
    for (const { strings, of } of template.humDescriptions) if (strings) add("Victim", strings, index, of ?? []);
    for (const { strings } of template.instruments) if (strings) add("Weapon", strings, index);
  }
  return entities;
}

function spansOf(text: string, string: string): readonly Span[] {
  const words = string
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  if (words.length === 0 || words[0] === "") return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(pattern)].map(({ index, 0: matched }): Span => [index, index + matched.length]);
}
