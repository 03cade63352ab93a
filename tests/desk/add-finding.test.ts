import { beforeEach, describe, expect, test } from "vitest";
import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { nodeHashing } from "../../src/adapters/system/system-clock.ts";
import { agreementOf, disputedMembers } from "../../src/core/decisions/agreement.ts";
import { type Decision, type IncidentReport, reportIdOf, type Statement, statementIdOf } from "../../src/core/model/index.ts";
import { CaseOverview } from "../../src/desk/case-overview.ts";
import { type Asked, decide } from "../../src/desk/decide.ts";
import { documentAtDesk } from "../../src/desk/document-at-desk.ts";
import { glanceOf } from "../../src/desk/glance.ts";
import { listCase } from "../../src/desk/list-case.ts";
import { makeReading } from "../../src/desk/make-reading.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import { purgeDocument } from "../../src/desk/purge-document.ts";
import { reviewQueue } from "../../src/desk/review-queue.ts";
import { seenBy } from "../../src/desk/seen-by.ts";
import { showById } from "../../src/desk/show-by-id.ts";
import { EQUAL_WEIGHTS, sha256 } from "../core/linking/invented-documents.ts";
import { decidingParts } from "../stores/deciding-parts.ts";
import { inventedDocument, listed, putAll, statementOf } from "../stores/invented-case.ts";

const TEXT =
  "Ferry halted at Odrisk. A harbour clerk said the ferry never left. Forty dockers are still held in Odrisk jail, 40 of them since March.";
const ferry = inventedDocument(TEXT);
const copy = inventedDocument(TEXT, { publisher: "Vellen Tribune" });
const unread = inventedDocument("Liman kapandı. Ola Brandt konuştu.", { reading: "language-not-supported" });

const CLERK = { kind: "statement", source: "A harbour clerk", cue: "said", content: "the ferry never left" };
const HELD = { kind: "situation", type: "detention", trigger: "are still held", place: "Odrisk jail", detained: "40 of them" };

describe("what a person adds", () => {
  let store: CaseStore;
  let number: number;
  const say = (asked: Asked, reviewer = "nk", why: string | null = null): Promise<Decision> =>
    decide(
      asked,
      reviewer,
      why,
      decidingParts(store, () => ++number),
    );
  const add = (finding: unknown, reviewer?: string, document: string = ferry.document.id): Promise<Decision> =>
    say({ verdict: "add", document, finding }, reviewer);
  const idOf = ({ decided }: Decision): string => (decided.verdict === "add" ? (decided.added?.finding.id ?? "") : "");
  const overview = () => new CaseOverview(store).current();
  const atDesk = async (document = ferry) => documentAtDesk(store, document.document.id, (await overview()).decided);

  beforeEach(async () => {
    store = memoryCaseStore();
    number = 0;
    await putAll(store, [ferry, copy, unread]);
  });

  test("a statement has the id and form that a machine's would have, and is said to be added wherever findings are read", async () => {
    const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
    const added = await add(CLERK);
    const id = idOf(added);
    expect(id).toBe(statementIdOf(nodeHashing.text, ferry.text.id, [[at("A harbour clerk")], [at("said")], [at("the ferry never left")]]));
    expect(added.decided).toMatchObject({ added: { kind: "statement", finding: { named: "person", polarity: "asserts", score: 1 } } });
    const standing = { state: "added", by: "nk", addedBy: "nk" };
    for (const document of [ferry, copy]) {
      const view = await atDesk(document);
      expect(view.statements.find((one) => one.id === id)).toMatchObject({ standing, history: [{ what: "added", by: "nk" }] });
    }
    expect((await listCase(store, "statements", { document: null, type: null })).rows).toContainEqual(
      expect.objectContaining({ id, standing: expect.objectContaining(standing) }),
    );
    expect(await showById(store, id.slice(0, 10))).toMatchObject({
      kind: "statement",
      documents: [{ shown: { standing } }, { shown: { standing } }],
    });
    const asked = { kind: "all", order: "document", offset: 0, limit: 50 } as const;
    expect(reviewQueue(await overview(), { ...asked, state: "decided" }).rows).toMatchObject([{ id, state: "added" }]);
    expect(reviewQueue(await overview(), { ...asked, state: "undecided" }).rows.map((row) => row.id)).not.toContain(id);
    expect(await glanceOf(store)).toMatchObject({ statements: 4, decidedFindings: 1, openDecisions: 0 });
    const reading = await makeReading(
      "c",
      { persons: "pseudonyms", context: "sentences" },
      { store, linking: { weights: EQUAL_WEIGHTS, sha256 }, ...clock() },
    );
    expect(reading.sources.flatMap(({ statements }) => statements)).toContainEqual(
      expect.objectContaining({ id, standing: expect.objectContaining(standing) }),
    );
  });

  test("a situation takes its fields by words; its speakers are the statements that its words stand in", async () => {
    const added = await add(HELD);
    const { added: one } = added.decided as { readonly added: { readonly finding: IncidentReport } };
    const { trigger, spans } = one.finding;
    expect(one.finding).toMatchObject({ kind: "situation", type: "detention", mention: "main", killed: null });
    expect(one.finding.counts).toMatchObject([{ what: "detained", min: 40, max: 40, asWritten: "40 of them" }]);
    expect(one.finding.id).toBe(reportIdOf(nodeHashing.text, ferry.text.id, "situation", [trigger, ...spans]));
    expect((await listCase(store, "reports", { document: null, type: "detention" })).rows).toHaveLength(2);
    const view = (await atDesk()).reports[0];
    expect(view?.fields.find(({ name }) => name === "detained")?.values[0]?.voices).toMatchObject([{ kind: "statement" }]);
  });

  test("withdrawing takes it back and withdrawing that brings it again; decisions of others are kept", async () => {
    const before = await atDesk();
    const added = await add(CLERK);
    const id = idOf(added);
    await say({ verdict: "edit", id, field: "polarity", value: "denies" }, "ro");
    expect((await atDesk()).statements.find((one) => one.id === id)?.standing).toMatchObject({ state: "edited", by: "ro", addedBy: "nk" });
    await say({ verdict: "reject", id }, "ro");
    expect((await atDesk()).statements.find((one) => one.id === id)?.standing).toMatchObject({ state: "rejected", addedBy: "nk" });
    const back = await say({ verdict: "withdraw", decision: added.id });
    expect(await atDesk()).toEqual(before);
    expect(await glanceOf(store)).toMatchObject({ statements: 2, openDecisions: 2 });
    await say({ verdict: "withdraw", decision: back.id });
    expect((await atDesk()).statements.find((one) => one.id === id)?.standing).toMatchObject({ state: "rejected", addedBy: "nk" });
  });

  test("what is not in the text, no choice, a people or there before is refused and leaves no row", async () => {
    const REFUSED: readonly (readonly [unknown, string])[] = [
      [{ ...CLERK, content: "the ferry sank" }, "not in the text"],
      [{ ...CLERK, content: [0, 4000] }, "no part of the text"],
      [{ ...CLERK, content: [23, 24] }, "no words"],
      [{ ...CLERK, content: "Odrisk" }, "more than once"],
      [{ ...CLERK, polarity: "shouts" }, "polarity"],
      [{ ...CLERK, content: [] }, "content"],
      [{ ...CLERK, source: [], named: "office" }, "nobody is named"],
      [{ kind: "statement", content: [[0, TEXT.length]] }, ""],
      [{ kind: "situation", type: "detention" }, "mark the words"],
      [{ ...HELD, type: "rumour" }, "type is one of: bombing,"],
      [{ ...HELD, kind: "rumour" }, "kind is one of: statement, incident"],
      [{ ...HELD, killed: 7 }, "killed takes words of the text"],
      [{ ...HELD, perpetrators: [{ words: "Forty", basis: "said" }] }, "basis one of claimed,"],
      [{ ...HELD, date: "March" }, "Give the day too"],
      [{ ...HELD, killed: "Forty" }, "Give the number too"],
      [{ ...HELD, killed: { words: "Forty", value: "many" } }, "killed takes"],
      [{ ...HELD, odd: "x" }, "There is no field “odd”"],
      ["nothing", ""],
    ];
    for (const [finding, words] of REFUSED) {
      const refused = add(finding);
      await (words === ""
        ? expect(
            refused.then(
              () => "kept",
              ({ code }) => code,
            ),
          ).resolves.toMatch(/kept|decision-invalid/u)
        : expect(refused, JSON.stringify(finding)).rejects.toThrow(words));
    }
    await expect(add(CLERK, "nk", statementOf(ferry))).rejects.toMatchObject({ code: "decision-invalid" });
  });

  test("the very same from a machine is pointed to; from another person it is agreement, and the first one's values hold", async () => {
    const machine = ferry.extraction.extraction.statements[0] as Statement;
    const first = await add({ ...CLERK, certainty: "probable" });
    await expect(add(CLERK)).rejects.toThrow("You added the very same");
    const second = await add(CLERK, "ro");
    expect(idOf(second)).toBe(idOf(first));
    const { log, decided } = await overview();
    expect([...decided.added.values()][0]).toMatchObject([{ finding: { certainty: "probable" } }]);
    expect(agreementOf(log)).toMatchObject({ coders: 2, fields: [{ field: "kept", units: 1, equal: 1 }] });
    await say({ verdict: "reject", id: idOf(first) }, "el");
    expect([...disputedMembers((await overview()).log)]).toEqual([idOf(first)]);
    expect(machine.id).not.toBe(idOf(first));
  });

  test("who works blind sees what they added blind: nothing of a machine, of others, or of what they did at an open desk", async () => {
    const blind = (asked: Asked) => decide(asked, "ro", null, { ...decidingParts(seenBy(store, "ro"), () => ++number), sight: "blind" });
    await add(CLERK, "nk");
    await add({ ...CLERK, cue: undefined }, "ro");
    const mine = await blind({ verdict: "add", document: ferry.document.id, finding: HELD });
    expect(mine.sight).toBe("blind");
    const seen = seenBy(store, "ro");
    const { decided, kept } = await new CaseOverview(seen).current();
    expect([...decided.members.keys()]).toEqual([idOf(mine)]);
    expect(kept.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([idOf(mine), idOf(mine)]);
    const view = await documentAtDesk(seen, ferry.document.id, decided);
    expect([view.statements, view.persons, view.reports.map(({ id }) => id)]).toEqual([[], [], [idOf(mine)]]);
    const machines = statementOf(ferry);
    await expect(blind({ verdict: "accept", id: machines })).rejects.toMatchObject({ code: "not-found" });
    await say({ verdict: "withdraw", decision: mine.id }, "ro");
    expect((await new CaseOverview(seen).current()).decided.members.get(idOf(mine))?.state).toBe("machine");
  });

  test("a private speaker whom the machine missed and a person marked is a pseudonym in what leaves", async () => {
    const missed = inventedDocument("Ferry halted. The pilot Ina Moll said the ferry never left. Moll went home.");
    await putAll(store, [missed], 3);
    await add({ kind: "statement", source: "Ina Moll", cue: "said", content: "the ferry never left" }, "nk", missed.document.id);
    const reading = await makeReading(
      "c",
      { persons: "pseudonyms", context: "sentences" },
      { store, linking: { weights: EQUAL_WEIGHTS, sha256 }, ...clock() },
    );
    expect(JSON.stringify(reading)).not.toMatch(/Moll|Ina/u);
  });

  test("so is a victim, and a full name among targets or those addressed", async () => {
    const missed = inventedDocument("Ferry sank. Edo Varn drowned. Men fired at Ken Aro. A clerk told Lin Seld so.");
    await putAll(store, [missed], 3);
    const report = { kind: "incident", type: "shooting", trigger: "fired at", victims: "Edo Varn", targets: "Ken Aro" };
    await add(report, "nk", missed.document.id);
    await add({ kind: "statement", source: "A clerk", cue: "told", content: "so", addressee: "Lin Seld" }, "nk", missed.document.id);
    const reading = await makeReading(
      "c",
      { persons: "pseudonyms", context: "whole-text" },
      { store, linking: { weights: EQUAL_WEIGHTS, sha256 }, ...clock() },
    );
    expect(JSON.stringify(reading)).not.toMatch(/Varn|Aro|Seld/u);
  });

  test("in a text that was not read nobody's name is known: what is added to it leaves without its words", async () => {
    await add({ kind: "statement", cue: "konuştu", content: "Liman kapandı" }, "nk", unread.document.id);
    const reading = await makeReading(
      "c",
      { persons: "pseudonyms", context: "sentences" },
      { store, linking: { weights: EQUAL_WEIGHTS, sha256 }, ...clock() },
    );
    expect(JSON.stringify(reading)).not.toMatch(/Brandt|kapandı/u);
    expect((await atDesk(unread)).statements).toHaveLength(1);
  });

  test("where the document is destroyed nothing of what was added is left but who and when", async () => {
    const added = await add(CLERK);
    await say({ verdict: "edit", id: idOf(added), field: "speaker", value: "harbour clerk" });
    await purgeDocument(ferry.document.id, "nk", null, { store, ...clock() });
    const log = await store.read((work) => listed(store.decisions.all(work)));
    expect(JSON.stringify(log)).not.toContain("clerk");
    expect(log.map(({ reviewer, decided }) => [reviewer, decided.verdict])).toEqual([
      ["nk", "add"],
      ["nk", "edit"],
    ]);
  });

  const clock = () => ({ clock: { now: async () => "2031-05-01T00:00:00.000Z" } });
});
