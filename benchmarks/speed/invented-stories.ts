import { type InventedReport, inventedReports } from "./invented-reports.ts";

const SYLLABLES = "ba ko mi ra tu len dor vas pel in sho gar ni el mo fa ter qui zan ob".split(" ");
/** A word of its own is set into every text after so many words of the stock. */
const EVERY = 3;

/**
 * Invented reports of which no two but copies share more than a few words in a row: real reports of one stock of sentences there are none.
 * Words of its own are set between those of each text, drawn from the text itself, so that a copy stays one; every story has names of its own.
 */
export function* inventedStories(count: number, seed: number): Generator<InventedReport> {
  for (const report of inventedReports(count, seed)) {
    let state = seedOf(report.text);
    const draw = (): number => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) ^ 0x297a2d39;
      return (state >>> 8) / 0x1000000;
    };
    const word = (): string => Array.from({ length: 3 }, () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)]).join("");
    const story = seedOf(`${report.published} ${/in ([A-Z]\w+)/u.exec(report.text)?.[1] ?? ""}`).toString(36);
    const paragraphs = report.text.split("\n\n").map((paragraph, index) => (index < 2 ? paragraph : woven(paragraph, word)));
    yield {
      ...report,
      text: `${paragraphs.join("\n\n")}\n\nThe inquiry is led by Inspector Dal${story} Or${story}, of the Velan${story} station.`,
    };
  }
}

function woven(paragraph: string, word: () => string): string {
  return paragraph
    .split(" ")
    .map((own, index) => (index % EVERY === EVERY - 1 ? `${word()} ${own}` : own))
    .join(" ");
}

/** FNV-1a over UTF-16 code units. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
