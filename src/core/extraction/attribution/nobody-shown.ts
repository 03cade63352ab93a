import { compareSpans, type Span } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

const NOBODY_SHOWN = new Set(["it", "there", "we", "i"]);
const BEING = new Set(["is", "was", "be", "been", "being", "are", "were"]);

/** Adverbs that put a whole clause down to nobody shown. */
const IT_IS_SAID = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);

/** What somebody is held to be, by nobody shown: "gunmen believed to be from the hills". */
const HELD_TO_BE = new Set(
  "reported believed alleged suspected considered thought said expected rumoured rumored feared known understood estimated presumed".split(
    " ",
  ),
);
/** Whoever is told or asked is not the one who speaks. */
const SPOKEN_TO = new Set(["told", "asked", "informed", "warned", "advised", "reminded"]);

/** The grammar's subject belongs to what is said. */
function withSubject(attributed: Attributed): Attributed {
  return { ...attributed, source: [], content: [...attributed.source, ...attributed.content].sort(compareSpans) };
}

/** "It was learned", "we were told": grammar wants a subject, and nobody is shown. "He reportedly fled" is not his word. */
export function withoutNobody({ words }: Outline, attributed: Attributed): Attributed {
  const of = (spans: readonly Span[]): readonly string[] => spans.flatMap((span) => wordsIn(words, span).map(({ lower }) => lower));
  const source = of(attributed.source);
  const cue = of(attributed.cue);
  if (IT_IS_SAID.has(cue[0] ?? "")) return withSubject(attributed);
  const last = cue.at(-1) ?? "";
  const isPassive = cue.some((word, at) => BEING.has(word) && /(?:ed|told|said|known|thought|understood)$/u.test(cue[at + 1] ?? ""));
  const opening = of(attributed.content.slice(0, 1))[0];
  if (HELD_TO_BE.has(last) && opening === "to" && attributed.source.length > 0) return withSubject(attributed);
  const isSubject = (attributed.source[0]?.[0] ?? 0) < (attributed.cue[0]?.[0] ?? 0);
  if (isPassive && isSubject && cue.some((word) => SPOKEN_TO.has(word))) return { ...attributed, source: [] };
  if (isPassive && cue[0] === "it") return { ...attributed, source: [] };
  return source.length === 1 && NOBODY_SHOWN.has(source[0] as string) && isPassive ? { ...attributed, source: [] } : attributed;
}
