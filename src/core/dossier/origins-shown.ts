import {
  type Grade,
  type Origin,
  type OriginEdge,
  type OriginId,
  type SheetEdge,
  type SheetGrade,
  type SheetOrigin,
  type Span,
  sentenceText,
} from "../model/index.ts";
import { pseudonymsIn } from "./leave.ts";
import { originBranches } from "./origin-branches.ts";
import { type LabelledText, shownText, withoutArticle } from "./reading-document.ts";

/** Origins with the names under which they may be shown. */
export interface OriginsShown {
  readonly origins: readonly Omit<SheetOrigin, "branches">[];
  readonly nameOf: (origin: OriginId) => string;
  readonly labelOf: (origin: OriginId) => string;
}

const UNNAMED: Readonly<Record<Origin["kind"], string>> = {
  institution: "an institution",
  person: "a named person",
  unnamed: "somebody unnamed",
  "first-hand": "the publisher's own reporter",
  "dead-end": "somebody not shown",
};

/** Labels origins in the order of their carriers. A private person has no name where several documents stand side by side, at home either. */
export function originsShown(origins: readonly Origin[], texts: ReadonlyMap<string, LabelledText>): OriginsShown {
  const ordered = [...origins].sort(
    (a, b) => b.carriers.length - a.carriers.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id < b.id ? -1 : 1),
  );
  const labels = new Map(ordered.map(({ id }, index) => [id, `O${index + 1}`]));
  const names = new Map(ordered.map((origin) => [origin.id, nameOf(origin, texts)]));
  return {
    origins: ordered.map(({ id, kind, carriers, shown, reasons }) => ({
      label: labels.get(id) ?? "",
      kind,
      text: names.get(id) ?? "",
      carriers: carriers.map((document) => texts.get(document)?.label ?? document),
      shown,
      reasons,
    })),
    nameOf: (id) => names.get(id) ?? "",
    labelOf: (id) => labels.get(id) ?? id,
  };
}

function nameOf(origin: Origin, texts: ReadonlyMap<string, LabelledText>): string {
  const [first] = origin.statements;
  const text = first === undefined ? undefined : texts.get(first.document);
  const statement = text?.shown.extraction?.statements.find(({ id }) => id === first?.statement);
  const span = statement?.speaker?.span ?? statement?.source[0];
  if (text === undefined || span === undefined)
    return origin.kind === "dead-end" || origin.kind === "first-hand" ? plain(origin.text) : (origin.institution ?? UNNAMED[origin.kind]);
  if (origin.kind === "person") return UNNAMED.person;
  if (text.policy.persons === "as-written") return plain(origin.text) || UNNAMED[origin.kind];
  if (origin.kind === "dead-end") return UNNAMED[origin.kind];
  const named = statement?.for?.span ?? span;
  return hidesIn(text, span) && origin.institution !== null && !holdsName(text, origin.institution)
    ? plain(origin.institution)
    : withoutArticle(shownText(text, named));
}

const plain = (text: string): string => withoutArticle(text.replace(/\s+/gu, " ").trim());

function hidesIn(text: LabelledText, span: Span): boolean {
  return pseudonymsIn(text.leaving.pseudonyms)(span).length > 0;
}

/** Whether words hold a name that the document hides. */
function holdsName({ leaving, outline }: LabelledText, words: string): boolean {
  return leaving.pseudonyms.some(({ span }) => words.includes(outline.text.slice(span[0], span[1])));
}

/** Origins with the way that leads to each drawn as a tree. */
export function drawnOrigins(
  { origins }: OriginsShown,
  edges: readonly SheetEdge[],
  documents: readonly { readonly label: string }[],
): readonly SheetOrigin[] {
  const labels = new Set(documents.map(({ label }) => label));
  return origins.map((origin) => ({ ...origin, branches: originBranches(origin, edges, labels) }));
}

export function edgesShown(
  edges: readonly OriginEdge[],
  texts: ReadonlyMap<string, LabelledText>,
  { labelOf, origins, nameOf }: OriginsShown,
): readonly SheetEdge[] {
  const known = new Set(origins.map(({ label }) => label));
  const shown = (end: string): string => texts.get(end)?.label ?? (known.has(labelOf(end)) ? labelOf(end) : handShown(end, texts));
  return edges.map(({ from, to, relation, reasons }) => ({
    from: shown(from),
    to: shown(to),
    relation,
    reasons: reasonOf(relation, shown(to), nameOf(to)) ?? reasons,
  }));
}

/** The reason of a step that names who stands at its end, in the words under which they may be shown; null where it names nobody. */
function reasonOf(relation: OriginEdge["relation"], to: string, name: string): readonly string[] | null {
  if (relation === "same-institution") return [`${name} says so`];
  if (relation === "quoting") return [`it quotes ${to}`];
  if (relation === "same-occasion") return [`${name} said so at a news conference`];
  return relation === "told" ? [`${name} told it so`] : null;
}

/** A hand by the words of its text, where they hold no name that is not to leave. */
function handShown(words: string, texts: ReadonlyMap<string, LabelledText>): string {
  const known = handsShown.get(texts) ?? new Map<string, string>();
  handsShown.set(texts, known);
  const shown = known.get(words) ?? (isHidden(words, texts) ? "a hand that is not named here" : withoutArticle(words));
  known.set(words, shown);
  return shown;
}

/** By the texts of a case: a few agencies are the hands of thousands of statements, and every text may hide a name. */
const handsShown = new WeakMap<ReadonlyMap<string, LabelledText>, Map<string, string>>();

function isHidden(words: string, texts: ReadonlyMap<string, LabelledText>): boolean {
  for (const text of texts.values()) {
    if (text.policy.persons !== "pseudonyms") return false; // One policy holds for all of them: no other text need be read for names.
    if (holdsName(text, words)) return true;
  }
  return false;
}

export function gradeShown(
  { grade, carriers, origins, ownClaims, reasons }: Grade,
  shown: OriginsShown,
  told: (value: string) => string = (value) => value,
): SheetGrade {
  return { grade, carriers, origins, ownClaims, reasons: reasons.map((sentence) => sentenceText(sentence, shown.nameOf, told)) };
}
