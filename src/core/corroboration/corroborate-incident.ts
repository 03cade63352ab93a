import {
  CONTESTED_FIELDS,
  type ContestedField,
  type Copy,
  type CorroboratedIncident,
  type GradedValue,
  type LinkedIncident,
  type LinkingDocument,
  type Origin,
  type OriginId,
  type ReasonSentence,
  type ReportRef,
  type Statement,
} from "../model/index.ts";
import { mayBeOneBody } from "../text/index.ts";
import { admitsOwnDeed } from "./admission.ts";
import { compareGroups, groupValues, type ValueGroup } from "./fields/group-values.ts";
import { type Revision, revisionsOf } from "./fields/revisions.ts";
import { type ToldValue, toldValues } from "./fields/told-values.ts";
import { gradeOf, type WeighedOrigin } from "./grade.ts";
import { type GatheredOrigins, gatherOrigins, type OriginContext, silencedKey, type Voice } from "./origins/gather-origins.ts";
import { tokensOf } from "./origins/who-speaks.ts";

/** A re-post comes so many days later. */
const REPOST_DAYS = 60;
const DAY = 86_400_000;

/** Corroborates one incident: every field's values with who tells them, their origins, and a grade of each. */
export function corroborateIncident(
  incident: LinkedIncident,
  copies: readonly Copy[],
  context: OriginContext,
  replaced: CorroboratedIncident["replaced"] = [],
): CorroboratedIncident {
  const documents = new Set(incident.reports.map(({ document }) => document));
  const own = copies.filter((copy) => documents.has(copy.document) && documents.has(copy.of));
  const all = incident.reports.flatMap((ref) => {
    const document = context.documents.get(ref.document);
    if (document === undefined) return [];
    const manner = { isReposted: isRepost(document, own, context), isPassing: isPassing(ref, incident, context) };
    return toldValues(document, ref, manner).flatMap((one) => heard(one, context));
  });
  const told = all.map((one) => asTollOfOne(one, all));
  const gathered = gatherOrigins(incident.id, told.filter(({ telling }) => telling.weight === "counts").flatMap(voicesOf), context);
  const fields = Object.fromEntries(
    CONTESTED_FIELDS.flatMap((field) => {
      const values = gradedValues(field, told, gathered, context);
      return values.length > 0 ? [[field, values]] : [];
    }),
  );
  return { incident, fields, origins: gathered.origins, edges: [...copyEdges(own), ...gathered.edges], copies: own, replaced };
}

/**
 * Where nobody counts more than one, one person told by many words ("a girl", "a child of nine") is a toll of one. Beside a larger toll the
 * words stay: "a father" is no other toll than five. A nationality stays too, which is what has capitals in a group.
 */
function asTollOfOne(told: ToldValue, all: readonly ToldValue[]): ToldValue {
  const { field, value } = told;
  if (value.kind !== "figure" || value.min !== 1 || value.max !== 1 || value.of === null || /\p{Lu}/u.test(value.of)) return told;
  const isBesideLarger = all.some((other) => other.field === field && other.value.kind === "figure" && other.value.min > 1);
  return isBesideLarger ? told : { ...told, value: { ...value, of: null }, text: "1" };
}

/** A mention in passing of what another document tells at length. Where all mention it in passing, none does. */
function isPassing(ref: ReportRef, { reports }: LinkedIncident, { documents }: OriginContext): boolean {
  const isBackground = ({ document, index }: ReportRef): boolean => documents.get(document)?.incidents[index]?.mention === "background";
  return isBackground(ref) && !reports.every(isBackground);
}

function isRepost(document: LinkingDocument, copies: readonly Copy[], { documents }: OriginContext): boolean {
  return copies.some((copy) => {
    if (copy.document !== document.id) return false;
    const earlier = documents.get(copy.of)?.published ?? null;
    const gap = earlier === null || document.published === null ? Number.NaN : Date.parse(document.published) - Date.parse(earlier);
    return gap > REPOST_DAYS * DAY;
  });
}

/** A telling without the statements that are taken as never made; none where it had no other. */
function heard(told: ToldValue, { silenced }: OriginContext): readonly ToldValue[] {
  const { report, statements } = told.telling;
  const left = statements.filter((statement) => !silenced.has(silencedKey({ document: report.document, statement })));
  if (left.length === statements.length) return [told];
  return left.length === 0 ? [] : [{ ...told, telling: { ...told.telling, statements: left } }];
}

/** A value told in statements is carried by them, else by the publisher's own voice. */
function voicesOf({ telling }: ToldValue): readonly Voice[] {
  const { report, statements, span } = telling;
  if (statements.length === 0) return [{ document: report.document, statement: null, span }];
  return statements.map((statement) => ({ document: report.document, statement, span }));
}

function copyEdges(copies: readonly Copy[]): CorroboratedIncident["edges"] {
  return copies.map(({ document, of, spans, reasons }) => ({
    from: document,
    to: of,
    relation: "copy" as const,
    spans: spans.map(({ here }) => here),
    reasons,
  }));
}

function gradedValues(
  field: ContestedField,
  all: readonly ToldValue[],
  gathered: GatheredOrigins,
  context: OriginContext,
): readonly GradedValue[] {
  const groups = groupValues(all.filter((one) => one.field === field));
  const originsOf = new Map(gathered.origins.map((origin) => [origin.id, origin]));
  const conflict = (a: number, b: number): boolean =>
    a !== b && compareGroups(groups[a] as ValueGroup, groups[b] as ValueGroup) === "conflict";
  const stood = groups.flatMap((group, value) =>
    standing(group, "for", gathered, context).map(({ origin, on }) => ({ origin, value, on })),
  );
  const revisions = revisionsOf(stood, conflict);
  const isCurrent = (origin: OriginId, value: number): boolean => !revisions.some((one) => one.origin === origin && one.from === value);
  const forValue = groups.map((_, value) =>
    [...new Set(stood.filter((one) => one.value === value && isCurrent(one.origin, value)).map(({ origin }) => origin))].sort(),
  );
  const againstValue = groups.map((group) =>
    [...new Set(standing(group, "against", gathered, context).map(({ origin }) => origin))].sort(),
  );
  return groups.map((group, value) => {
    const others = groups.flatMap((_, other) => (conflict(value, other) ? [other] : []));
    const behind = forValue[value] ?? [];
    const opposing = [
      ...(againstValue[value] ?? []).map((origin) => ({ origin, says: null })),
      ...others.flatMap((other) => (forValue[other] ?? []).map((origin) => ({ origin, says: groups[other]?.shown.text ?? "" }))),
    ].filter(({ origin, says }) => says === null || !behind.includes(origin));
    return graded(group, {
      behind,
      denying: againstValue[value] ?? [],
      opposing,
      conflicts: others.map((other) => groups[other]?.shown.text ?? ""),
      revised: revisions.filter(({ from }) => from === value),
      textOf: (index) => groups[index]?.shown.text ?? "",
      originOf: (id) => originsOf.get(id) as Origin,
      context,
      gathered,
    });
  });
}

interface Around {
  readonly behind: readonly OriginId[];
  readonly denying: readonly OriginId[];
  readonly opposing: readonly { readonly origin: OriginId; readonly says: string | null }[];
  readonly conflicts: readonly string[];
  readonly revised: readonly Revision[];
  readonly textOf: (index: number) => string;
  readonly originOf: (id: OriginId) => Origin;
  readonly context: OriginContext;
  readonly gathered: GatheredOrigins;
}

function graded({ told, shown }: ValueGroup, around: Around): GradedValue {
  const { context, originOf } = around;
  const forIt = told.filter(({ telling }) => telling.stance === "for");
  const carriers = articlesOf(forIt, context);
  const days = told.flatMap(({ telling }) => context.documents.get(telling.report.document)?.published ?? []).sort();
  const revised = around.revised.map(({ origin, to, on }) => ({ origin, to: around.textOf(to), on }));
  const { kind: _kind, ...value } = shown.value;
  return {
    field: shown.field,
    value,
    text: shown.text,
    tellings: told.map(({ telling }) => telling),
    origins: around.behind,
    against: around.denying,
    revised,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    conflicts: [...around.conflicts].sort(),
    grade: gradeOf({
      origins: around.behind.map((id) => weighed(originOf(id), forIt, around)),
      against: around.opposing.map(({ origin, says }) => ({ origin: originOf(origin), says })),
      carriers: carriers.length,
      ownVoice: ownVoiceCarriers(forIt, around).length,
      notes: notesOf(told, revised, around),
    }),
  };
}

function notesOf(told: readonly ToldValue[], revised: GradedValue["revised"], { context }: Around): readonly ReasonSentence[] {
  const passing = articlesOf(
    told.filter(({ telling }) => telling.weight === "in-passing"),
    context,
  );
  const hedged = articlesOf(
    told.filter(({ telling }) => telling.hedge === "hedged"),
    context,
  );
  const revisions = [...revised]
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.origin < b.origin ? -1 : 1))
    .map(
      ({ origin, to, on }): ReasonSentence => [
        { origin },
        " gave it first and ",
        { value: to },
        `${on === null ? "" : ` on ${on}`}: a revision.`,
      ],
    );
  return [
    ...revisions,
    ...(hedged.length > 0
      ? [[`${hedged.length === 1 ? "1 document says" : `${hedged.length} documents say`} only that it may be so.`]]
      : []),
    ...(passing.length > 0
      ? [[`${passing.length === 1 ? "1 document recalls" : `${passing.length} documents recall`} it in passing, which counts nothing.`]]
      : []),
  ];
}

function articlesOf(told: readonly ToldValue[], { articleOf }: OriginContext): readonly string[] {
  return [...new Set(told.map(({ telling }) => articleOf(telling.report.document)))].sort();
}

function ownVoiceCarriers(told: readonly ToldValue[], { context, gathered }: Around): readonly string[] {
  const attributed = new Set(
    told
      .filter((one) => voicesOf(one).some((voice) => gathered.originOf(voice) !== null))
      .map(({ telling }) => context.articleOf(telling.report.document)),
  );
  return articlesOf(told, context).filter((article) => !attributed.has(article));
}

/** Which origins a group's tellings have, each with the day it spoke. */
function standing(group: ValueGroup, stance: "for" | "against", gathered: GatheredOrigins, { documents }: OriginContext) {
  return group.told
    .filter(({ telling }) => telling.stance === stance && telling.weight === "counts")
    .flatMap((one) =>
      voicesOf(one).flatMap((voice) => {
        const origin = gathered.originOf(voice);
        if (origin === null) return [];
        const document = documents.get(voice.document);
        const said = document?.statements.find(({ id }) => id === voice.statement)?.on?.from ?? null;
        return [{ origin, on: said !== null && /^\d{4}/u.test(said) ? said : (document?.published ?? null) }];
      }),
    );
}

/** A claim of responsibility, praise and what is said in custody never raise a grade; what a body admits of its own deed does. */
function weighed(origin: Origin, told: readonly ToldValue[], { context, gathered }: Around): WeighedOrigin {
  const said = told.flatMap((one) =>
    voicesOf(one).flatMap((voice) => {
      const document = context.documents.get(voice.document);
      const statement = document?.statements.find(({ id }) => id === voice.statement);
      const report = document?.incidents[one.telling.report.index];
      const isOrigins = gathered.originOf(voice) === origin.id;
      return isOrigins && document && report && statement ? [{ document, report, statement }] : [];
    }),
  );
  if (said.some(({ document, report, statement }) => admitsOwnDeed(document, report, statement))) return { origin, weight: "admission" };
  if (told.some(({ value }) => isSelf(origin, value))) return { origin, weight: "own-claim" };
  return { origin, weight: said.length > 0 && said.every(({ statement }) => isOnlyClaim(statement)) ? "own-claim" : "full" };
}

/** Whoever says of itself that it did it ("the Front says it did it") claims it, whatever the words. */
function isSelf({ institution }: Origin, value: ToldValue["value"]): boolean {
  return value.kind === "perpetrator" && institution !== null && mayBeOneBody(tokensOf(institution), tokensOf(value.name));
}

function isOnlyClaim({ act, sourceKind }: Statement): boolean {
  return act === "claim-of-responsibility" || sourceKind === "supporters" || sourceKind === "detainee";
}
