import { countedGroup } from "../../lexicon/counted-group.ts";
import { INCIDENT_TYPE_WORDS } from "../../lexicon/incident-type-words.ts";
import {
  type Basis,
  type Claim,
  type ClaimedValue,
  type Count,
  componentsOf,
  type IncidentReport,
  type JudgedPair,
  type LinkedIncident,
  type LinkingDocument,
  type Polarity,
  type Stance,
  type StatementPair,
  type StatementRef,
} from "../../model/index.ts";
import { fold, oneBodies } from "../../text/index.ts";
import { compareStatements } from "./compare-statements.ts";

/** A value that somebody tells of an incident, put as a proposition: who carried it out, how many were killed or injured in it. */
export interface ValueClaim {
  readonly value: ClaimedValue;
  /** The incident, in words. */
  readonly of: string;
  /** In order of document and statement, each once. */
  readonly statements: readonly StanceOfStatement[];
}

type StanceOfStatement = StatementRef & { readonly stance: Stance };

/** A statement that carries a value of a report. */
export interface Telling extends Pick<ValueClaim, "value"> {
  /** Tellings of one key tell one value. */
  readonly key: string;
  readonly told: StanceOfStatement;
}

/**
 * The values that statements carry of one incident: whoever says that one body did it says the same, in whatever words; so does whoever gives one toll.
 * The incident is known by where its reports are put together; a person who is blamed by name makes no claim.
 */
export function valueClaimsOf(
  { reports }: LinkedIncident,
  documents: ReadonlyMap<string, LinkingDocument>,
  tellingsOf: (document: LinkingDocument) => readonly (readonly Telling[])[] = tellingsIn,
): readonly ValueClaim[] {
  const read = reports.flatMap(({ document, index, main }) => {
    const own = documents.get(document);
    const report = own?.incidents[index];
    return own === undefined || report === undefined ? [] : [{ report, main, tellings: tellingsOf(own)[index] ?? [] }];
  });
  const tellings = read.flatMap((one) => one.tellings);
  if (tellings.length < 2) return [];
  const of = inWords(read);
  const bodyOf = bodiesAmong(tellings);
  return [...Map.groupBy(tellings, ({ key }) => bodyOf.get(key) ?? key).values()].map((told): ValueClaim => {
    const [first] = told as [Telling, ...Telling[]];
    const words = told.map(({ value }) => value.words).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string;
    return { value: { field: first.value.field, words }, of, statements: onceEach(told.map((one) => one.told)) };
  });
}

/** "The Front" and "HF" are the Harl Front, where the incident has one body of that name: by key the key that stands for it. */
function bodiesAmong(tellings: readonly Telling[]): ReadonlyMap<string, string> {
  const named = tellings.filter(({ value }) => value.field === "perpetrators");
  const words = named.map(({ value }) => fold(value.words).split(/\s+/u));
  const byKey = new Map<string, number>();
  const sameKey = named.flatMap(({ key }, at): readonly (readonly [number, number])[] => {
    const first = byKey.get(key) ?? at;
    byKey.set(key, first);
    return [[first, at]];
  });
  const bodies = componentsOf(named.length, [...sameKey, ...oneBodies(words)]);
  return new Map(
    bodies.flatMap((body) => body.map((at) => [(named[at] as Telling).key, (named[body[0] as number] as Telling).key] as const)),
  );
}

/** What statements of a document tell of each of its reports: of the document alone, so that it can be kept. */
export function tellingsIn(document: LinkingDocument): readonly (readonly Telling[])[] {
  return document.incidents.map((report) => [...whoDidIt(document, report), ...tolls(document, report)]);
}

/** "The bombing in Velmar on 2025-03-04", as the report tells it that says most of it, those of whole documents first. */
function inWords(read: readonly { readonly report: IncidentReport; readonly main: boolean }[]): string {
  const told = ({ date, place }: IncidentReport): number => (date === null ? 0 : 1) + (place === null ? 0 : 1);
  const [best] = [...read].sort((a, b) => Number(b.main) - Number(a.main) || told(b.report) - told(a.report));
  if (best === undefined) return "it";
  const { type, place, date } = best.report;
  const day = date === null || date.from !== date.to ? "" : ` on ${date.from}`;
  return `the ${INCIDENT_TYPE_WORDS[type]}${place === null ? "" : ` in ${place.text}`}${day}`;
}

function whoDidIt(document: LinkingDocument, { perpetrators }: IncidentReport): readonly Telling[] {
  return perpetrators
    .filter(({ kind }) => kind === "organisation")
    .flatMap(({ text, actor, bases }) => {
      const words = text.replace(/^the\s+/iu, "");
      const key = `perpetrators ${actor ?? fold(words)}`;
      return bases.flatMap(({ basis, said }) =>
        said.flatMap((id) => telling({ key, value: { field: "perpetrators", words } }, document, id, basis)),
      );
    });
}

function tolls(document: LinkingDocument, { counts }: IncidentReport): readonly Telling[] {
  return counts.flatMap((count) => {
    const { what, min, max, said } = count;
    if ((what !== "killed" && what !== "injured") || !isOfAll(count, document.text) || min < FEWEST) return [];
    const figure = max === null ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`;
    const words = `${figure} ${what}`;
    return said.flatMap((id) => telling({ key: words, value: { field: what, words } }, document, id, null));
  });
}

/** That one was killed is said of one of several as well. */
const FEWEST = 2;

/** A total of those attacked: a part of it, or a toll of one group of them, is another claim. */
const isOfAll = (count: Count, text: string): boolean =>
  count.partOf === null && count.who.side === "attacked" && countedGroup(count, text) === null;

function telling(value: Omit<Telling, "told">, document: LinkingDocument, id: string, basis: Basis | null): readonly Telling[] {
  const statement = document.statements.find((one) => one.id === id);
  if (statement === undefined) return [];
  const told = { document: document.id, statement: id };
  return [{ ...value, told: { ...told, stance: basis === "denied" ? "against" : STANCES[statement.polarity] } }];
}

/** Whoever asks or keeps silent is neither for a value nor against it. */
const STANCES: Readonly<Record<Polarity, Stance>> = {
  asserts: "for",
  denies: "against",
  "no-evidence": "no-evidence",
  "not-verified": "no-evidence",
  questions: "neutral",
  "no-comment": "neutral",
};

/** Where one statement is told for and against a value, it is against: the denial is its own. */
function onceEach(told: readonly StanceOfStatement[]): readonly StanceOfStatement[] {
  const known = new Map<string, StanceOfStatement>();
  for (const one of told) {
    const name = JSON.stringify([one.document, one.statement]);
    if (!known.has(name) || one.stance === "against") known.set(name, one);
  }
  return [...known.values()].sort(compareStatements);
}

/** How much a value that two statements carry weighs where reasons are told. */
const CARRIED = 6;

/** Claims of two statements and more, those that a person judged not the same apart from each other, named by their least statement and field. */
export function namedValueClaims(found: readonly ValueClaim[], judged: readonly JudgedPair[]): readonly Claim[] {
  const apart = new Set(judged.flatMap(({ a, b, verdict }) => (verdict === "not-same" ? [pairName(a, b)] : [])));
  const groups = found
    .flatMap((one) => takenApart(one.statements, apart).map((statements) => ({ ...one, statements })))
    .filter(({ statements }) => statements.length > 1)
    .map((one) => ({ ...one, least: leastOf(one.statements) }));
  const ordered = groups.sort(
    (a, b) =>
      compareStatements(a.least, b.least) ||
      compare(a.value.field, b.value.field) ||
      compare(a.of, b.of) ||
      compare(a.value.words, b.value.words),
  );
  const taken = new Map<string, number>();
  return ordered.map(({ least, value, of, statements }): Claim => {
    const { field, words } = value;
    const name = `${least.statement}-${field}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const id = times === 1 ? name : `${name}-${times}`;
    const text = field === "perpetrators" ? `${words} carried out ${of}` : `${words} in ${of}`;
    return { id, text, topic: name, value, statements, pairs: pairsOf(statements, `both tell of one incident: ${words}`) };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const pairName = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const leastOf = (statements: readonly StatementRef[]): StatementRef =>
  [...statements].sort((a, b) => compare(a.statement, b.statement) || compare(a.document, b.document))[0] as StatementRef;

function takenApart(statements: readonly StanceOfStatement[], apart: ReadonlySet<string>): readonly (readonly StanceOfStatement[])[] {
  if (apart.size === 0) return [statements];
  const groups: StanceOfStatement[][] = [];
  for (const one of statements) {
    const home = groups.find((group) => group.every((other) => !apart.has(pairName(one.statement, other.statement))));
    if (home === undefined) groups.push([one]);
    else home.push(one);
  }
  return groups;
}

function pairsOf([first, ...others]: readonly StanceOfStatement[], text: string): readonly StatementPair[] {
  if (first === undefined) return [];
  const ref = ({ document, statement }: StatementRef): StatementRef => ({ document, statement });
  return others.map((other) => ({ a: ref(first), b: ref(other), score: CARRIED, verdict: "scored", reasons: [{ text, weight: CARRIED }] }));
}

/** Claims of wording and claims of values together: one of wording whose statements one value holds already tells nothing more. */
export function withValueClaims(claims: readonly Claim[], values: readonly Claim[]): readonly Claim[] {
  const holding = new Map<string, Claim[]>();
  for (const claim of values)
    for (const one of claim.statements) {
      const name = JSON.stringify([one.document, one.statement]);
      holding.set(name, [...(holding.get(name) ?? []), claim]);
    }
  const isHeld = ({ statements, pairs }: Claim): boolean => {
    if (pairs.some(({ verdict }) => verdict === "same")) return false;
    const [first = [], ...others] = statements.map((one) => holding.get(JSON.stringify([one.document, one.statement])) ?? []);
    return first.some((claim) => others.every((other) => other.includes(claim)));
  };
  return [...claims.filter((claim) => !isHeld(claim)), ...values];
}
