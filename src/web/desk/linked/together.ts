import type { ClaimView, IncidentView, PairDecisionView, SheetDocumentView } from "../../../wire/linked-views.ts";
import type { ItemPlace, PairVerdict } from "../decide/deciding.ts";
import { WORDS } from "../words.ts";

/** A report of an incident, or a statement of a claim, in one document. */
export interface Member {
  readonly id: string;
  /** The document's label. */
  readonly document: string;
  /** How it tells of it: in passing, for, against. */
  readonly manner: string;
  /** What a statement says, as the text has it: a document may tell several. Empty for a report. */
  readonly words: string;
  readonly rank: "chief" | "other";
}

interface PairShown {
  readonly a: Pick<Member, "id" | "document">;
  readonly b: Pick<Member, "id" | "document">;
  readonly score: number;
  readonly reasons: readonly { readonly text: string; readonly weight: number }[];
}

/** An incident or a claim as those pieces need it that judge what belongs together. */
export interface Together {
  readonly kind: "incident" | "claim";
  readonly id: string;
  /** What it is called in short. A claim is a quotation, and has no other name. */
  readonly name: string;
  readonly members: readonly Member[];
  readonly documents: readonly SheetDocumentView[];
  readonly pairs: readonly PairShown[];
  readonly judgements: readonly PairDecisionView[];
}

export function togetherInIncident({ id, heading, reports, documents, pairs, judgements }: IncidentView): Together {
  const members = reports.map(
    ({ report, document, mention, main }): Member => ({ id: report, document, manner: mention, words: "", rank: main ? "chief" : "other" }),
  );
  const shown = pairs.map(({ a, b, ...pair }) => ({
    ...pair,
    a: { id: a.report, document: a.document },
    b: { id: b.report, document: b.document },
  }));
  return { kind: "incident", id, name: heading, members, documents, pairs: shown, judgements };
}

export function togetherInClaim({ id, statements, documents, pairs, judgements, footnotes }: ClaimView): Together {
  const cited = new Map(footnotes.map(({ number, passage }) => [number, passage.parts.filter((part) => part.cited === "cited")]));
  const members = statements.map(
    ({ statement, document, stance, footnote }): Member => ({
      id: statement,
      document,
      manner: WORDS.linked.claim.sides[stance],
      words: (cited.get(footnote) ?? []).map(({ text }) => text).join(" … "),
      rank: statement === id ? "chief" : "other",
    }),
  );
  const shown = pairs.map(({ a, b, ...pair }) => ({
    ...pair,
    a: { id: a.statement, document: a.document },
    b: { id: b.statement, document: b.document },
  }));
  return { kind: "claim", id, name: WORDS.linked.claim.kind.toLowerCase(), members, documents, pairs: shown, judgements };
}

/** Where a decision on it is gone back to: no item of a list. */
export function placeOf({ id, name }: Pick<Together, "id" | "name">): ItemPlace {
  return { id, document: "", name };
}

/** The documents that hold a member, by their labels; "" where none of these does. */
export function labelOfMember({ members }: Pick<Together, "members">, id: string): string {
  return [...new Set(members.filter((one) => one.id === id).map(({ document }) => document))].join(", ");
}

/** Its members, each text once, in order of publication. */
export function membersOf({ members, documents }: Pick<Together, "members" | "documents">): readonly string[] {
  const order = new Map(documents.map(({ label }, index) => [label, index]));
  const sorted = members.toSorted((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
  return [...new Set(sorted.map(({ id }) => id))];
}

/** Every pair across two sets of members. */
export function pairsAcross(verdict: PairVerdict["verdict"], some: readonly string[], others: readonly string[]): readonly PairVerdict[] {
  return some.flatMap((a) => others.filter((b) => b !== a).map((b) => ({ verdict, a, b })));
}

/** That one member belongs to `other` and not where it stands: the same as each there, not the same as any here. */
export function movingPairs(one: Together, member: string, other: Together): readonly PairVerdict[] {
  const there = membersOf(other);
  const here = membersOf(one).filter((id) => id !== member && !there.includes(id));
  return [...pairsAcross("not-same", [member], here), ...pairsAcross("same", [member], there)];
}

/**
 * What says that two are one: every member of both is the `same` as the one that tells it chiefly, which holds them together
 * whatever else is compared; and so is every pair across that a person had parted. Two reports of one document stay two: whoever wrote it told
 * them apart. Two statements of one document may say one thing. Empty where none of the other can join.
 */
export function mergingPairs(one: Together, other: Together): readonly PairVerdict[] {
  const chief = chiefOf(one);
  if (chief === undefined) return [];
  const all = [...membersOf(one), ...membersOf(other)];
  // Labels count over the whole case: the same document has the same one in both.
  const documents = new Set(one.kind === "incident" ? one.members.map(({ document }) => document) : []);
  const apart = new Set(other.members.filter(({ document }) => documents.has(document)).map(({ id }) => id));
  if (other.members.every(({ id }) => apart.has(id))) return [];
  const held = [...new Set(all)].filter((id) => id !== chief.id && !apart.has(id)).map((b) => pairOf(chief.id, b));
  const parted = one.judgements
    .filter(({ judgement, force }) => judgement === "not-same" && force === "in-force")
    .filter(({ a, b }) => all.includes(a) && all.includes(b))
    .map(({ a, b }) => pairOf(a, b));
  return [...new Map([...held, ...parted].map((pair) => [`${pair.a} ${pair.b}`, pair])).values()];
}

function pairOf(a: string, b: string): PairVerdict {
  return a < b ? { verdict: "same", a, b } : { verdict: "same", a: b, b: a };
}

function chiefOf({ members }: Together): Member | undefined {
  return members.find(({ rank }) => rank === "chief") ?? members[0];
}
