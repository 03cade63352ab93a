import { covers, type DetectedSpan, type Span } from "../../../core/model/index.ts";
import { overlappingOf } from "../../../core/text/index.ts";
import { TAG_FAMILIES } from "./encoder.ts";
import type { ReadText, ReadWord } from "./read-windows.ts";

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
  read: ReadText,
  looksLikeName: (span: Span) => boolean,
): { readonly kept: ReadonlySet<DetectedSpan>; readonly added: readonly DetectedSpan[] } {
  const names = namesIn(read);
  const others = names.filter(({ label, score }) => label !== "person" && score >= SURE);
  const persons = names.filter(({ label, score, span }) => label === "person" && score >= LEAST && looksLikeName(span));
  const known = found.filter(({ label }) => label === "person");
  const holdsOther = holderOf(others);
  const holdsPerson = holderOf(persons);
  const kept = new Set(
    found.filter((span) => span.label !== "person" || (holdsOther(span) === null && !isShorter(span, holdsPerson(span)))),
  );
  const inRules = holderOf(known.filter((span) => kept.has(span)).map((span) => ({ span: [span.start, span.end] as Span })));
  const isLookedUp = overlappingOf(
    found.filter(({ label }) => label === "place" || label === "organisation").map(({ start, end }) => ({ span: [start, end] as Span })),
  );
  const isName = ({ span }: ReadName): boolean =>
    inRules({ start: span[0], end: span[1] }) === null &&
    isLookedUp(span).every((other) => covers(span, other.span) && !covers(other.span, span));
  const added = persons.filter(isName).map(asSpan);
  return { kept, added };
}

const asSpan = ({ span: [start, end], label, score }: ReadName): DetectedSpan => ({
  start,
  end,
  label,
  score: Math.round(score * 1000) / 1000,
  rule: "encoder",
});

/** True where the encoder's name holds more words than the rules'. */
function isShorter({ start, end }: DetectedSpan, other: { readonly span: Span } | null): boolean {
  return other !== null && other.span[0] <= start && end <= other.span[1] && other.span[1] - other.span[0] > end - start;
}

/** Finds the name, of some in reading order that do not overlap, that shares a character with a range. */
function holderOf<Name extends { readonly span: Span }>(
  names: readonly Name[],
): (range: { readonly start: number; readonly end: number }) => Name | null {
  const sorted = [...names].sort((a, b) => a.span[0] - b.span[0]);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Name).span[1] <= start) low = middle + 1;
      else high = middle;
    }
    const name = sorted[low];
    return name !== undefined && name.span[0] < end ? name : null;
  };
}

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
