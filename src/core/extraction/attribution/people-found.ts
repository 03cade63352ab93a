import { COLLECTIVE_NOUNS } from "../../lexicon/attribution-acts.ts";
import { isOutlet } from "../../lexicon/outlets.ts";
import { compareSpans, type Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** Those of the persons that detectors found who can be persons, in reading order: no outlet, no crowd, no body that bears a name of its own. */
export function peopleAmong(outline: Outline, found: readonly Span[], bodies: ReadonlySet<string>): readonly Span[] {
  const nameOf = (span: Span): string => outline.text.slice(...span);
  return found.filter((span) => !isPaper(outline, span) && !isMany(nameOf(span)) && !bodies.has(nameOf(span))).sort(compareSpans);
}

const isPaper = ({ text }: Outline, [start, end]: Span): boolean =>
  isOutlet(text.slice(start, end)) || isOutlet(text.slice(Math.max(0, start - 4), end));

/** "One, a farmer, recalled": a word that stands for somebody is no name. */
export const isMany = (name: string): boolean =>
  COLLECTIVE_NOUNS.has(name.toLowerCase()) || endsInBody(name) || STANDS_FOR.test(name) || OF_HEADLINE.test(name);
/** The last word of a body's name, whatever a detector takes it for: "Harrow Watch". */
export const ENDS_BODY = new Set(
  "watch corps front brigade brigades ministry council party committee movement army forces union association group agency network commission foundation institute university observatory authority initiative inc corp ltd llc plc gmbh".split(
    " ",
  ),
);
const endsInBody = (name: string): boolean => {
  const last = /\s(\p{Lu}\p{Ll}+)$/u.exec(name)?.[1];
  return last !== undefined && ENDS_BODY.has(last.toLowerCase());
};
const STANDS_FOR = /^(?:one|another|two|both|none|anyone|everyone|somebody|someone|he|she|it|they)$/iu;

/** "Police Hunt for Gunmen", "Says Minister": of a headline with capitals a detector may take two words for a name. */
const OF_HEADLINE =
  /^(?:Police|Army|Troops|Soldiers|Rebels|Militants|Gunmen|Officials|Authorities|Prosecutors|Residents|Villagers|Witnesses|Survivors|Government|Ministry|Court)\s|\b(?:Says?|Said|Tells?|Vows?|Urges?|Warns?|Blames?|Denies|Claims)\b/u;

/** "A group calling itself the Amber Column": nobody, and a body in all of the text. */
const CALLED =
  /\b(?:(?:call(?:s|ed|ing)?|styl(?:es|ed|ing)|nam(?:es|ed|ing)|dubb(?:ed|ing)) itself|(?:group|movement|organi[sz]ation|outfit|network|faction|militia|cell) (?:known as|called|named|dubbed))(?: as)? ["“']?(?:the )?(\p{Lu}[\p{L}’'-]*(?:\s(?:of |for |the ){0,2}\p{Lu}[\p{L}’'-]*){0,4})/gu;
/** "The Amber Column said", "the Amber Column, which": nobody's whole name bears an article. "The Ana Roe case" is no name to its end. */
const BEHIND = /^(?:,|[.;:]|\s(?:said|says|has|had|was|were|is|are|also|claimed|claims|denied|denies|in|which|and|did|does|would|will)\b)/u;

/** The names that a text gives to bodies, whatever detectors take them for. `found` are the spans of persons. */
export function namesOfBodies({ text, casing }: Outline, found: readonly Span[]): ReadonlySet<string> {
  if (casing !== "mixed") return new Set();
  const bodies = new Set([...text.matchAll(CALLED)].map(([, name = ""]) => name));
  for (const [start, end] of found) {
    const name = text.slice(start, end);
    const hasArticle = name.includes(" ") && /(?:^|[^\p{L}])[Tt]he $/u.test(text.slice(Math.max(0, start - 5), start));
    if (hasArticle && BEHIND.test(text.slice(end, end + 12))) bodies.add(name);
  }
  return bodies;
}
