import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { renderDossierPage } from "../../src/apps/compose.ts";
import type { Dossier } from "../../src/core/model/index.ts";
import { type DecidedCase, pressFileCase } from "./decided-press-file.ts";

const WIRE = "Van bomb at Port Sael fish market kills at least seven";
const HIGHLAND = "At least seven killed by bomb on the coast";
const TOLL_RISES = "Quay bombing toll climbs to 14";
const COUNT_QUAY = "Grief on the quay";

let desk: DecidedCase;
const quayIn = ({ incidents }: Dossier) => incidents.find(({ sheet }) => sheet.heading.startsWith("Bombing"));
const valuesOf = (dossier: Dossier, field: string) =>
  quayIn(dossier)
    ?.sheet.fields.find(({ name }) => name === field)
    ?.values.map(({ text }) => text);

beforeEach(async () => {
  desk = await pressFileCase();
});

describe("what is in a dossier", () => {
  test("nothing decided is no dossier: it says what to do", async () => {
    await expect(desk.dossier()).rejects.toMatchObject({ code: "nothing-decided" });
    await desk.decide({ verdict: "reject", id: desk.report(WIRE) }, "nk");
    await expect(desk.dossier("decided-and-unreviewed")).rejects.toMatchObject({ code: "nothing-decided" });
  });

  test("what was accepted is in it, what was rejected or undecided is left out and counted", async () => {
    const [kept, out] = [desk.report(WIRE), desk.report(COUNT_QUAY)];
    await desk.decide({ verdict: "accept", id: kept }, "nk");
    await desk.decide({ verdict: "reject", id: out }, "rt", "a copy");
    const { reading, contents } = await desk.dossier();
    expect(reading.incidents.map(({ id }) => id)).toEqual([kept]);
    expect(reading.sources).toEqual([]);
    expect(reading.documents.map(({ publisher }) => publisher)).toEqual(["Northlight"]);
    expect(contents.reports).toMatchObject({ accepted: 1, edited: 0, rejected: 1 });
    expect(contents.reports.undecided).toBeGreaterThan(40);
    expect(contents.reviewers).toEqual([
      { handle: "nk", decisions: 1, first: "2031-01-01", last: "2031-01-01" },
      { handle: "rt", decisions: 1, first: "2031-01-01", last: "2031-01-01" },
    ]);
  });

  test("a decision that was withdrawn is as never made, and counted", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    const second = await desk.decide({ verdict: "accept", id: desk.report(HIGHLAND) }, "nk");
    await desk.decide({ verdict: "withdraw", decision: second }, "nk");
    const { reading, contents } = await desk.dossier();
    expect(reading.incidents).toHaveLength(1);
    expect(contents.decisions).toEqual({ inForce: 1, withdrawn: 2 });
  });

  test("what a person found in a text is in it, with who found it", async () => {
    const finding = { kind: "situation", type: "detention", trigger: "fish auction" };
    const id = await desk.decide({ verdict: "add", document: desk.document(WIRE), finding }, "nk");
    const dossier = await desk.dossier();
    expect(dossier.contents.reports).toMatchObject({ added: 1, accepted: 0 });
    expect(dossier.reading.incidents.map(({ kind, standing }) => [kind, standing.state])).toEqual([["situation", "added"]]);
    expect(await renderDossierPage(dossier)).toContain("added by nk");
    await desk.decide({ verdict: "withdraw", decision: id }, "nk");
    await expect(desk.dossier()).rejects.toMatchObject({ code: "nothing-decided" });
  });

  test("a name that a person marked public stands as written, everybody else's is a pseudonym", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk", "Torel Vanneck said so to Odile Marsh");
    await desk.decide({ verdict: "public", name: "Torel Vanneck", document: null }, "nk");
    const page = await renderDossierPage(await desk.dossier());
    expect(page).toContain("Torel Vanneck said so to [a person]");
    expect(page).toContain("Captain Torel Vanneck");
    expect(page).toContain("<bdi>press 1</bdi> (2 decisions)");
  });

  test("an accepted report keeps the speakers of its values, whoever decided on their statements", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    const [report] = (await desk.dossier()).reading.incidents;
    const killed = report?.fields.find(({ name }) => name === "killed");
    expect(killed?.values.flatMap(({ voices }) => voices.map(({ kind }) => kind))).toContain("statement");
  });

  test("asked for, what nobody decided is in it and marked; what was rejected never is", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    await desk.decide({ verdict: "reject", id: desk.report(COUNT_QUAY) }, "rt");
    const dossier = await desk.dossier("decided-and-unreviewed");
    const states = dossier.reading.incidents.map(({ standing }) => standing.state);
    expect(new Set(states)).toEqual(new Set(["accepted", "machine"]));
    const page = await renderDossierPage(dossier);
    const articles = page
      .split("<article")
      .filter((one) => one.includes("</article>") && !one.startsWith(' id="T') && !one.startsWith(' id="C'));
    expect(articles.filter((one) => one.includes("machine, not reviewed")).length).toBe(
      states.filter((state) => state === "machine").length,
    );
    expect(page).toContain("Partly reviewed");
  });
});

describe("a dispute", () => {
  test("is told where only undecided reports tell the other side, beside the field", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(TOLL_RISES) }, "nk");
    const dossier = await desk.dossier();
    const quay = quayIn(dossier);
    const out = quay?.leftOut.find(({ field }) => field === "killed");
    expect(out).toMatchObject({ standing: "clash", against: 0 });
    expect(out?.others).toBeGreaterThan(0);
    expect(quay?.sheet.fields.find(({ name }) => name === "killed")?.agreement).toBe("contested");
    expect(await renderDossierPage(dossier)).toMatch(
      /undecided reports? tells? other values, left out; not all of it can be true together/u,
    );
  });

  test("is whole once both sides are decided, and grades count what is in it alone", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    await desk.decide({ verdict: "accept", id: desk.report(HIGHLAND) }, "nk");
    await desk.decide({ verdict: "accept", id: desk.report(TOLL_RISES) }, "rt");
    const dossier = await desk.dossier();
    expect(valuesOf(dossier, "killed")).toEqual(["7", "at least 7", "14"]);
    const killed = quayIn(dossier)?.sheet.fields.find(({ name }) => name === "killed");
    const seven = killed?.values.find(({ text }) => text === "at least 7");
    expect(seven?.grade).toMatchObject({ grade: "single-origin", carriers: 2, origins: 1 });
    expect(quayIn(dossier)).toMatchObject({ decided: 3 });
  });

  test("among reviewers is told, and the last word stands", async () => {
    await desk.decide({ verdict: "reject", id: desk.report(WIRE) }, "rt");
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    const { contents, reading } = await desk.dossier();
    expect(contents.disputed).toEqual([desk.report(WIRE)]);
    expect(reading.incidents).toHaveLength(1);
  });
});

describe("a value that a person gave", () => {
  test("stands beside the machine's, which then stands behind nothing", async () => {
    await desk.decide({ verdict: "accept", id: desk.report(WIRE) }, "nk");
    await desk.decide({ verdict: "edit", id: desk.report(TOLL_RISES), field: "killed", value: 13 }, "rt", "the hospital's list");
    const dossier = await desk.dossier();
    expect(valuesOf(dossier, "killed")).toEqual(["7", "at least 7"]);
    const killed = quayIn(dossier)?.sheet.fields.find(({ name }) => name === "killed");
    const report = desk.report(TOLL_RISES);
    expect(killed?.given).toEqual([
      { field: "killed", document: "D2", report, text: "13", by: "rt", why: "the hospital's list", kept: [], read: ["14"], addedBy: null },
    ]);
    expect(killed?.agreement).toBe("contested");
    const read = dossier.reading.incidents.find(({ id }) => id === report);
    expect(read?.fields.find(({ name }) => name === "killed")?.values.map(({ text }) => text)).toContain("14");
    expect(await renderDossierPage(dossier)).toContain('the machine read <s dir="auto">14</s>');
  });

  test("of a statement is told with what was read", async () => {
    const id = desk.statement(WIRE, 0);
    await desk.decide({ verdict: "edit", id, field: "certainty", value: "probable" }, "nk");
    const dossier = await desk.dossier();
    const [statement] = dossier.reading.sources.flatMap(({ statements }) => statements);
    expect(statement).toMatchObject({ id, read: { certainty: "stated" } });
    expect(dossier.contents.statements).toMatchObject({ accepted: 0, edited: 1 });
    expect(await renderDossierPage(dossier)).toContain("certainty: probable");
  });
});

test("a judgement is heeded and told", async () => {
  const [wire, highland] = [desk.report(WIRE), desk.report(HIGHLAND)];
  for (const id of [wire, highland]) await desk.decide({ verdict: "accept", id }, "nk");
  expect(quayIn(await desk.dossier())?.sheet.documents).toHaveLength(2);
  await desk.decide({ verdict: "not-same", a: wire, b: highland }, "nk");
  const dossier = await desk.dossier();
  expect(dossier.incidents.filter(({ sheet }) => sheet.documents.length > 1)).toEqual([]);
  expect(dossier.judgements).toMatchObject([{ kind: "report", judgement: "not-same", by: "nk" }]);
  expect(await renderDossierPage(dossier)).toContain("are not the same");
});

test("what a person discounted stands with who and why beside the grade, names hidden in the reason", async () => {
  const [wire, highland] = [desk.report(WIRE), desk.report(HIGHLAND)];
  for (const id of [wire, highland]) await desk.decide({ verdict: "accept", id }, "nk");
  const before = quayIn(await desk.dossier())?.sheet.fields.find(({ name }) => name === "killed")?.values[0];
  const anchor = before?.anchor;
  await desk.decide(
    { verdict: "discount", id: anchor?.report ?? "", field: "killed", value: anchor?.span ?? null },
    "ml",
    "Odile Marsh saw none",
  );
  const dossier = await desk.dossier();
  const after = quayIn(dossier)?.sheet.fields.find(({ name }) => name === "killed")?.values[0];
  expect(after?.grade).toEqual(before?.grade);
  expect(after?.discounts).toMatchObject([{ by: "ml", why: expect.not.stringContaining("Marsh") }]);
  expect(await renderDossierPage(dossier)).toContain("discounted by");
});

describe("the page", () => {
  let own: DecidedCase;
  let page: string;
  let dossier: Dossier;
  beforeAll(async () => {
    own = await pressFileCase();
    await own.decide({ verdict: "accept", id: own.report(WIRE) }, "nk", "read with Odile Marsh");
    await own.decide({ verdict: "accept", id: own.report(HIGHLAND) }, "nk");
    await own.decide({ verdict: "accept", id: own.report("Two groups say they bombed") }, "nk", "Odile Marsh was there");
    dossier = await own.dossier();
    page = await renderDossierPage(dossier);
  });

  test("of the same case at the same time is the same, byte by byte", async () => {
    expect(await renderDossierPage(await own.dossier())).toBe(page);
  });

  test("opens with the model and the rules, their errors, who decided, and what is not read", () => {
    const [opening = ""] = page.split("<main>");
    expect(opening).toMatch(/rules-\d+\/extraction-\d+/u);
    expect(opening).toMatch(/linker-\d+\+corroborator-\d+/u);
    for (const { value } of dossier.measured) expect(opening).toContain(value.toFixed(1));
    for (const words of ["nk", "press", "2031-02-03 04:05", "Codebook", "What the machine does not read"]) expect(opening).toContain(words);
  });

  test("runs no script, asks for nothing, and names no private person, in what was typed either", () => {
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/<script|<img|<link|https?:|Odile|Marsh/u);
  });

  test("gives every footnote the document, its publisher, day and text, and every document its hashes", () => {
    const cited = page.match(
      /<a href="#D\d+">D\d+<\/a>, <bdi>[^<]+<\/bdi>, \d{4}-\d\d-\d\d, text <span class="id">[0-9a-f]{16}<\/span>, characters \d+–\d+/gu,
    );
    expect(cited?.length).toBeGreaterThan(10);
    for (const { bytesSha256, textSha256 } of dossier.proofs) {
      expect(page).toContain(bytesSha256);
      expect(page).toContain(textSha256);
    }
  });
});
