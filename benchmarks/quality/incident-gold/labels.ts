import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Total = z.object({ min: z.int(), max: z.int().nullable() }).nullable();

/** An incident as it was labelled by GUIDE.md, or as the program told it in the same shape. */
const LabelledIncident = z.object({
  mention: z.enum(["main", "other"]),
  kind: z.enum(["incident", "series"]),
  type: z.string(),
  status: z.string(),
  date: z.object({ from: Day, to: Day }).nullable(),
  place: z.string().nullable(),
  country: z.string().length(2).nullable(),
  killed: Total,
  injured: Total,
  perpetrators: z.array(z.object({ text: z.string(), basis: z.string() })),
  targets: z.array(z.string()).optional(),
  victims: z.array(z.string()).optional(),
  weapons: z.array(z.string()).optional(),
});
export type LabelledIncident = z.infer<typeof LabelledIncident>;

const Line = z.object({ item: z.int().optional(), id: z.string().optional(), incidents: z.array(LabelledIncident) });

/** Lines of a file of labels in this folder: incidents by item number or document id. */
export function readLabels(file: string): ReadonlyMap<string, readonly LabelledIncident[]> {
  return new Map(
    readFileSync(join(import.meta.dirname, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const { item, id, incidents } = Line.parse(JSON.parse(line));
        return [String(id ?? item), incidents];
      }),
  );
}
