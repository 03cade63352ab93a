// node training/prepare-incidents.ts OUT VOCABULARY
// Cuts the labelled sets into pieces for the encoder of incidents, with the program's own tokenizer, features and rules. One line a
// text: mentions that fill a role, trigger words that the rules found, and which of them tell of one incident. Texts are not written.

import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type MarkedIncident, markedTexts } from "../benchmarks/quality/incident-gold/marks.ts";
import { type LabelledDocument, labelledSet } from "../benchmarks/quality/labelled.ts";
import { recased } from "../benchmarks/quality/recase.ts";
import { incidentFeaturesOf } from "../src/adapters/models/encoder/incident-features.ts";
import { type Pieces, readVocabulary, wordPiecesOf } from "../src/adapters/models/encoder/word-pieces.ts";
import { composeReading } from "../src/apps/compose.ts";
import { detectByRules } from "../src/core/detection/detect-by-rules.ts";
import { MODELLED_TYPES, triggersAt } from "../src/core/lexicon/triggers.ts";
import type { Detections, Span } from "../src/core/model/index.ts";
import { outlineOf, sentenceAt } from "../src/core/text/index.ts";
import { factsOf, incidentsAt, markedMentions, taughtTypes } from "./marked-labels.ts";
import { goldMentions, type MucTemplate } from "./muc-mentions.ts";

const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
const [out, vocabularyFile] = positionals;
if (out === undefined || vocabularyFile === undefined) {
  console.error("usage: node training/prepare-incidents.ts OUT VOCABULARY");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const vocabulary = readVocabulary(readFileSync(vocabularyFile, "utf8"));
const { tables } = await composeReading({ gazetteers: [], actors: [] });
const CASES: readonly ((text: string) => string)[] = [(text) => text, (text) => text.toUpperCase(), (text) => text.toLowerCase()];

/** The features of a text as bytes (value x 100), or null where casing changes its length. */
function bytesOf(text: string, cased: string, pieces: Pieces): string | null {
  if (cased.length !== text.length) return null;
  const outline = outlineOf(cased);
  const values = incidentFeaturesOf(pieces, outline, detectByRules(cased, tables, outline).spans);
  return Buffer.from(Uint8Array.from(values, (value) => Math.round(value * 100))).toString("base64");
}

/** Pieces that share a character with a span: [first, last + 1). */
function piecesIn(pieces: Pieces, [start, end]: Span): readonly [number, number] {
  const first = pieces.ends.findIndex((one) => one > start);
  let after = Math.max(0, first);
  while (after < pieces.starts.length && (pieces.starts[after] as number) < end) after++;
  return [Math.max(0, first), after];
}

/** A mention that fills a role: its pieces, role, entity, the templates it fills, and whether it surely tells of them (else it is let be). */
type Mention = readonly [first: number, after: number, role: string, entity: number, templates: readonly number[], sure: boolean];
/** A trigger that the rules found: 1 where it tells of an incident, 0 where it does not, -1 where that is not known. */
type TriggerLabel = readonly [first: number, after: number, label: number, templates: readonly number[]];

/** A place, time or count that the rules found, and which incidents it tells of. */
type Fact = readonly [first: number, after: number, templates: readonly number[]];

interface Labels {
  readonly mentions: readonly Mention[];
  readonly triggers: readonly TriggerLabel[];
  /** Where each is marked by hand; else none. */
  readonly facts?: readonly Fact[];
  /** Where each word for an act is marked by hand, whether rules found it or not. */
  readonly acts?: readonly (readonly [first: number, after: number])[];
  /** The incident that the text is chiefly about, where that is known and there is one. */
  readonly main?: number;
  /** The type of each incident in the program's own terms, where that is known. */
  readonly kinds?: readonly string[];
  /** The types each template allows. */
  readonly types: readonly (readonly string[])[];
}

const MUC_TYPE: Readonly<Record<string, string>> = { bombing: "BOMBING", kidnapping: "KIDNAPPING", arson: "ARSON", robbery: "ROBBERY" };

interface RuleTrigger {
  readonly span: Span;
  readonly type: string;
  readonly generic: boolean;
  readonly inScope: boolean;
}

function ruleTriggers(found: Detections, text: string): readonly RuleTrigger[] {
  return found.spans.flatMap(({ label, start, end }) => {
    if (label !== "trigger") return [];
    const reading = triggersAt(text.slice(start, end).toLowerCase().split(/\s+/u), 0)[0];
    if (reading === undefined) return [];
    const { type, reach } = reading.trigger;
    const inScope = reach !== "state" && MODELLED_TYPES.has(type);
    return [{ span: [start, end] as const, type: MUC_TYPE[type] ?? "ATTACK", generic: reach === "generic", inScope }];
  });
}

/** Labels from answer templates: a trigger tells of the template that most of its sentence's fillers belong to. */
function mucLabels(text: string, pieces: Pieces, templates: readonly MucTemplate[]): Labels {
  const outline = outlineOf(text);
  const found = detectByRules(text, tables, outline);
  const triggers = ruleTriggers(found, text);
  const types = templates.map(({ type }) => type.split(" / "));
  const gold = goldMentions(text, templates);
  const sentenceOf = (at: number): number => sentenceAt(outline, at);
  const fillers = new Map<string, Set<number>>();
  for (const { span, entity, templates: of } of gold)
    for (const one of of) {
      const key = `${sentenceOf(span[0])} ${one}`;
      fillers.set(key, (fillers.get(key) ?? new Set()).add(entity));
    }
  const fits = (trigger: RuleTrigger, template: number): boolean =>
    trigger.generic || trigger.type === "ATTACK" || (types[template] ?? []).includes(trigger.type);
  const labelOf = (trigger: RuleTrigger): TriggerLabel => {
    const sentence = sentenceOf(trigger.span[0]);
    const range = piecesIn(pieces, trigger.span);
    if (!trigger.inScope) return [...range, -1, []];
    const scores = templates.map((_, index) => (fits(trigger, index) ? (fillers.get(`${sentence} ${index}`)?.size ?? 0) : 0));
    const best = Math.max(0, ...scores);
    if (best > 0) return [...range, 1, scores.flatMap((score, index) => (score === best ? [index] : []))];
    const isNear = [-1, 0, 1].some((by) => templates.some((_, index) => fillers.has(`${sentence + by} ${index}`)));
    return [...range, isNear ? -1 : 0, []];
  };
  const labelled = triggers.map(labelOf);
  const telling = new Set(triggers.flatMap(({ span }, index) => (labelled[index]?.[2] === 1 ? [sentenceOf(span[0])] : [])));
  const surely = ({ span, templates: of }: (typeof gold)[number]): boolean => {
    const sentence = sentenceOf(span[0]);
    return telling.has(sentence) || of.some((one) => (fillers.get(`${sentence} ${one}`)?.size ?? 0) > 1);
  };
  const withSure = new Set(gold.filter(surely).map(({ entity }) => entity));
  const mentions = gold.map((one): Mention => {
    const sure = surely(one) || !withSure.has(one.entity);
    return [...piecesIn(pieces, one.span), one.role, one.entity, one.templates, sure];
  });
  return { mentions, triggers: labelled, types };
}

const RULE_ROLES = new Map([
  ["target", "Target"],
  ["victim", "Victim"],
  ["weapon", "Weapon"],
]);

/** What the rules find, for texts without gold: their triggers are taken to tell of incidents, and nothing is known of which are one. */
function ruleLabels(text: string, pieces: Pieces): Labels {
  const found = detectByRules(text, tables, outlineOf(text));
  const triggers = ruleTriggers(found, text).map(({ span, generic, inScope }): TriggerLabel => {
    return [...piecesIn(pieces, span), inScope && !generic ? 1 : -1, []];
  });
  const organisations = new Set(found.spans.filter(({ label }) => label === "organisation").map(({ start, end }) => `${start} ${end}`));
  const mentions = found.spans.flatMap(({ label, start, end }, index): Mention[] => {
    const role = label === "perpetrator" ? (organisations.has(`${start} ${end}`) ? "PerpOrg" : "PerpInd") : RULE_ROLES.get(label);
    return role === undefined ? [] : [[...piecesIn(pieces, [start, end]), role, index, [], true]];
  });
  return { mentions, triggers, types: [] };
}

/** Labels from marks: a trigger tells of what its word is marked for, or of nothing. */
function ownLabels(text: string, pieces: Pieces, incidents: readonly MarkedIncident[]): Labels {
  const found = detectByRules(text, tables, outlineOf(text));
  const triggers = ruleTriggers(found, text).map(({ span, inScope }): TriggerLabel => {
    const { all, isAttack } = incidentsAt(incidents, span);
    const label = all.length === 0 ? (inScope ? 0 : -1) : isAttack && inScope ? 1 : -1;
    return [...piecesIn(pieces, span), label, all];
  });
  const mentions = markedMentions(incidents).map(({ span, role, entity, incidents: of, isAttack }): Mention => {
    return [...piecesIn(pieces, span), role, entity, of, isAttack];
  });
  const facts = factsOf(incidents, found).map(({ span, incidents: of }): Fact => [...piecesIn(pieces, span), of]);
  const main = incidents.findIndex(({ mention }) => mention === "main");
  // What is let be is painted first, so that what is known stands.
  return {
    mentions: mentions.sort((a, b) => Number(a[5]) - Number(b[5])),
    triggers,
    facts,
    acts: incidents.flatMap(({ acts }) => acts.map((span) => piecesIn(pieces, span))),
    main,
    kinds: incidents.map(({ type }) => type),
    types: taughtTypes(incidents),
  };
}

async function prepare(
  name: string,
  documents: readonly LabelledDocument[] | null,
  labelsOf: (document: LabelledDocument, pieces: Pieces) => Labels,
) {
  if (documents === null) return console.log(`${name}: the set is not there`);
  const stream = createWriteStream(join(out as string, `${name}.jsonl`));
  for (const document of documents) {
    const pieces = wordPiecesOf(document.text, vocabulary);
    const features = CASES.map((cased) => bytesOf(document.text, cased(document.text), pieces));
    const line = JSON.stringify({ id: document.id, ids: pieces.ids, features, ...labelsOf(document, pieces) });
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
  console.log(`${name}: ${documents.length} texts`);
}

const byGold = ({ text, templates }: LabelledDocument, pieces: Pieces): Labels =>
  mucLabels(text, pieces, templates as readonly MucTemplate[]);
const byRules = ({ text }: LabelledDocument, pieces: Pieces): Labels => ruleLabels(text, pieces);
/** Every fourth text of GVA's train part, cut to its beginning: local news is long, and its reports are much alike. */
const GVA_SHARE = 4;
const GVA_LONGEST = 2000;

/** The messages as a newspaper would print them: they stand in capitals, and are read in all three casings. */
const messages = (file: string): readonly LabelledDocument[] | null =>
  labelledSet(file)?.map((document) => ({ ...document, text: recased(document.text) })) ?? null;

for (const part of ["learned", "kept"] as const) {
  const marked = markedTexts(part);
  const incidentsOf = new Map(marked.map(({ document: { id }, incidents }) => [id, incidents]));
  await prepare(
    `own-${part}`,
    marked.map(({ document }) => document),
    ({ id, text }, pieces) => ownLabels(text, pieces, incidentsOf.get(id) ?? []),
  );
}
if (values.only === "own") process.exit(0);
await prepare("muc4-dev", messages("muc4/templates-dev.jsonl"), byGold);
await prepare("muc4-train", messages("muc4/templates-train.jsonl"), byGold);
await prepare("current-events", labelledSet("current-events/attacks.jsonl"), byRules);
const gva = labelledSet("gva/train.jsonl")
  ?.filter((_, index) => index % GVA_SHARE === 0)
  .map((one) => ({ ...one, text: one.text.slice(0, GVA_LONGEST) }));
await prepare("gva-train", gva ?? null, byRules);
