import { covers, type DetectedSpan, type Span } from "../../../core/model/index.ts";
import { overlappingOf } from "../../../core/text/index.ts";
import { TAG_FAMILIES } from "./encoder.ts";
import type { ReadText } from "./read-windows.ts";
import type { ReadWord } from "./words-of-pieces.ts";

const COLUMNS = TAG_FAMILIES.length * 3;
const NAME_FAMILIES = ["person", "organisation", "place"] as const;
type NameLabel = (typeof NAME_FAMILIES)[number];

/** A name as an encoder read it; `score` is the mean probability of its words. */
interface ReadName {
  readonly span: Span;
  readonly label: NameLabel;
  readonly score: number;
}

/** Mean probability from which a person is taken. */
const LEAST = 0.5;
/** Mean probability from which the encoder's word that a name is no person's outweighs the rules'. */
const SURE = 0.8;

/**
 * The rules' spans with the persons that the encoder reads: its longer names in place of theirs, and none of theirs that it surely reads as
 * the name of a body or place. Places and bodies stay the rules', which look them up: what they found to be one is no person, unless it is a
 * part of a longer name.
 */
export function settleNames(
  found: readonly DetectedSpan[],
  text: ReadText,
  looksLikeName: (span: Span) => boolean,
): { readonly kept: ReadonlySet<DetectedSpan>; readonly added: readonly DetectedSpan[] } {
  const names = namesIn(text);
  const persons = names.filter(({ label, score, span }) => label === "person" && score >= LEAST && looksLikeName(span));
  const others = overlappingOf(names.filter(({ label, score }) => label !== "person" && score >= SURE));
  const read = overlappingOf(persons);
  const isKept = (span: DetectedSpan): boolean =>
    span.label !== "person" || (others(spanOf(span)).length === 0 && !read(spanOf(span)).some((name) => isLonger(name.span, spanOf(span))));
  const kept = new Set(found.filter(isKept));
  const ofRules = (labels: readonly DetectedSpan["label"][]): ((span: Span) => readonly { readonly span: Span }[]) =>
    overlappingOf([...kept].filter(({ label }) => labels.includes(label)).map((span) => ({ span: spanOf(span) })));
  const [knownPersons, lookedUp] = [ofRules(["person"]), ofRules(["place", "organisation"])];
  const isNew = ({ span }: ReadName): boolean =>
    knownPersons(span).length === 0 && lookedUp(span).every((other) => isLonger(span, other.span));
  const added = persons.filter(isNew).map(asSpan);
  return { kept, added };
}

const asSpan = ({ span: [start, end], label, score }: ReadName): DetectedSpan => ({
  start,
  end,
  label,
  score: Math.round(score * 1000) / 1000,
  rule: "encoder",
});

const spanOf = ({ start, end }: DetectedSpan): Span => [start, end];

/** True where one name holds another and more. */
const isLonger = (one: Span, other: Span): boolean => covers(one, other) && !covers(other, one);

/** Runs of words that are likelier part of a name of one kind than of none. */
function namesIn({ tags, words }: ReadText): readonly ReadName[] {
  const names: ReadName[] = [];
  for (const label of NAME_FAMILIES) {
    const column = 3 * TAG_FAMILIES.indexOf(label);
    const probability = (word: number): number => 1 - (tags[word * COLUMNS + column] as number);
    const begins = (word: number): boolean => (tags[word * COLUMNS + column + 1] as number) > (tags[word * COLUMNS + column + 2] as number);
    for (let from = 0; from < words.length; from++) {
      if (probability(from) < 0.5) continue;
      let to = from + 1;
      while (to < words.length && probability(to) >= 0.5 && !begins(to)) to++;
      let sum = 0;
      for (let word = from; word < to; word++) sum += probability(word);
      names.push({ span: [(words[from] as ReadWord).start, (words[to - 1] as ReadWord).end], label, score: sum / (to - from) });
      from = to - 1;
    }
  }
  return names;
}
