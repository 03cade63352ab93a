import type { InputDocument, Neighbours } from "./stories.ts";
import { diceOf, foldedWords, hasPolarityWord, sharedWords } from "./words.ts";

type Span = readonly [start: number, end: number];

interface ExtractedStatement {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** What is read of a line of `sayso extract`: where statements stand, not what the program makes of them. */
export interface ExtractedDocument {
  readonly id: string;
  readonly statements: readonly ExtractedStatement[];
}

export interface Side {
  readonly document: InputDocument;
  readonly statement: ExtractedStatement;
}

/** Two statements of two documents of one story, and what they are drawn by. */
export interface Candidate {
  readonly a: Side;
  readonly b: Side;
  readonly story: string;
  readonly overlap: number;
  /** The contents are the same words. */
  readonly identical: boolean;
  /** A name or number stands in both. */
  readonly shared: boolean;
  /** A word that turns or withholds a claim stands in either sentence. */
  readonly turned: boolean;
}

interface ReadSide extends Side {
  readonly words: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly turned: boolean;
}

const FEWEST_WORDS = 3;

/** All pairs within the stories, each once, the earlier id first. */
export function candidatesOf(stories: readonly Neighbours[], extracted: ReadonlyMap<string, ExtractedDocument>): readonly Candidate[] {
  const storyOf = componentsOf(stories);
  const pairs = new Map<string, Candidate>();
  for (const story of stories) {
    const sides = story.map((document) => sidesOf(document, extracted.get(document.id)));
    for (const one of sides)
      for (const other of sides)
        for (const a of one)
          for (const b of other) {
            if (a.document.id >= b.document.id) continue;
            pairs.set(`${a.statement.id} ${b.statement.id}`, candidate(a, b, storyOf.get(a.document.id) ?? a.document.id));
          }
  }
  return [...pairs.values()];
}

function candidate(a: ReadSide, b: ReadSide, story: string): Candidate {
  const overlap = diceOf(a.words, b.words);
  return {
    ...{ a, b, story, overlap, identical: overlap === 1 },
    shared: sharedWords(a.marks, b.marks) > 0,
    turned: a.turned || b.turned,
  };
}

function sidesOf(document: InputDocument, found: ExtractedDocument | undefined): readonly ReadSide[] {
  return (found?.statements ?? []).flatMap((statement) => {
    const content = statement.content.map(([start, end]) => document.text.slice(start, end)).join(" ");
    const words = foldedWords(content);
    if (words.size < FEWEST_WORDS) return [];
    return [{ document, statement, words, marks: namesAndNumbers(content), turned: hasPolarityWord(sentenceOf(document.text, statement)) }];
  });
}

/** In capitals throughout a name is not to be told from another word: there, long words stand for names. */
function namesAndNumbers(content: string): ReadonlySet<string> {
  const capitals = content === content.toUpperCase();
  const found = content.match(capitals ? /\p{N}+|\p{L}{7,}/gu : /\p{N}+|\p{Lu}\p{L}{2,}/gu);
  return new Set((found ?? []).flatMap((word) => [...foldedWords(word)]));
}

/** From the mark before the statement to the mark after it. */
function sentenceOf(text: string, { source, cue, content }: ExtractedStatement): string {
  const all = [...source, ...cue, ...content];
  const start = Math.min(...all.map(([from]) => from));
  const end = Math.max(...all.map(([, to]) => to));
  const before = text.slice(0, start).search(/[^.!?\n]*$/u);
  const after = text.slice(end).search(/[.!?\n]/u);
  return text.slice(before, after < 0 ? text.length : end + after);
}

/** Stories that share a document are one: the id of the earliest document names it. */
function componentsOf(stories: readonly Neighbours[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const [first, ...others] of stories)
    for (const { id } of others) {
      const [low, high] = [rootOf(first.id), rootOf(id)].sort() as [string, string];
      parent.set(high, low);
    }
  return new Map(stories.flat().map(({ id }) => [id, rootOf(id)]));
}
