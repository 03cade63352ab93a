import { z } from "zod";
import type { IncidentReport, LinkingDocument, Statement } from "../core/model/index.ts";
import { SaysoError } from "./error-codes.ts";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const LinkInput = z.looseObject({
  id: z.string(),
  document: z.looseObject({ text: z.string(), title: text, publisher: text, published: text, url: text, agency: text }),
  statements: z.array(z.looseObject({ id: z.string() })),
  incidents: z.array(z.looseObject({ id: z.string() })),
});

/** Parses one line that `sayso extract --with-document` printed. Throws SaysoError `input-not-json` or `input-invalid`. */
export function parseLinkInput(line: string): LinkingDocument {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new SaysoError("input-not-json", "The line is not JSON.", { cause });
  }
  const parsed = LinkInput.safeParse(value);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new SaysoError("input-invalid", `${first?.path.join(".") || "the line"}: ${first?.message ?? "not an object"}`);
  }
  const { id, document, statements, incidents } = parsed.data;
  const { title, publisher, published, url, agency, text: words } = document;
  return {
    id,
    title,
    publisher,
    published,
    url,
    agency,
    text: words,
    statements: statements as unknown as readonly Statement[],
    incidents: incidents.map(reportFromWire),
  };
}

/** The wire's `who.attackers` is the model's side. */
function reportFromWire(report: unknown): IncidentReport {
  const {
    counts,
    codes: _codes,
    ...rest
  } = report as { readonly counts: readonly { readonly who: { readonly attackers: boolean } }[]; readonly codes: unknown };
  return {
    ...rest,
    counts: counts.map(({ who: { attackers, ...who }, ...count }) => ({
      ...count,
      who: { ...who, side: attackers ? "attackers" : "attacked" },
    })),
  } as unknown as IncidentReport;
}
