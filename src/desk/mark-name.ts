import { nameKey } from "../core/dossier/pseudonyms.ts";
import { isTellingOfChild } from "../core/dossier/public-names.ts";
import type { DocumentId, Span } from "../core/model/index.ts";
import { outlineOf } from "../core/text/index.ts";
import { SaysoError } from "../wire/error-codes.ts";
import type { Resolved } from "./decide-parts.ts";
import { decidedOf } from "./decided-of.ts";
import { findingsOf } from "./findings-of.ts";
import type { CaseStore, UnitOfWork } from "./ports/case-store.ts";

/** As many documents that hold a name are looked through. */
const MOST = 100_000;

/**
 * Marks one name as public or private, in a document that says it. No child's is ever public: one place in the case beside which the text tells of
 * a child is enough. Throws `decision-invalid`, `not-found`.
 */
export async function markingOf(
  { verdict, name, document }: { readonly verdict: "public" | "private"; readonly name: string; readonly document: DocumentId | null },
  store: CaseStore,
  work: UnitOfWork,
): Promise<Resolved> {
  const key = nameKey(name);
  if (key === "") throw new SaysoError("decision-invalid", "That is no name: give it as the text says it.");
  const said = await placesOf(store, work, name, key);
  const [first] = said;
  const where = said.find((one) => one.document === document)?.document ?? (document === null ? first?.document : undefined);
  if (where === undefined) throw new SaysoError("not-found", "Nobody is named so there. Give the name as the text says it, in full.");
  if (verdict === "public" && said.some(({ child }) => child))
    throw new SaysoError("decision-invalid", "A text tells of a child beside that name: a child's name is never public.");
  return { subject: { kind: "name", name: key, document: where }, decided: { verdict } };
}

interface Said {
  readonly document: DocumentId;
  /** Whether the text tells of a child beside the name. */
  readonly child: boolean;
}

async function placesOf(store: CaseStore, work: UnitOfWork, name: string, key: string): Promise<readonly Said[]> {
  const decided = await decidedOf(store, work);
  const said: Said[] = [];
  for (const { document } of await store.index.find(work, `"${name.replaceAll('"', " ")}"`, MOST)) {
    const text = await store.documents.textOf(work, document);
    if (text === null) continue;
    const { extraction } = await findingsOf(store, work, document, text, decided);
    const persons = extraction?.persons ?? [];
    if (!persons.some((person) => nameKey(person.text) === key)) continue;
    const outline = outlineOf(text.text);
    // Parts of the name too: "the boy, Ola" tells of Ola Brandt.
    const parts: readonly Span[] = persons.filter((person) => isPartOf(nameKey(person.text), key)).map(({ span }) => span);
    said.push({ document, child: parts.some((span) => isTellingOfChild(outline, span)) });
  }
  if (said.length > 0) return said;
  for await (const { id, byline } of store.documents.all(work))
    if (authorsOf(byline.value).some((author) => nameKey(author) === key)) said.push({ document: id, child: false });
  return said;
}

function isPartOf(part: string, whole: string): boolean {
  const words = new Set(whole.split(" "));
  return part !== "" && part.split(" ").every((word) => words.has(word));
}

/** Names in a byline. */
export function authorsOf(byline: string | null): readonly string[] {
  return (byline ?? "")
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .map((name) => name.replace(/^by\s+/iu, "").trim())
    .filter((name) => name !== "");
}
