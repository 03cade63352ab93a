import { beforeEach, describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { CaseOverview } from "../../src/desk/case-overview.ts";
import { type Asked, decide } from "../../src/desk/decide.ts";
import { decidedOf } from "../../src/desk/decided-of.ts";
import { documentAtDesk } from "../../src/desk/document-at-desk.ts";
import { makeReading } from "../../src/desk/make-reading.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { purgeDocument } from "../../src/desk/purge-document.ts";
import { EQUAL_WEIGHTS, sha256 } from "../core/linking/invented-documents.ts";
import { decidingParts } from "../stores/deciding-parts.ts";
import { type InventedDocument, inventedDocument, listed, putAll } from "../stores/invented-case.ts";

/** A document in whose text a detector found these names. */
function naming(text: string, ...names: readonly string[]): InventedDocument {
  const one = inventedDocument(text);
  const persons = names.map((name) => ({ text: name, span: [text.indexOf(name), text.indexOf(name) + name.length] as const }));
  return { ...one, extraction: { ...one.extraction, extraction: { ...one.extraction.extraction, persons } } };
}

const ferry = naming("Colonel Ola Brandt said the ferry left. Ina Moll, a cook, saw it go. Brandt left too.", "Ola Brandt", "Ina Moll");
const port = naming("The port shut on Monday, Ola Brandt told reporters. Tom Brandt wept.", "Ola Brandt", "Tom Brandt");
const school = naming(
  "The boy, Edo Varn, was found. Edo Varn went to school. Lin Seld, 7, was with him. Major Ken Aro, 48, said so.",
  "Edo Varn",
  "Lin Seld",
  "Ken Aro",
);

describe("whose name is public", () => {
  let store: CaseStore;
  let number: number;
  const say = (asked: Asked) =>
    decide(
      asked,
      "nk",
      null,
      decidingParts(store, () => ++number),
    );
  const mark = (name: string, verdict: "public" | "private" = "public") => say({ verdict, name, document: null });
  const clock = { now: async () => "2031-05-01T00:00:00.000Z" };
  const leaves = async (): Promise<string> =>
    JSON.stringify(
      await makeReading(
        "c",
        { persons: "pseudonyms", context: "whole-text" },
        { store, clock, linking: { weights: EQUAL_WEIGHTS, sha256 } },
      ),
    );

  beforeEach(async () => {
    store = memoryCaseStore();
    number = 0;
    await putAll(store, [ferry, port, school]);
  });

  test("nobody's is, until a person marks it: that name alone leaves as written, and a surname that a private person shares is hidden", async () => {
    expect(await leaves()).not.toMatch(/Brandt|Moll/u);
    await mark("Ola Brandt");
    const left = await leaves();
    expect(left).toMatch(/Ola Brandt/u);
    expect(left).not.toMatch(/Moll|Tom|Varn|Seld/u);
    expect([...(await store.read((work) => decidedOf(store, work))).publicNames]).toEqual(["ola brandt"]);
  });

  test("private again, or the decision withdrawn, and it is as before", async () => {
    const before = await leaves();
    const marked = await mark("ola brandt");
    await mark("Ola Brandt", "private");
    expect(await leaves()).toBe(before);
    await say({ verdict: "withdraw", decision: marked.id });
    expect(await leaves()).toBe(before);
  });

  test("a child's never is, nor what nobody is named, nor a name for several at once", async () => {
    for (const name of ["Edo Varn", "Lin Seld"]) await expect(mark(name)).rejects.toThrow("a child's name is never public");
    await expect(mark("Ola")).rejects.toMatchObject({ code: "not-found" });
    await expect(mark("Nobody Here")).rejects.toMatchObject({ code: "not-found" });
    await expect(mark("; ,")).rejects.toMatchObject({ code: "decision-invalid" });
    await mark("Ken Aro");
  });

  test("the desk suggests who holds an office or command, and marks nobody", async () => {
    const view = await documentAtDesk(store, ferry.document.id, (await new CaseOverview(store).current()).decided);
    expect(view.persons).toMatchObject([
      { name: "Ola Brandt", standing: "private", suggested: "colonel" },
      { name: "Ina Moll", standing: "private", suggested: null },
    ]);
    await mark("Ola Brandt");
    const after = await documentAtDesk(store, port.document.id, (await new CaseOverview(store).current()).decided);
    expect(after.persons.map(({ standing }) => standing)).toEqual(["public", "private"]);
  });

  test("the name is gone from the log with the document that says it, and private again", async () => {
    await say({ verdict: "public", name: "Ola Brandt", document: ferry.document.id });
    await purgeDocument(ferry.document.id, "nk", null, { store, clock });
    expect(JSON.stringify(await store.read((work) => listed(store.decisions.all(work))))).not.toMatch(/brandt/iu);
    expect(await leaves()).not.toMatch(/Ola Brandt/u);
  });
});
