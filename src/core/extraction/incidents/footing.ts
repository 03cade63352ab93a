import {
  ACCUSED,
  AUTHORITY,
  CLAIM_BY,
  CLAIMED,
  DOER_NOUNS,
  MAY_HAVE,
  NOT_CLAIMED,
  SUPPORTERS,
  SUSPECTED,
} from "../../lexicon/incident-words.ts";
import type { Basis, BasisBy, Footing, Span, Statement } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";
import type { Lookups } from "./lookups.ts";
import { isOfOwnForces } from "./own-forces.ts";

/** Characters behind a denial within which whoever denies may be named: "denied by the Front". */
const DENIAL_REACH = 24;
/** Characters before a name in which a word of doubt speaks of it. */
const NEAR = 60;

/**
 * On what footing one mention names a perpetrator, by the sentence around it and the statements that carry it. In an act of a state (`isOfState`) words of
 * suspicion are of those whom it took, not of whoever took them.
 */
export function footingOf(outline: Outline, span: Span, lookups: Lookups, isOfState: boolean): Footing {
  const { carriersOf, signsAt } = lookups;
  const sentence = outline.sentences[sentenceAt(outline, span[0])] ?? span;
  const before = outline.text.slice(Math.max(sentence[0], span[0] - NEAR), span[0]).replace(TOLL_REPORTED, "");
  const named = outline.text.slice(...span);
  const carrying = carriersOf(span).filter((statement) => !isOfToll(outline, statement));
  const speakers = carrying.map((statement) => speakingFor(outline, statement)).join(" ");
  const isAuthority =
    AUTHORITY.test(speakers) ||
    carrying.some(({ sourceKind }) => sourceKind === "official") ||
    (carrying.length === 0 && AUTHORITY.test(before));
  const foot = (basis: Basis, by: BasisBy): Footing => ({ basis, by, span, said: carrying.map(({ id }) => id) });
  const accused = isAuthority ? foot("accused-by-authorities", "authorities") : foot("accused", byOf(speakers));
  const { denial, accuses } = signsAt(span[0]);
  if (CLEARED.test(outline.text.slice(span[1], span[1] + NEAR))) return foot("denied", isAuthority ? "authorities" : byOf(speakers));
  const claims = CLAIM_BY.test(before) || claimsIn(outline, sentence, span, carrying);
  // "The army denied the raid and said that rebels had hidden there": whoever is named far behind a denial denies nothing.
  const denies = denial !== null && span[0] < sentence[0] + denial + DENIAL_REACH;
  if (denies && !claims) return foot("denied", "the-group");
  if (claims) return foot("claimed", SUPPORTERS.test(before) ? "supporters" : "the-group");
  if (carrying.some((statement) => isOfOwnForces(outline, statement, span, lookups))) return foot("claimed", "the-group");
  if (
    MAY_HAVE.test(before) ||
    (!isOfState && PRENOMINAL.test(before + named)) ||
    NAMED_POSSIBLE.test(outline.text.slice(span[1], span[1] + NEAR))
  )
    return foot("possible", isAuthority ? "authorities" : "unstated");
  const isAside = isAccusedAside(outline, sentence, span);
  const isSuspected = (accuses && !isAside) || SUSPECTED.test(before) || SUSPECTED.test(named) || isSuspectedAfter(outline, span);
  const told = isAside
    ? carrying.filter(({ source }) => source.length > 0)
    : isOfState
      ? carrying.filter(({ cue }) => !cue.some((one) => /^suspect/iu.test(outline.text.slice(...one))))
      : carrying;
  if ((isSuspected && !isOfState) || told.length > 0) return accused;
  return foot("reported", "publisher");
}

/** "Nine are reportedly killed in a Front ambush", "reported to have been hurt": hearsay is how many, and not who did it. */
const TOLL_REPORTED =
  /\breport(?:ed|edly)\s(?:(?:to\s(?:be|have\sbeen)|as|being)\s)?(?:dead|missing|killed?|kills|killing|injur(?:e|es|ed|ing)|wound(?:s|ed|ing)?|hurt|among the dead)\b/giu;
const TOLL_REACH = 48;
function isOfToll({ text }: Outline, { source, cue, quotation }: Statement): boolean {
  const [at] = cue[0] ?? [0];
  return source.length === 0 && cue.length > 0 && quotation === "indirect" && text.slice(at, at + TOLL_REACH).search(TOLL_REPORTED) >= 0;
}

/** "Suspected Front gunmen", "a suspected Vellian strike": by the word alone they may have, and nobody is told who suspects them. */
const PRENOMINAL =
  /\bsuspected\s(?:(?:to\sbe|of\sbeing|to\shave\sbeen)\s(?:\p{L}+\s){0,3}?(?:of|from|with)\s(?:the\s)?)?(?:\p{L}[\p{L}.'’-]*\s){0,3}\p{L}[\p{L}.'’-]*$/iu;

/** "The Front no longer has the means to carry it out": whoever says so clears it. */
const CLEARED =
  /^["”'’]?\s["“'‘]?(?:no longer (?:has|have|had)|(?:does|did|do|has|have|had) not have|lack(?:s|ed)?|(?:is|are|was|were) (?:not|in no way) (?:\p{L}+ly )?(?:behind|responsible|involved|capable|able|to blame)|(?:is|are|was|were) (?:incapable|unable)|could not have|cannot have|had no (?:part|role|hand)|had nothing to do)\b/iu;

/** "Gunmen killed two, with officials blaming the Front": the accusation stands in a clause of its own and is of another. */
function isAccusedAside({ text }: Outline, sentence: Span, span: Span): boolean {
  const at = text.slice(span[1], Math.min(sentence[1], span[1] + ASIDE_REACH)).search(ACCUSED_ASIDE);
  return at >= 0 && !ACCUSED.test(text.slice(sentence[0], span[1] + at));
}
const ASIDE_REACH = 800;
const ACCUSED_ASIDE = new RegExp(
  `\\b${DOER_NOUNS}\\s(?:accused|suspected|blamed)\\s(?:of|for)\\b|,\\s(?:with|as|while|but|and)\\s[^,.;]{1,60}?\\b(?:attribut|blam|accus|suspect)`,
  "iu",
);

/** Characters around a speaker's name in which the office stands: "Interior Minister Otto Varn", "Otto Varn, the minister". */
const OFFICE_REACH = 32;

/** Whoever a statement has speak, in the words of the text for them: the name with the office beside it, and the source as written. */
export function speakingFor({ text }: Outline, { speaker, source }: Statement): string {
  const written = source.map((span) => text.slice(...span)).join(" ");
  if (speaker === null) return written;
  const [start, end] = speaker.span;
  const before = /(?:\p{L}[\p{L}'’-]*\s)+$/u.exec(text.slice(Math.max(0, start - OFFICE_REACH), start))?.[0] ?? "";
  const after = /^,\s[^,.;]*/u.exec(text.slice(end, end + OFFICE_REACH))?.[0] ?? "";
  return speaker.kind === "person" ? `${before}${speaker.text}${after} ${written}` : `${speaker.text} ${written}`;
}

const byOf = (speakers: string): BasisBy => (/\b(?:witness|resident|survivor)/iu.test(speakers) ? "witness" : "unstated");

/**
 * Whether the words say that whoever is named claimed it. What another asserts of them is no claim of theirs, though he may use the word
 * ("a spokesman claimed that the army did it"), nor is a claim that has not come.
 */
function claimsIn({ text }: Outline, sentence: Span, span: Span, carrying: readonly Statement[]): boolean {
  const parts =
    carrying.length === 0
      ? [sentence]
      : carrying.flatMap(({ content, cue }) =>
          // "The Front, which has no seat, claimed the raid": the name before such a cue is whose claim it is.
          cue.some(([start, end]) => span[1] <= start && /^claim/iu.test(text.slice(start, end)))
            ? [sentence]
            : content.filter(([start, end]) => start <= span[0] && span[1] <= end),
        );
  return parts.some(([start, end]) => CLAIMED.test(text.slice(start, end)) && !NOT_CLAIMED.test(text.slice(start, end)));
}

/** "The Front, whom the police have named as one possibility." */
const NAMED_POSSIBLE = /^,? whom\s[^,.;]{0,40}\bnamed as (?:an?|one|another)\s(?:\S+\s)?possib/iu;

/** "The Front, long suspected of the killing": the suspicion stands behind the name. */
function isSuspectedAfter({ text }: Outline, [, end]: Span): boolean {
  return SUSPECTED_AFTER.test(text.slice(end, end + NEAR));
}
const SUSPECTED_AFTER =
  /^,?\s(?:(?:who|which|is|are|was|were|has|have|had|been|also|long|now|widely|still)\s){0,4}(?:suspected|accused|blamed|thought|believed)\b(?!\s(?:to\s(?:be|belong|have\sbeen)|of\s(?:being|belonging))\b)/iu;
