import type { Filler } from "./fillers-by-trigger.ts";

const STOP = new Set(
  "the a an of and in on at to for with by from his her their its two three four five six seven several other others people person persons men man".split(
    " ",
  ),
);

/** The words that tell who and what takes part, lower case: weapons, numbers and words for anybody left out. */
export const wordsOf = (fillers: readonly Filler[]): ReadonlySet<string> =>
  new Set(
    fillers
      .flatMap(({ role, text }) => (role === "weapon" ? [] : text.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
      .filter((word) => word.length > 2 && !STOP.has(word)),
  );
