import type { Span } from "../../../core/model/index.ts";
import { overlappingOf } from "../../../core/text/index.ts";
import { INCIDENT_ROLES, type IncidentRole, ROLE_TAGS } from "./incident-encoder.ts";
import { withoutEdges } from "./mention-edges.ts";
import type { ReadIncidents } from "./read-incident-windows.ts";

/** Words `[from, to)` that fill a role of some incident. `score` in (0, 1]. */
export interface Mention {
  readonly role: IncidentRole;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Mentions of one role that name the same, best first. `score` is that of the best. */
export interface Entity {
  readonly role: IncidentRole;
  readonly mentions: readonly Mention[];
  readonly score: number;
  /** A name names it, not words alone that describe it. */
  readonly isNamed: boolean;
}

/**
 * From which probability on: a word is part of a mention, an entity of each role is kept, two mentions of one role name one entity.
 * `described` is for victims whom no name names.
 */
export interface MentionThresholds {
  readonly word: number;
  readonly mention: Readonly<Record<IncidentRole | "described", number>>;
  readonly entity: number;
}

const COLUMNS = ROLE_TAGS.length * 3;
/** A mention goes on as far as a word is this much as likely as one must be to begin it. */
const GOES_ON = 0.6;

/**
 * Who and what fills a role, each entity once. `names` are the spans of names that were found before: a mention that holds part of one
 * holds it whole, and of an entity's mentions a name is best.
 */
export function chooseEntities(
  text: string,
  read: ReadIncidents,
  names: readonly Span[],
  thresholds: MentionThresholds,
): readonly Entity[] {
  const nameAt = overlappingOf(names.map((span) => ({ span })));
  return INCIDENT_ROLES.flatMap((role, index) => {
    const mentions = mentionsOf(text, read, role, index, thresholds.word).map((mention) => inFull(read, mention, nameAt));
    return entitiesOf(mentions, text, read, thresholds.entity).filter(({ score, isNamed }) => {
      return score >= thresholds.mention[role === "victim" && !isNamed ? "described" : role];
    });
  });
}

interface Found extends Mention {
  readonly isName: boolean;
}

type NameAt = (span: Span) => readonly { readonly span: Span }[];

function inFull({ words }: ReadIncidents, mention: Mention, nameAt: NameAt): Found {
  let { from, to } = mention;
  const at: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const found = nameAt(at).filter(({ span }) => span[0] >= at[0] || span[1] <= at[1]);
  const [start, end] = [Math.min(at[0], ...found.map(({ span }) => span[0])), Math.max(at[1], ...found.map(({ span }) => span[1]))];
  while (from > 0 && (words[from - 1]?.start ?? 0) >= start) from--;
  while (to < words.length && (words[to]?.end ?? 0) <= end) to++;
  return { ...mention, from, to, isName: found.length > 0 };
}

function mentionsOf(text: string, read: ReadIncidents, role: IncidentRole, index: number, least: number): readonly Mention[] {
  const { words, roles } = read;
  const inside = (word: number): number => 1 - (roles[word * COLUMNS + 3 * index] as number);
  const begins = (word: number): boolean =>
    (roles[word * COLUMNS + 3 * index + 1] as number) > (roles[word * COLUMNS + 3 * index + 2] as number);
  const found: Mention[] = [];
  let last = 0;
  for (let at = 0; at < words.length; ) {
    if (inside(at) < least) {
      at++;
      continue;
    }
    let from = at;
    while (from > last && inside(from - 1) >= GOES_ON * least && !begins(from)) from--;
    let to = at + 1;
    while (to < words.length && inside(to) >= GOES_ON * least && !begins(to)) to++;
    const bare = withoutEdges(text, read, from, to);
    if (bare !== null) {
      let sum = 0;
      for (let word = bare[0]; word < bare[1]; word++) sum += inside(word);
      found.push({ role, from: bare[0], to: bare[1], score: sum / (bare[1] - bare[0]) });
    }
    last = to;
    at = to;
  }
  return found;
}

/** A name is best where it is this much (of the best mention's score) less sure than the surest. */
const NAME_WORTH = 0.3;

/** Puts mentions together that are written alike or that the encoder takes for one; each looks back at the entities there are. */
function entitiesOf(mentions: readonly Found[], text: string, read: ReadIncidents, least: number): readonly Entity[] {
  const entities: Found[][] = [];
  const byName = new Map<string, Found[]>();
  const bar = Math.log(least / (1 - least));
  for (const mention of mentions) {
    const name = nameOf(text, read, mention);
    const same = byName.get(name) ?? best(entities, mention, read, bar) ?? [];
    if (same.length === 0) entities.push(same);
    same.push(mention);
    byName.set(name, same);
  }
  return entities.map((all) => {
    const score = Math.max(...all.map((one) => one.score));
    const worth = (one: Found): number => one.score + (one.isName ? NAME_WORTH * score : 0);
    const ordered = [...all].sort((a, b) => worth(b) - worth(a) || a.from - b.from);
    const [first] = ordered as [Found, ...Found[]];
    return { role: first.role, mentions: ordered, score, isNamed: all.some(({ isName }) => isName) };
  });
}

/** Entities looked back at, and mentions of each: a hostile text may name thousands. */
const MOST_LOOKED_AT = 40;

function best(entities: readonly Found[][], mention: Found, { pairOf }: ReadIncidents, bar: number): Found[] | undefined {
  let found: { readonly entity: Found[]; readonly odds: number } | undefined;
  for (const entity of entities.slice(-MOST_LOOKED_AT)) {
    for (const other of entity.slice(-MOST_LOOKED_AT)) {
      const odds = pairOf("one entity", mention.from, other.from);
      if (odds !== null && odds > bar && odds > (found?.odds ?? Number.NEGATIVE_INFINITY)) found = { entity, odds };
    }
  }
  return found?.entity;
}

function nameOf(text: string, { words }: ReadIncidents, { from, to }: Mention): string {
  return text
    .slice(words[from]?.start, words[to - 1]?.end)
    .toLowerCase()
    .replace(/\s+/gu, " ");
}
