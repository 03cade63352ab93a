import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type LabelledDocument, labelledSet } from "../labelled.ts";

const Line = z.object({
  set: z.enum(["polnear/train", "gva/train"]),
  document: z.string(),
  /** The passage `[from, to)` of the document's text, in UTF-16 code units. */
  from: z.int(),
  to: z.int(),
  sha256: z.string(),
  part: z.enum(["practice", "kept"]),
  times: z.array(z.object({ span: z.tuple([z.int(), z.int()]), type: z.string(), value: z.string() })),
});
type Line = z.infer<typeof Line>;

/** A passage as a document of its own, with every time expression that a labeller marked: spans are offsets into the passage. */
export interface MarkedPassage {
  readonly document: LabelledDocument;
  readonly times: Line["times"];
}

/** The passages of one half whose sets are there. Throws where a text is not the one that was marked. */
export function markedPassages(half: Line["part"]): readonly MarkedPassage[] {
  const lines = readFileSync(join(import.meta.dirname, "gold.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => Line.parse(JSON.parse(line)));
  const texts = new Map(
    (["polnear/train", "gva/train"] as const).flatMap((set) =>
      (labelledSet(`${set}.jsonl`) ?? []).map((one): [string, LabelledDocument] => [`${set} ${one.id}`, one]),
    ),
  );
  return lines
    .filter(({ part }) => part === half)
    .flatMap(({ set, document, from, to, sha256, times }) => {
      const whole = texts.get(`${set} ${document}`);
      if (whole === undefined) return [];
      const text = whole.text.slice(from, to);
      if (createHash("sha256").update(text).digest("hex") !== sha256) throw new Error(`${document} is another text now.`);
      return [{ document: { id: `${document} ${from}`, published: whole.published, text } as LabelledDocument, times }];
    });
}
