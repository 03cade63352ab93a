import { GENRE_CUES, type GenreField } from "../lexicon/genre-cues.ts";
import type { Genre, GenreGuess } from "../model/document.ts";
import { quotationsIn } from "../text/quotations.ts";
import { agencyLikeness } from "./agency-name.ts";
import { datelineOf } from "./dateline.ts";
import { parsePartialDate } from "./partial-date.ts";

/** What a genre is told from. `paragraphs` are the text's, title first. */
export interface GenreClues {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly url: string | null;
  /** The agency credited with the text; null where none is. */
  readonly agency: string | null;
  readonly paragraphs: readonly string[];
}

const LONGEST_FIELD = 2000;
const OPENING_PARAGRAPHS = 6;
const CLOSING_PARAGRAPHS = 4;
/** A genre other than a report needs so much weight; a hint alone is not enough. */
const LEAST_WEIGHT = 2;
/** So many paragraphs that each open with their own dateline or date make a digest. */
const DIGEST_ITEMS = 3;

/** The genre with the most weight of signs, and the signs as reasons; a report where nothing says otherwise. */
export function guessGenre(clues: GenreClues): GenreGuess {
  const weights = new Map<Genre, { weight: number; readonly reasons: string[] }>();
  const add = (genre: Genre, weight: number, reason: string): void => {
    const so = weights.get(genre) ?? { weight: 0, reasons: [] };
    so.weight += weight;
    so.reasons.push(reason);
    weights.set(genre, so);
  };
  const fields = fieldsOf(clues);
  for (const cue of GENRE_CUES) if (cue.pattern.test(fields[cue.field])) add(cue.genre, cue.weight, cue.reason);
  const items = clues.paragraphs.slice(1).filter(opensItem).length;
  if (items >= DIGEST_ITEMS) add("digest", 3, `${items} of its paragraphs open with a date or dateline of their own`);
  if (isCarriedCopy(clues)) add("agency-copy", 2.5, `it credits ${clues.agency}`);
  const [best] = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  if (best && best[1].weight >= LEAST_WEIGHT) return { genre: best[0], reasons: best[1].reasons };
  return { genre: "report", reasons: ["nothing shows another genre"] };
}

function fieldsOf(clues: GenreClues): Readonly<Record<GenreField, string>> {
  const cut = (value: string | null): string => (value ?? "").slice(0, LONGEST_FIELD);
  return {
    title: cut(clues.title),
    byline: cut(clues.byline),
    publisher: cut(clues.publisher),
    section: cut(clues.section),
    url: cut(clues.url),
    opening: cut(clues.paragraphs.slice(0, OPENING_PARAGRAPHS).map(withoutQuotations).join("\n")),
    closing: clues.paragraphs.slice(-CLOSING_PARAGRAPHS).join("\n").slice(-LONGEST_FIELD),
  };
}

/** What is quoted is another's voice and shows nothing of the text's own. */
function withoutQuotations(paragraph: string): string {
  const head = paragraph.slice(0, LONGEST_FIELD);
  let own = "";
  let from = 0;
  for (const { span } of quotationsIn(head, [0, head.length])) {
    own += head.slice(from, span[0]);
    from = span[1];
  }
  return own + head.slice(from);
}

/** A paper that carries an agency's words. The agency's own page is a report, and so is that of a station that credits itself. */
function isCarriedCopy({ agency, publisher }: GenreClues): boolean {
  if (agency === null) return false;
  return publisher === null ? agencyLikeness(agency) !== "no" : !sameName(agency, publisher);
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/^the /u, "")
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ) as [string, string];
  return x.startsWith(y) || y.startsWith(x);
}

function opensItem(paragraph: string): boolean {
  const head = /^[^:–—\n]{3,30}[:–—]/u.exec(paragraph)?.[0].slice(0, -1).trim();
  return (
    (head !== undefined && (parsePartialDate(head) !== null || parsePartialDate(`${head} 2000`) !== null)) || datelineOf(paragraph) !== null
  );
}
