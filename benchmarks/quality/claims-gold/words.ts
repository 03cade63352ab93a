// Function words of news prose. They say nothing about what a statement is about.
const STOP_WORDS = new Set(
  (
    "a an the and or but if of in on at to from by with for about into over after before between during through under against as than then " +
    "that this these those it its he him his she her they them their we us our you your i my me who whom which what when where while how why " +
    "is are was were be been being am has have had having do does did will would shall should can could may might must not no nor so such " +
    "there here also only very more most some any all each both other one up out off down again said says say s t"
  ).split(" "),
);

/** Words of a text in lower case without marks and accents, each once. */
export function foldedWords(text: string): ReadonlySet<string> {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((words ?? []).filter((word) => !STOP_WORDS.has(word)));
}

export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** Dice's coefficient: twice the shared words by the words of both. */
export function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * sharedWords(a, b)) / (a.size + b.size);
}

const POLARITY_WORDS =
  /\b(?:den(?:y|ies|ied|ying|ials?)|no (?:\w+ )?(?:evidence|proof|indication|confirmation|information)|(?:not|n't|never|unable to|without) (?:\w+ )?(?:confirm|confirmed|verif\w+|true|involved|responsible|aware)|unconfirmed|unverified|refut\w+|reject\w*|dismiss(?:ed|es|ing)|disput\w+|disclaim\w*|disavow\w*|contradict\w*|false|baseless|nothing to do with|no (?:participation|involvement|part|role|link|links|connection|responsibility))\b/iu;

/** Whether a sentence holds a word that turns or withholds a claim. */
export const hasPolarityWord = (sentence: string): boolean => POLARITY_WORDS.test(sentence.replaceAll("’", "'"));
