import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type LabelledDocument, labelledSet } from "../labelled.ts";
import { beginningOf } from "./marked-texts.ts";

/** Lists of places in a text, and lists of entities that each are the places where they are named. */
export const MARK_LISTS = ["acts", "places", "days", "killed", "injured"] as const;
export const ROLE_LISTS = ["individuals", "organisations", "targets", "victims", "weapons"] as const;

const Span = z.tuple([z.int(), z.int()]);
const Spans = z.array(Span);
const Entities = z.array(Spans);

/** An incident with everywhere that a text tells of it: spans `[start, end)` in UTF-16 code units. */
const MarkedIncident = z.object({
  mention: z.enum(["main", "other"]),
  kind: z.enum(["incident", "series"]),
  type: z.string(),
  status: z.string(),
  acts: Spans,
  places: Spans,
  days: Spans,
  killed: Spans,
  injured: Spans,
  individuals: Entities,
  organisations: Entities,
  targets: Entities,
  victims: Entities,
  weapons: Entities,
});
export type MarkedIncident = z.infer<typeof MarkedIncident>;

export interface MarkedText {
  readonly document: LabelledDocument;
  readonly incidents: readonly MarkedIncident[];
}

const Line = z.object({ document: z.string(), incidents: z.array(MarkedIncident) });
const Sample = z.object({ set: z.enum(["articles", "current-events", "gva"]), document: z.string(), sha256: z.string() });

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

/** Marked texts to learn from, and articles that are never learned from. */
const FILES = { learned: "marks.jsonl", kept: "kept-marks.jsonl" } as const;

/** Marked texts whose set is there. Throws where a text is not the one that was marked. */
export function markedTexts(part: keyof typeof FILES): readonly MarkedText[] {
  const articles = ["practice-articles.jsonl", "kept-articles.jsonl"].flatMap((file) => linesOf(file) as readonly LabelledDocument[]);
  const local = (labelledSet("gva/train.jsonl") ?? []).map((one) => ({ ...one, text: beginningOf(one.text) }));
  const texts = new Map([...articles, ...(labelledSet("current-events/attacks.jsonl") ?? []), ...local].map((one) => [one.id, one]));
  const hashes = new Map(
    linesOf("marks-sample.jsonl")
      .map((line) => Sample.parse(line))
      .map(({ document, sha256 }) => [document, sha256]),
  );
  return linesOf(FILES[part]).flatMap((line): MarkedText[] => {
    const { document: id, incidents } = Line.parse(line);
    const document = texts.get(id);
    if (document === undefined) return [];
    const hash = hashes.get(id);
    if (hash !== undefined && createHash("sha256").update(document.text).digest("hex") !== hash)
      throw new Error(`${id} is another text now.`);
    return [{ document, incidents }];
  });
}
