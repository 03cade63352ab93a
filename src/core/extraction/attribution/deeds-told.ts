import { DEEDS } from "../../lexicon/attribution-acts.ts";
import type { Span } from "../../model/index.ts";
import { type Outline, wordsIn } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

/** Verbs that do what their noun tells, and say nothing. */
const DOING = new Set(
  "conduct conducts conducted conducting launch launches launched launching mount mounts mounted stage stages staged perpetrate perpetrated commit commits committed unleash unleashes unleashed carry carries carried carrying out".split(
    " ",
  ),
);
/** Words of the content within which the deed is named. */
const REACH = 6;

/** "Conducts air strikes on the hills", which weights taught on politics take for something said: what is left is words, thoughts and wishes. */
export function withoutDeeds({ words }: Outline, told: readonly Attributed[]): readonly Attributed[] {
  const of = (spans: readonly Span[]): readonly string[] => spans.flatMap((span) => wordsIn(words, span).map(({ lower }) => lower));
  return told.filter(({ cue, content }) => {
    const own = of(cue).filter((word) => !HELPING.has(word));
    return (
      own.length === 0 ||
      !own.every((word) => DOING.has(word)) ||
      !of(content)
        .slice(0, REACH)
        .some((word) => isDeed(word))
    );
  });
}

const HELPING = new Set("has have had been was were is are also".split(" "));
const isDeed = (word: string): boolean =>
  DEEDS.has(word) || /^(?:air ?strikes?|offensives?|airstrikes?|bombardments?|shelling|drones?|missiles?)$/u.test(word);
