// Counts in how many stories of the labelled train sets each word stands, and writes data/words/stories.json: what linking weighs words by.
// Reports of one incident are one story, so that a name that many articles on it repeat stays rare. Only words of many stories are
// written: no name of a private person who was news once is among them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelledSet } from "../benchmarks/quality/labelled.ts";
import { termOf } from "../src/core/linking/terms.ts";
import { wordsOf } from "../src/core/text/index.ts";

/** Words of fewer stories are as rare as words never seen. */
const FEWEST_STORIES = 8;

const SETS: readonly (readonly [file: string, storyOf: (document: Record<string, unknown>) => string])[] = [
  ["gva/train.jsonl", ({ incident }) => (incident as { readonly id: string }).id],
  ["muc4/templates-train.jsonl", ({ id }) => String(id)],
  ["polnear/train.jsonl", ({ id }) => String(id)],
  ["current-events/attacks.jsonl", ({ id }) => String(id)],
];

const storiesOfTerm = new Map<string, number>();
let stories = 0;
for (const [file, storyOf] of SETS) {
  const documents = labelledSet(file);
  if (documents === null) throw new Error(`${file} is not there: set SAYSO_LABELLED to the folder that holds data/`);
  const termsOfStory = new Map<string, Set<string>>();
  for (const document of documents) {
    const terms = termsOfStory.get(storyOf(document)) ?? new Set<string>();
    for (const word of wordsOf(document.text)) terms.add(termOf(word));
    termsOfStory.set(storyOf(document), terms);
  }
  stories += termsOfStory.size;
  for (const terms of termsOfStory.values()) for (const term of terms) storiesOfTerm.set(term, (storiesOfTerm.get(term) ?? 0) + 1);
}
const counted = [...storiesOfTerm].filter(([term, count]) => term !== "" && count >= FEWEST_STORIES).sort(([a], [b]) => (a < b ? -1 : 1));
const path = join(import.meta.dirname, "..", "data", "words", "stories.json");
writeFileSync(path, `{"stories":${stories},"terms":{\n${counted.map((one) => `${JSON.stringify(one[0])}:${one[1]}`).join(",\n")}\n}}\n`);
console.log(`${counted.length} terms of ${stories} stories`);
