import type { Span } from "../../../src/core/model/index.ts";
import type { Tallies } from "../figures.ts";
import type { KeyClaim, PressFile } from "./press-file.ts";
import type { LinkedPressFile } from "./read-and-link.ts";
import { spanOfQuote } from "./tally-reports.ts";

/** A statement of the key with the one that was read where its words stand. */
interface HeardStatement {
  readonly claim: string;
  readonly document: string;
  readonly stance: string;
  /** `DOCUMENT STATEMENT`; null where none was read. */
  readonly statement: string | null;
}

/** A statement that was read is one of the key where what is said, alone or with who says it, shares this much of its characters with it (Dice). */
const LEAST_SHARED = 0.5;

/** Every statement of the claims; several of the key may be one that was read. */
export function heardStatements({ claims }: PressFile, { documents }: LinkedPressFile): readonly HeardStatement[] {
  return claims.flatMap(({ key, statements }) =>
    statements.map(({ document, quote, stance }) => {
      const own = documents.find(({ id }) => id === document);
      if (own === undefined) throw new Error(`there is no document ${document}`);
      const span = spanOfQuote(own.text, quote);
      const ranked = own.statements
        .map((one) => ({
          id: one.id,
          shared: Math.max(sharedOf(one.content, span), sharedOf([...one.source, ...one.cue, ...one.content], span)),
        }))
        .filter(({ id, shared }) => shared >= LEAST_SHARED || own.statements.some((one) => one.id === id && isWithin(span, one.content)))
        .sort((a, b) => b.shared - a.shared);
      return { claim: key, document, stance, statement: ranked[0] === undefined ? null : `${document} ${ranked[0].id}` };
    }),
  );
}

/** The words of the key are all of what is said, or a part of it. */
const isWithin = ([from, to]: Span, content: readonly Span[]): boolean => content.some(([start, end]) => start <= from && to <= end);

function sharedOf(content: readonly Span[], [from, to]: Span): number {
  const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const both = content.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  return (2 * both) / (length + to - from || 1);
}

/**
 * What one claim of the key adds: its statements read; pairs of them that are joined, and pairs of one of them with another statement; the same for pairs
 * of documents of which none copies the other; stances of the statements that a claim holds.
 */
export function tallyClaim({ key }: KeyClaim, heard: readonly HeardStatement[], file: PressFile, { linked }: LinkedPressFile): Tallies {
  const own = heard.filter(({ claim }) => claim === key);
  const known = new Map(heard.flatMap((one) => (one.statement === null ? [] : [[one.statement, one] as const])));
  const homes = new Map<string, { readonly claim: string; readonly stance: string }[]>();
  for (const { id, statements } of linked.claims)
    for (const { document, statement, stance } of statements) {
      const name = `${document} ${statement}`;
      homes.set(name, [...(homes.get(name) ?? []), { claim: id, stance }]);
    }
  const joined = (a: string | null, b: string | null): boolean =>
    a !== null && b !== null && (homes.get(a) ?? []).some(({ claim }) => (homes.get(b) ?? []).some((other) => other.claim === claim));
  const copies = familiesOf(file);
  const isCopy = (a: string, b: string): boolean => copies.get(a) !== undefined && copies.get(a) === copies.get(b);
  const pairs = own
    .flatMap((a, at) => own.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => a.document !== b.document || a.statement !== b.statement);
  const apart = pairs.filter(([a, b]) => !isCopy(a.document, b.document));
  const inClaim = new Set(own.flatMap(({ statement }) => (statement === null ? [] : [statement])));
  const others = [...homes.keys()].filter((name) => !inClaim.has(name));
  const wrong = [...inClaim].flatMap((name) =>
    others.filter((other) => joined(name, other)).map((other) => ({ other, weight: known.has(other) ? 0.5 : 1 })),
  );
  const wrongs = wrong.reduce((sum, { weight }) => sum + weight, 0);
  const hits = (some: typeof pairs): number => some.filter(([a, b]) => joined(a.statement, b.statement)).length;
  const stances = own.flatMap((one) =>
    one.statement === null ? [] : (homes.get(one.statement) ?? []).slice(0, 1).map(({ stance }) => stance === one.stance),
  );
  return {
    "statements read": {
      kind: "share",
      right: inClaim.size,
      of: new Set(own.map((one) => one.statement ?? `${one.document} ${own.indexOf(one)}`)).size,
    },
    "same claim, precision": { kind: "share", right: hits(pairs), of: hits(pairs) + wrongs },
    "same claim, recall": { kind: "share", right: hits(pairs), of: pairs.length },
    "same claim, not copies, precision": { kind: "share", right: hits(apart), of: hits(apart) + wrongs },
    "same claim, not copies, recall": { kind: "share", right: hits(apart), of: apart.length },
    stance: { kind: "share", right: stances.filter(Boolean).length, of: stances.length },
  };
}

/** The text that each copy goes back to, itself included. */
function familiesOf({ copies }: PressFile): ReadonlyMap<string, string> {
  const first = (id: string): string => {
    const above = copies.find(({ document }) => document === id)?.of;
    return above === undefined || above === id ? id : first(above);
  };
  return new Map(copies.flatMap(({ document, of }) => [document, of].map((id): [string, string] => [id, first(id)])));
}
