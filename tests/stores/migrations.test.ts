import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaseFile, openCaseFile, pagesAreMade } from "../../src/adapters/stores/sqlite/case-file.ts";
import { connect } from "../../src/adapters/stores/sqlite/case-pages.ts";
import { MIGRATIONS, migrate } from "../../src/adapters/stores/sqlite/migrations.ts";
import { sealOriginal } from "../../src/adapters/stores/sqlite/sealed-original.ts";
import { inventedDecision, inventedDocument, inventedLine, listed, temporaryFolder } from "./invented-case.ts";
import { openedAgain, pagesOf } from "./opened-case.ts";

/** The step that wrote down the words of every text: a case made by it or later wrote its own. */
const INDEXED = 3;

const depot = inventedDocument("Depot burns in Sarneth.", { published: "2031-03-14" });
const bridge = inventedDocument("Bridge shut at Odrisk.");
const decision = inventedDecision(1, { subject: { kind: "document", id: depot.document.id }, decided: { verdict: "remove" } });

describe("bringing an older case up to date", () => {
  let place: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    place = temporaryFolder();
  });
  afterEach(() => place.remove());

  /** A case as version `version` left it, with two documents, a decision and a line. Written with that version's tables alone. */
  const caseOf = (version: number): string => {
    const folder = join(place.folder, `version-${version}`);
    createCaseFile(folder, "2031-01-01T00:00:00.000Z");
    pagesAreMade(folder);
    const key = openCaseFile(folder, null).keys[0]?.dataKey() ?? Buffer.alloc(0);
    const database = connect(join(folder, "case.db"), key, 1000);
    migrate(
      database,
      MIGRATIONS.filter(({ number }) => number <= version),
    );
    for (const { document, text, original, extraction } of [depot, bridge]) {
      const { id, text: characters, document: _, ...about } = text;
      const sealed = sealOriginal(original);
      const run = (sql: string, ...values: unknown[]) => database.prepare(sql).run(...values);
      run("INSERT INTO documents VALUES (?, ?, ?)", document.id, document.published.value ?? "9999", JSON.stringify(document));
      run("INSERT INTO original_keys VALUES (?, ?)", document.id, sealed.key);
      run("INSERT INTO originals VALUES (?, ?, ?, ?)", document.id, sealed.nonce, sealed.tag, sealed.bytes);
      run("INSERT INTO texts VALUES (NULL, ?, ?, 'invented', '1', 'read', ?, ?)", id, document.id, JSON.stringify(about), characters);
      run("INSERT INTO extractions VALUES (?, ?, ?, ?)", document.id, id, extraction.extractor, JSON.stringify(extraction.extraction));
    }
    database.prepare("INSERT INTO decisions VALUES (?, ?)").run(decision.id, JSON.stringify(decision));
    database.prepare("INSERT INTO ledger VALUES (?, 0, 0, ?, NULL)").run(inventedLine(1, 0).run, JSON.stringify(inventedLine(1, 0)));
    database.close();
    return folder;
  };

  test("migrations are numbered from 1 without a gap", () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  for (const { number, name } of MIGRATIONS) {
    test(`from version ${number} (${name}): everything is there, and documents are found by their words`, async () => {
      const store = await openedAgain(caseOf(number));
      await store.read(async (work) => {
        expect(await listed(store.documents.all(work))).toEqual([depot.document, bridge.document]);
        expect(await store.documents.text(work, bridge.text.id)).toEqual(bridge.text);
        expect(await store.documents.original(work, depot.document.id)).toEqual(depot.original);
        expect(await store.findings.get(work, depot.document.id)).toEqual(depot.extraction);
        expect(await listed(store.decisions.all(work))).toEqual([decision]);
        expect(await listed(store.ledger.entries(work))).toEqual([inventedLine(1, 0)]);
      });
      if (number < INDEXED) expect(await store.read((work) => store.index.find(work, "odrisk", 9))).toHaveLength(1);
      if (number < INDEXED) expect(await store.check()).toEqual([]);
      await store.close();
    });
  }

  test("an up-to-date case is opened without a write to it", async () => {
    const folder = caseOf(MIGRATIONS.length);
    await (await openedAgain(folder)).close();
    const before = readFileSync(join(folder, "case.db"));
    await (await openedAgain(folder)).close();
    expect(readFileSync(join(folder, "case.db")).equals(before)).toBe(true);
  });

  test("a step that fails leaves the version before it, whole", async () => {
    const folder = caseOf(1);
    const database = pagesOf(folder);
    const broken = [
      ...MIGRATIONS.slice(0, 1),
      { number: 2, name: "broken", sql: "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);" },
    ];
    expect(() => migrate(database, broken)).toThrow();
    expect(database.pragma("user_version", { simple: true })).toBe(1);
    expect(database.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").get()).toBeUndefined();
    database.close();
    const store = await openedAgain(folder);
    expect(await store.read((work) => store.documents.count(work))).toBe(2);
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test("decisions cannot be changed or taken out, not even by a statement", () => {
    const database = pagesOf(caseOf(MIGRATIONS.length));
    for (const sql of ["UPDATE decisions SET decision = '{}'", "DELETE FROM decisions"])
      expect(() => database.exec(sql)).toThrow(/append-only/);
    expect(() => database.exec("INSERT OR REPLACE INTO decisions SELECT id, '{}' FROM decisions")).toThrow(/append-only/);
    database.close();
  });
});
