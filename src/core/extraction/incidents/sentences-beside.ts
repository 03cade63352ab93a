import { covers, type Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { stretchOfItem } from "./digest-items.ts";
import type { MentionGroup } from "./group-mentions.ts";

/** The sentences without a word for an act that go on to tell of a group. */
export interface GoesOn {
  /** The group that a sentence goes on to tell of, by the sentence's number. */
  readonly groupOf: ReadonlyMap<number, MentionGroup>;
  /** As much by group, in order. */
  readonly sentencesOf: ReadonlyMap<MentionGroup, readonly Span[]>;
}

/** So many sentences on, a paragraph still tells of the act that it told last. */
const REACH = 3;
/** A text of fewer paragraphs is an item: what it tells beside its acts is of the one that it is about. */
const FEWEST = 3;

/** Sentences that go on with the act told last before them in their paragraph: "… set fire to thirty homes. At least five villagers died." */
export function goesOn({ sentences, paragraphs, paragraphOfSentence }: Outline, groups: readonly MentionGroup[]): GoesOn {
  const groupOf = new Map<number, MentionGroup>();
  const sentencesOf = new Map<MentionGroup, Span[]>();
  if (paragraphs.length < FEWEST) return { groupOf, sentencesOf };
  const told = new Map<number, { readonly group: MentionGroup; readonly at: number }>();
  for (const group of groups) {
    for (const { sentence, stretch } of group.mentions)
      if ((told.get(sentence)?.at ?? -1) < stretch[0]) told.set(sentence, { group, at: stretch[0] });
  }
  let last: { readonly group: MentionGroup; readonly sentence: number } | null = null;
  for (const [sentence, span] of sentences.entries()) {
    const own = told.get(sentence);
    if (own !== undefined) last = { group: own.group, sentence };
    else if (last !== null && sentence - last.sentence <= REACH && paragraphOfSentence[sentence] === paragraphOfSentence[last.sentence]) {
      groupOf.set(sentence, last.group);
      const own = sentencesOf.get(last.group);
      if (own) own.push(span);
      else sentencesOf.set(last.group, [span]);
    }
  }
  return { groupOf, sentencesOf };
}

/** Sentences about the main incident that have no word for an act: those next to its own that no other group tells or goes on to tell. */
export function nearbySentences(
  outline: Outline,
  group: MentionGroup,
  all: readonly MentionGroup[],
  { groupOf }: GoesOn,
  items: readonly number[],
  farthest: number,
): readonly Span[] {
  const taken = new Set(all.filter((other) => other !== group).flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)));
  const own = new Set(group.mentions.map(({ sentence }) => sentence));
  const told = [...own].sort((a, b) => a - b);
  const [first = 0, last = 0] = [told[0], told.at(-1)];
  const within = stretchOfItem(outline, items, group.mentions[0]?.item ?? 0);
  const found: Span[] = [];
  let before = 0;
  for (let sentence = 0; sentence <= Math.min(outline.sentences.length - 1, last + farthest); sentence++) {
    if (own.has(sentence)) before = sentence;
    // A text that comes back to its act at its end told much else between.
    if (sentence > first && sentence - before > farthest && !own.has(sentence + 1)) continue;
    const span = outline.sentences[sentence] as Span;
    const isOfAnother = (groupOf.get(sentence) ?? group) !== group;
    if (!own.has(sentence) && !taken.has(sentence) && !isOfAnother && covers(within, span)) found.push(span);
  }
  return found;
}
