import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DocumentId, ReportId, RunId, Statement, StatementId } from "../../src/core/model/index.ts";
import type { CaseStore } from "../../src/desk/ports/case-store.ts";
import {
  contentOf,
  extractionOf,
  type InventedDocument,
  inventedDecision,
  inventedDocument,
  inventedLine,
  listed,
  putAll,
  statementOf,
  textOf,
  uuidOf,
} from "../stores/invented-case.ts";
import { describeFinding } from "../stores/text-index-laws.ts";
import { describeUnits } from "../stores/unit-of-work-laws.ts";

/** What a store's own test gives the suite: a fresh, empty case each time, and how to be rid of it. */
export interface CaseUnderTest {
  readonly store: CaseStore;
  remove(): Promise<void>;
}

const depot = inventedDocument("Depot burns in Sarneth. Three guards died, the mayor said.", { published: "2031-03-14" });
const bridge = inventedDocument("Bridge shut at Odrisk. No group has claimed it.", { published: "2031-03" });
const market = inventedDocument("Market reopens in Pellin. Traders came back.");
const pictures = inventedDocument("", { published: "2030", reading: "no-text" });
const ALL = [depot, bridge, market, pictures];

const goneBy = (document: DocumentId) => ({ document, destroyedAt: "2031-04-01T00:00:00.000Z", reviewer: "nk", why: "consent withdrawn" });

/** The laws of the port. Every store passes them. */
export function caseStoreContract(name: string, make: () => Promise<CaseUnderTest>): void {
  describe(`the contract of a case store: ${name}`, () => {
    let under: CaseUnderTest;
    let store: CaseStore;
    beforeEach(async () => {
      under = await make();
      store = under.store;
    });
    afterEach(() => under.remove());

    test("its mark tells whether anything was written", async () => {
      const empty = await store.mark();
      expect(await store.mark()).toBe(empty);
      await putAll(store, [depot]);
      const one = await store.mark();
      expect(one).not.toBe(empty);
      await store.read((work) => store.documents.count(work));
      expect(await store.mark()).toBe(one);
      const subject = { kind: "statement", id: statementOf(depot) } as const;
      await store.write((work) => store.decisions.append(work, inventedDecision(1, { subject, decided: { verdict: "accept" } })));
      expect(await store.mark()).not.toBe(one);
    });

    describe("documents", () => {
      test("a document comes back as it went in, its original byte for byte", async () => {
        const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
        await store.write(async (work) => {
          expect(await store.documents.put(work, depot.document, depot.text, bytes)).toBe("stored");
          expect(await store.documents.put(work, bridge.document, bridge.text, new Uint8Array())).toBe("stored");
        });
        await store.read(async (work) => {
          expect(await store.documents.get(work, depot.document.id)).toEqual(depot.document);
          expect(await store.documents.textOf(work, depot.document.id)).toEqual(depot.text);
          expect(await store.documents.original(work, depot.document.id)).toEqual(bytes);
          expect(await store.documents.original(work, bridge.document.id)).toEqual(new Uint8Array());
          expect(await store.documents.count(work)).toBe(2);
        });
      });

      test("the same document a second time is a duplicate and changes nothing", async () => {
        await putAll(store, [depot]);
        const before = await contentOf(store);
        const other = { ...depot.document, published: bridge.document.published };
        expect(await store.write((work) => store.documents.put(work, other, bridge.text, bridge.original))).toBe("duplicate");
        expect(await contentOf(store)).toEqual(before);
      });

      test("what is not there is null", async () => {
        await store.read(async (work) => {
          expect(await store.documents.get(work, depot.document.id)).toBeNull();
          expect(await store.documents.textOf(work, depot.document.id)).toBeNull();
          expect(await store.documents.text(work, depot.text.id)).toBeNull();
          expect(await store.documents.original(work, depot.document.id)).toBeNull();
          expect(await store.findings.get(work, depot.document.id)).toBeNull();
        });
      });

      test("a newer reader's text is the newest, and the older one stays", async () => {
        await putAll(store, [depot]);
        const newer = textOf(depot.document, "Depot burns in Sarneth\n\nThree guards died, the mayor said.", "read", "2");
        expect(await store.write((work) => store.documents.putText(work, newer))).toBe("stored");
        expect(await store.write((work) => store.documents.putText(work, depot.text))).toBe("stored");
        await store.read(async (work) => {
          expect(await store.documents.textOf(work, depot.document.id)).toEqual(newer);
          expect(await store.documents.text(work, depot.text.id)).toEqual(depot.text);
          expect(await store.documents.text(work, newer.id)).toEqual(newer);
        });
      });

      test("nothing is kept for a document that is not there", async () => {
        expect(await store.write((work) => store.documents.putText(work, depot.text))).toBe("no-document");
        expect(await store.write((work) => store.findings.put(work, depot.extraction))).toBe("no-document");
        await store.read(async (work) => {
          expect(await store.documents.text(work, depot.text.id)).toBeNull();
          expect(await listed(store.findings.all(work))).toEqual([]);
          expect(await store.findings.membersLike(work, "", 9)).toEqual([]);
        });
      });

      test("all come by date of publication, a month before its days, the undated last, then by id", async () => {
        const undated = inventedDocument("Ferry late at Velmar.");
        await putAll(store, [market, depot, undated, pictures, bridge]);
        const last = [market, undated].map(({ document }) => document.id).sort();
        const ids = (await store.read((work) => listed(store.documents.all(work)))).map(({ id }) => id);
        expect(ids).toEqual([pictures.document.id, bridge.document.id, depot.document.id, ...last]);
      });

      test("ids are found by their start, as many as asked for, and hostile starts find nothing", async () => {
        await putAll(store, ALL);
        const ids = ALL.map(({ document }) => document.id).sort();
        const like = (prefix: string, limit: number) => store.read((work) => store.documents.idsLike(work, prefix, limit));
        expect(await like("", 9)).toEqual(ids);
        expect(await like("", 2)).toEqual(ids.slice(0, 2));
        for (const id of ids) expect(await like(id.slice(0, 12), 9)).toEqual([id]);
        for (const hostile of ["*", "%", "[0-9]*", "'", `${ids[0]}0`, "a".repeat(100_000), "\0"])
          expect(await like(hostile, 9)).toEqual([]);
      });
    });

    describe("findings", () => {
      test("a later extraction takes the place of the earlier, members too", async () => {
        await putAll(store, [depot]);
        const again = extractionOf(depot.text, "rules-2/extraction-1");
        const report = { id: "ab".repeat(32) as ReportId } as (typeof again.extraction.incidents)[number];
        const later = { ...again, extraction: { ...again.extraction, statements: [], incidents: [report] } };
        expect(await store.write((work) => store.findings.put(work, later))).toBe("stored");
        await store.read(async (work) => {
          expect(await store.findings.get(work, depot.document.id)).toEqual(later);
          expect(await listed(store.findings.all(work))).toEqual([later]);
          expect(await store.findings.membersLike(work, statementOf(depot).slice(0, 8), 9)).toEqual([]);
          expect(await store.findings.membersLike(work, "abab", 9)).toEqual([
            { kind: "report", id: report.id, document: depot.document.id },
          ]);
        });
      });

      test("a statement that two carriers share is a member of both", async () => {
        const copy = inventedDocument(depot.text.text, { publisher: "Vellen Tribune" });
        await putAll(store, [depot, copy]);
        const found = await store.read((work) => store.findings.membersLike(work, statementOf(depot), 9));
        const documents = [depot.document.id, copy.document.id].sort();
        expect(found).toEqual(documents.map((document) => ({ kind: "statement", id: statementOf(depot) as StatementId, document })));
        expect(await store.read((work) => store.findings.membersLike(work, "*", 9))).toEqual([]);
      });

      test("documents without findings by an extractor are those to read anew: newest text, not read with it yet", async () => {
        await putAll(store, ALL);
        const without = (extractor: string) => store.read((work) => listed(store.findings.without(work, extractor)));
        const readable = [depot, bridge, market].map(({ document }) => document.id).sort();
        expect(await without("rules-1/extraction-1")).toEqual([]);
        expect(await without("rules-2/extraction-1")).toEqual(readable);
        await store.write(async (work) => {
          await store.documents.putText(work, textOf(depot.document, "Depo Sarneth'te yandı.", "language-not-supported", "2"));
          await store.documents.putText(work, textOf(market.document, "Market reopens in Pellin, traders said.", "read", "2"));
        });
        expect(await without("rules-1/extraction-1")).toEqual([market.document.id]);
        expect(await without("rules-2/extraction-1")).toEqual(readable.filter((id) => id !== depot.document.id));
      });
    });

    describe("decisions, ledger, supplements, settings", () => {
      test("the log of decisions only grows, and is read oldest first", async () => {
        const subject = { kind: "statement", id: statementOf(depot) } as const;
        const [first, second] = [1, 2].map((number) => inventedDecision(number, { subject, decided: { verdict: "accept" } }));
        if (!first || !second) throw new Error("two decisions");
        await store.write((work) => store.decisions.append(work, second));
        await store.write((work) => store.decisions.append(work, first));
        await expect(store.write((work) => store.decisions.append(work, { ...first, reviewer: "other" }))).rejects.toThrow();
        await store.read(async (work) => {
          expect(await listed(store.decisions.all(work))).toEqual([first, second]);
          expect(await store.decisions.count(work)).toBe(2);
        });
      });

      test("what was typed about the destroyed is forgotten, who decided and when stays, and the log is guarded again", async () => {
        const edit = (number: number, one: InventedDocument, value: string) =>
          inventedDecision(number, {
            subject: { kind: "statement", id: statementOf(one) },
            decided: { verdict: "edit", field: "act", value },
          });
        const [gone, kept] = [edit(1, depot, "Ola Brandt said so"), edit(2, market, "a call")];
        await store.write(async (work) => {
          for (const decision of [{ ...gone, why: "Ola Brandt told me" }, kept]) await store.decisions.append(work, decision);
          await store.decisions.forgetWords(work, new Set([statementOf(depot)]));
        });
        const log = await store.read((work) => listed(store.decisions.all(work)));
        expect(JSON.stringify(log)).not.toContain("Brandt");
        expect(log).toEqual([{ ...gone, why: "(destroyed)", decided: { verdict: "edit", field: "act", value: "(destroyed)" } }, kept]);
        await expect(store.write((work) => store.decisions.append(work, { ...kept, reviewer: "other" }))).rejects.toThrow();
      });

      test("what was added and whose name was marked is kept as it was written, and forgotten with its document", async () => {
        const statement = depot.extraction.extraction.statements[0] as Statement;
        const subject = { kind: "document", id: depot.document.id } as const;
        const added = inventedDecision(1, {
          subject,
          decided: { verdict: "add", text: depot.text.id, added: { kind: "statement", finding: statement } },
        });
        const marked = inventedDecision(2, {
          subject: { kind: "name", name: "ola brandt", document: depot.document.id },
          decided: { verdict: "public" },
        });
        await store.write(async (work) => {
          for (const decision of [added, marked]) await store.decisions.append(work, decision);
        });
        expect(await store.read((work) => listed(store.decisions.all(work)))).toEqual([added, marked]);
        await store.write((work) => store.decisions.forgetWords(work, new Set([depot.document.id])));
        expect(await store.read((work) => listed(store.decisions.all(work)))).toEqual([
          { ...added, decided: { verdict: "add", text: depot.text.id, added: null } },
          { ...marked, subject: { kind: "name", name: "(destroyed)", document: depot.document.id } },
        ]);
      });

      test("ledger lines come in order of run, line and part, whatever the order of writing between lines", async () => {
        const lines = [
          inventedLine(2, 0),
          inventedLine(1, 1, { part: "line 2" }),
          inventedLine(1, 1, { part: "line 10", outcome: "failed", code: "not-text", message: "no text" }),
          inventedLine(1, 0, { warnings: [{ code: "encoding-unsure", message: "unsure" }] }),
        ];
        for (const line of lines) await store.write((work) => store.ledger.record(work, line));
        expect(await store.read((work) => listed(store.ledger.entries(work)))).toEqual([lines[3], lines[1], lines[2], lines[0]]);
        expect(await store.read((work) => listed(store.ledger.entries(work, uuidOf(2) as RunId)))).toEqual([lines[0]]);
        expect(await store.read((work) => listed(store.ledger.entries(work, uuidOf(3) as RunId)))).toEqual([]);
      });

      test("a setting is nothing until it is set, and then what it was set to last", async () => {
        const care = () => store.read((work) => store.settings.get(work, "care"));
        expect(await care()).toBeNull();
        for (const value of ["blurred", "clear"]) await store.write((work) => store.settings.put(work, "care", value));
        expect(await care()).toBe("clear");
        await expect(store.read((work) => store.settings.put(work, "care", "blurred"))).rejects.toThrow();
      });

      test("a supplement of the same kind and name is replaced, and one is taken out by both", async () => {
        const put = (kind: "places" | "actors", name: string, content: string) =>
          store.write((work) => store.supplements.put(work, { kind, name, content }));
        await put("places", "villages.json", "[1]");
        await put("actors", "villages.json", "[2]");
        await put("places", "villages.json", "[3]");
        expect(await store.read((work) => store.supplements.all(work))).toEqual([
          { kind: "actors", name: "villages.json", content: "[2]" },
          { kind: "places", name: "villages.json", content: "[3]" },
        ]);
        const remove = (kind: "places" | "actors") =>
          store.write((work) => store.supplements.remove(work, { kind, name: "villages.json" }));
        await remove("places");
        await remove("places");
        expect((await store.read((work) => store.supplements.all(work))).map(({ kind }) => kind)).toEqual(["actors"]);
      });
    });

    describe("destroying", () => {
      test("leaves a tombstone and a nameless line, and nothing else anywhere", async () => {
        await putAll(store, ALL);
        await store.write((work) => store.documents.putText(work, textOf(depot.document, "Depot burnt down in Sarneth.", "read", "2")));
        await store.write((work) => store.documents.destroy(work, goneBy(depot.document.id)));
        await store.shred();
        await store.read(async (work) => {
          expect(await store.documents.tombstones(work)).toEqual([goneBy(depot.document.id)]);
          expect(await store.documents.original(work, depot.document.id)).toBeNull();
          expect(await store.documents.text(work, depot.text.id)).toBeNull();
          expect(await store.index.find(work, "sarneth", 9)).toEqual([]);
          expect(await store.findings.membersLike(work, statementOf(depot), 9)).toEqual([]);
          const line = (await listed(store.ledger.entries(work)))[0];
          expect(line).toEqual(inventedLine(1, 0, { document: depot.document.id, file: "(destroyed)" }));
        });
        expect(JSON.stringify(await contentOf(store))).not.toMatch(/sarneth|depot/i);
      });

      test("the same document is not taken in again, nor anything of it", async () => {
        await putAll(store, [depot, bridge]);
        await store.write((work) => store.documents.destroy(work, goneBy(depot.document.id)));
        const before = await contentOf(store);
        await store.write(async (work) => {
          expect(await store.documents.put(work, depot.document, depot.text, depot.original)).toBe("destroyed");
          expect(await store.documents.putText(work, depot.text)).toBe("no-document");
          expect(await store.findings.put(work, depot.extraction)).toBe("no-document");
        });
        expect(await contentOf(store)).toEqual(before);
        expect(await store.check()).toEqual([]);
      });

      test("a carrier of the same text keeps its own", async () => {
        const copy = inventedDocument(depot.text.text, { publisher: "Vellen Tribune" });
        await putAll(store, [depot, copy]);
        await store.write((work) => store.documents.destroy(work, goneBy(depot.document.id)));
        await store.shred();
        await store.read(async (work) => {
          expect(await store.documents.textOf(work, copy.document.id)).toEqual(copy.text);
          expect((await store.index.find(work, "sarneth", 9)).map(({ document }) => document)).toEqual([copy.document.id]);
          expect((await store.findings.membersLike(work, statementOf(depot), 9)).map(({ document }) => document)).toEqual([
            copy.document.id,
          ]);
        });
      });
    });

    describeUnits(() => store);
    describeFinding(() => store);
  });
}
