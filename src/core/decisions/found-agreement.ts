import type { AddedFinding, Decision, Span, TextId } from "../model/index.ts";
import { type FieldAgreement, fieldAgreement } from "./agreement.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { codedIn } from "./coded-documents.ts";
import { codedValues } from "./coded-values.ts";

/** How far people agree on what there is to find, and on what they say of it: of those who saw neither the machine nor each other. */
export interface FoundAgreement {
  readonly coders: number;
  /** Texts that at least two people have gone through. */
  readonly texts: number;
  /** Found by both of two people, and by one of them alone. With three people on a text, each two of them count. */
  readonly kinds: readonly { readonly kind: AddedFinding["kind"]; readonly both: number; readonly one: number }[];
  /** Over what both found. Where neither gave a field a value, it says nothing of that field. */
  readonly fields: readonly FieldAgreement[];
}

const KINDS = ["report", "statement"] as const satisfies readonly AddedFinding["kind"][];

/** What one person found in one text, with the values that they gave it last. */
interface Found {
  readonly kind: AddedFinding["kind"];
  readonly spans: readonly Span[];
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Two people found the same where it is of the same text and kind (a statement, or a report of any kind) and their words overlap: the
 * content of a statement, the words that tell of a report. Each finding is matched once, those that share most words first.
 */
export function foundAgreement(log: readonly Decision[]): FoundAgreement {
  const { inForce } = applyDecisions(log);
  const blind = inForce.filter(({ sight }) => sight === "blind");
  const texts = [...codersByText(blind)].filter(([, coders]) => coders.size > 1);
  const counts = { report: { both: 0, one: 0 }, statement: { both: 0, one: 0 } };
  const pairs: (readonly [Found, Found])[] = [];
  for (const [text, coders] of texts) {
    const found = [...coders].sort().map((coder) => foundBy(coder, text, blind));
    for (const [index, a] of found.entries())
      for (const b of found.slice(index + 1))
        for (const kind of KINDS) {
          const [own, others] = [a.filter((one) => one.kind === kind), b.filter((one) => one.kind === kind)];
          const matched = matchedPairs(own, others);
          counts[kind].both += matched.length;
          counts[kind].one += own.length + others.length - 2 * matched.length;
          pairs.push(...matched);
        }
  }
  return {
    coders: new Set(texts.flatMap(([, coders]) => [...coders])).size,
    texts: texts.length,
    kinds: KINDS.map((kind) => ({ kind, ...counts[kind] })),
    fields: fieldsOf(pairs),
  };
}

function codersByText(blind: readonly Decision[]): ReadonlyMap<TextId, ReadonlySet<string>> {
  const byText = new Map<TextId, Set<string>>();
  for (const { by, text } of [...codedIn(blind).values()].flat()) byText.set(text, (byText.get(text) ?? new Set()).add(by));
  return byText;
}

/** What a person found and did not take back by rejecting it, with their own later corrections. */
function foundBy(coder: string, text: TextId, blind: readonly Decision[]): readonly Found[] {
  const own = blind.filter(({ reviewer }) => reviewer === coder);
  const added = new Map<string, AddedFinding>();
  for (const { decided } of own)
    if (decided.verdict === "add" && decided.text === text && decided.added) added.set(decided.added.finding.id, decided.added);
  return [...added].flatMap(([id, one]) => {
    const later = own.filter(({ subject, decided }) => "id" in subject && subject.id === id && decided.verdict !== "add");
    if (later.at(-1)?.decided.verdict === "reject") return [];
    const edits = new Map(later.flatMap(({ decided }) => (decided.verdict === "edit" ? [[decided.field, decided.value] as const] : [])));
    const spans = one.kind === "statement" ? one.finding.content : [one.finding.trigger];
    return [{ kind: one.kind, spans, values: codedValues(one, edits) }];
  });
}

/** Most words in common first; what lies earlier in the text where that is equal. */
function matchedPairs(own: readonly Found[], others: readonly Found[]): readonly (readonly [Found, Found])[] {
  const ways = own
    .flatMap((a) => others.map((b) => ({ a, b, shared: sharedLength(a.spans, b.spans) })))
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => y.shared - x.shared || startOf(x.a) - startOf(y.a) || startOf(x.b) - startOf(y.b));
  const taken = new Set<Found>();
  return ways.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}

const startOf = ({ spans }: Found): number => spans[0]?.[0] ?? 0;

/** Characters that both cover, in UTF-16 code units. */
function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  return a
    .flatMap(([start, end]) => b.map(([from, to]) => Math.min(end, to) - Math.max(start, from)))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}

/** What stands for a value that one of the two gave and the other did not. */
const NO_VALUE = "";

function fieldsOf(pairs: readonly (readonly [Found, Found])[]): readonly FieldAgreement[] {
  const fields = new Set(pairs.flatMap(([a, b]) => [...a.values.keys(), ...b.values.keys()]));
  return [...fields].sort().map((field) =>
    fieldAgreement(
      field,
      pairs
        .filter(([a, b]) => a.values.has(field) || b.values.has(field))
        .map((pair) => pair.map(({ values }) => values.get(field) ?? NO_VALUE)),
    ),
  );
}
