import { type ActorMention, covers, type Span } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import type { Filler } from "./fillers-by-trigger.ts";
import type { Lookups } from "./lookups.ts";

/** "Its fighters". */
const WHOSE = /\b(?:its|their)\s$/iu;
/** "The group": the organisation that was last named. */
export const GROUP = /^(?:that\s+)?(?:(?:the|this|that|same)\s+)*(?:group|organi[sz]ation|movement|militia|faction|outfit)\b/iu;
/** "Them": as much, where it was named right before. */
export const THEM = /^(?:they|them)\b/iu;

/** "Little-known group", before whose comma its name follows. */
export const UNNAMED_GROUP = /^(?:[\p{Ll}-]+\s){1,3}(?:group|organi[sz]ation|movement|militia|faction|outfit|gang|cell)$/u;

/** In characters, how far back the name stands that such words mean. */
const GROUP_REACH = 700;
const PRONOUN_REACH = 300;

/** A ministry or a police force speaks on attacks; it is named as having done one by grammar alone. */
export function isOffice(name: string): boolean {
  return /\b(?:ministry|police|department|office|court|parliament|hospital|agency|bureau|university|news|council|directorate|committee)\b/iu.test(
    name,
  );
}

/** The body named last before an offset, no office. */
export function lastNamed({ actorsIn }: Lookups, at: number, reach = GROUP_REACH): ActorMention | undefined {
  return actorsIn([[at - reach, at]]).findLast(({ text }) => /^\p{Lu}/u.test(text) && !isOffice(text) && !GROUP.test(text));
}

/**
 * Fillers with the name that "the group" or "them" stands for beside the words themselves, which tell on what footing it is named. A pronoun that
 * stands for no body named right before, or for whom a people is named since, is nobody.
 */
export function withNamesOf(
  { outline, tables }: Pick<ExtractionContext, "outline" | "tables">,
  fillers: readonly Filler[],
  lookups: Lookups,
): readonly Filler[] {
  const isOfPeople = ([, from]: Span, [to]: Span): boolean =>
    outline.text
      .slice(from, to)
      .split(/[^\p{L}-]+/u)
      .some((word) => /^\p{Lu}/u.test(word) && tables.actors.isPeople(word));
  return fillers.flatMap((filler) => {
    const isPronoun = THEM.test(filler.text) && !/\s/u.test(filler.text);
    if (
      filler.role === "perpetrator" &&
      THEIR_MEN.test(filler.text) &&
      WHOSE.test(outline.text.slice(Math.max(0, filler.span[0] - 8), filler.span[0]))
    ) {
      const body = lastNamed(lookups, filler.span[0], PRONOUN_REACH);
      return body === undefined ? [filler] : [filler, { ...filler, text: body.text, span: body.span, entity: null }];
    }
    const called =
      filler.role === "perpetrator" && UNNAMED_GROUP.test(filler.text) ? nameBehind(outline.text, filler.span[1], lookups) : null;
    if (called !== null) return [{ ...filler, text: called.text, span: called.span, entity: null }];
    if (filler.role !== "perpetrator" || !(isPronoun || isBareGroup(outline, filler))) return [filler];
    const named = lastNamed(lookups, filler.span[0], isPronoun ? PRONOUN_REACH : GROUP_REACH);
    if (named === undefined) return isPronoun ? [] : [filler];
    if (isOfPeople(named.span, filler.span)) return isPronoun ? [] : [filler];
    return [
      { ...filler, text: named.text, span: named.span, entity: null },
      { ...filler, text: named.text, entity: null },
    ];
  });
}

/** "A little-known group, the Harl Dawn, claimed": the name between commas behind what it is. */
function nameBehind(text: string, end: number, { actorsIn }: Lookups): ActorMention | null {
  const gap = /^,\s(?:the\s)?/u.exec(text.slice(end, end + 8))?.[0];
  if (gap === undefined) return null;
  return actorsIn([[end, end + BODY_REACH]]).find(({ span: [start] }) => start === end + gap.length) ?? null;
}

/** Fillers with the body whose men they are beside them: "rebels of the Dune Front killed two guards". */
export function withBodiesBehind(
  { outline }: Pick<ExtractionContext, "outline">,
  fillers: readonly Filler[],
  { actorsIn, placesAt }: Lookups,
): readonly Filler[] {
  return fillers.flatMap((filler) => {
    const [, end] = filler.span;
    if (filler.role !== "perpetrator" || !THEIR_MEN.test(filler.text)) return [filler];
    const body = actorsIn([[end, end + BODY_REACH]])[0];
    const isState = body !== undefined && placesAt(body.span).some(({ kind, span }) => kind === "country" && covers(span, body.span));
    // "Gunmen from Vellia": where they are from sends nobody.
    if (body === undefined || isState || !OF_BODY.test(outline.text.slice(end, body.span[0]))) return [filler];
    const named: Filler = { role: "perpetrator", span: body.span, text: body.text, entity: null };
    // What gunmen of the Harl Dawn did, the body did, where small letters tell a word from a name.
    const isNamed = outline.casing === "mixed" && /^\p{Lu}/u.test(body.text) && outline.text.slice(end, end + 3) === " of";
    return isNamed ? [named] : [filler, named];
  });
}
const THEIR_MEN =
  /(?:^|\s)(?:rebels?|fighters?|gunm[ae]n|militants?|insurgents?|guerrillas?|members?|men|commandos?|troops|soldiers?|militiam[ae]n|jihadists?|assassins?|bombers?|(?:narco-?)?terrorists?|elements|cadres|operatives)$/iu;
const OF_BODY =
  /^["”’']?\s(?:of|from|belonging to|linked to|affiliated (?:with|to)|loyal to)\s(?:the\s)?(?:(?:\p{Ll}+\s)?(?:group|gang|militia|movement|network|outfit|cartel|faction)\s)?$/u;
const BODY_REACH = 80;

const THE_BEFORE = /\b(?:the|this|that|same)\s+(?:same\s+)?$/iu;

function isBareGroup(
  { text }: ExtractionContext["outline"],
  { text: name, span }: { readonly text: string; readonly span: Span },
): boolean {
  return (
    /^(?:same )?(?:group|organi[sz]ation|movement|militia|faction|outfit)$/iu.test(name) &&
    THE_BEFORE.test(text.slice(Math.max(0, span[0] - 12), span[0]))
  );
}
