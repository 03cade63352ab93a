import type { CountReading } from "../../lexicon/count-totals.ts";
import type { Said, Span, Statement } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import { partsOfTotals } from "./among-the-dead.ts";
import { type LivedCount, livedOf } from "./lived-of.ts";
import { readDetectedCounts } from "./read-counts.ts";
import { saidOf } from "./said-of.ts";
import { scopeOf } from "./scope-of.ts";
import { standsAgainst } from "./stands-against.ts";
import type { TextCount } from "./text-count.ts";

/** Reads detected `count` spans: number, what is counted, who, total or part, and which statements carry it. Reading order. */
export function buildCounts(context: ExtractionContext, statements: readonly Statement[]): readonly TextCount[] {
  const read = withNobodyHurt(context.outline, livedOf(context.outline, readDetectedCounts(context)));
  const carriers = saidOf(statements);
  const claims = new Map(statements.filter(({ act }) => act === "claim-of-responsibility").map((statement) => [statement.id, statement]));
  const said = (span: Span): Said =>
    carriers(span).filter((id) => {
      const claim = claims.get(id);
      return claim === undefined || !isKnownOfDeed(context.outline.text, claim, span);
    });
  const counts = read.map(({ reading, what, sentence, partOf, basis, min, max }) => {
    const span: Span = [reading.start, reading.end];
    return {
      what,
      min,
      max,
      asWritten: context.outline.text.slice(span[0], span[1]),
      span,
      who: { group: reading.group, nationality: reading.nationality, role: reading.role, side: reading.side },
      partOf,
      said: said(span),
      scope: scopeOf(context.outline, sentence, span),
      rule: reading.rule,
      told: toldBy(reading),
      named: reading.sort === "name" && reading.kind === "single" ? reading.group : null,
      stands: standsAgainst(context.outline, sentence, span) ? "against" : "alone",
      mention: reading.definite === "definite" ? "told-before" : "new",
      basis,
    } satisfies TextCount;
  });
  return partsOfTotals(context.outline, counts);
}

/**
 * "It said it was behind the bombing that killed nine": the group claims the deed, and how many it killed is told by whoever writes of it.
 */
function isKnownOfDeed(text: string, { content }: Statement, [start]: Span): boolean {
  const part = content.find(([from, to]) => from <= start && start < to);
  return part !== undefined && DEED_THAT.test(text.slice(part[0], start));
}
const DEED_THAT =
  /\b(?:attacks?|bombings?|blasts?|explosions?|ambush|assaults?|raids?|shootings?|strikes?|killings?|bomb)\b[^.;]{0,80}\b(?:that|which)\s+(?:\p{L}+\s+)?(?:killed|left|wounded|injured|claimed|took)\b[^.;]*$/iu;

/** "Nobody was hurt": nobody was killed either. A figure of its own, of the same words. */
function withNobodyHurt({ text }: ExtractionContext["outline"], read: readonly LivedCount[]): readonly LivedCount[] {
  const unhurt = read.filter(
    ({ what, reading }) =>
      what === "injured" && reading.kind === "zero" && UNHURT.test(text.slice(reading.end, reading.end + UNHURT_REACH)),
  );
  return [...read, ...unhurt.map((one): LivedCount => ({ ...one, what: "killed" }))];
}
const UNHURT = /^(?:\s\S+){0,3}?\s(?:hurt|harmed)\b/iu;
const UNHURT_REACH = 32;

function toldBy({ rule, kind }: CountReading): TextCount["told"] {
  if (rule === "count.implied") return "implied";
  if (kind === "zero") return "nobody";
  return kind === "single" ? "one-person" : kind;
}
