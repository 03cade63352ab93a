import { beforeAll, describe, expect, test } from "vitest";
import { incidentFeaturesOf } from "../../../src/adapters/models/encoder/incident-features.ts";
import { readIncidentWindows } from "../../../src/adapters/models/encoder/read-incident-windows.ts";
import { settleIncidents } from "../../../src/adapters/models/encoder/settle-incidents.ts";
import { wordPiecesOf } from "../../../src/adapters/models/encoder/word-pieces.ts";
import { composeReading } from "../../../src/apps/compose.ts";
import { detectByRules } from "../../../src/core/detection/detect-by-rules.ts";
import type { ExtractionTables } from "../../../src/core/extraction/context.ts";
import type { Detections } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import { INCIDENT_THRESHOLDS, incidentVocabulary, inventedIncidentEncoder } from "./invented-incident-encoder.ts";

let tables: ExtractionTables;
beforeAll(async () => {
  ({ tables } = await composeReading({ gazetteers: [], actors: [] }));
});

async function settled(text: string): Promise<Detections> {
  const outline = outlineOf(text);
  const found = detectByRules(text, tables, outline);
  const pieces = wordPiecesOf(text, incidentVocabulary);
  const triggers = new Set(
    found.spans.flatMap(({ label, start }) => (label === "trigger" ? [pieces.ends.findIndex((end) => end > start)] : [])),
  );
  const features = incidentFeaturesOf(pieces, outline, found.spans);
  const read = await readIncidentWindows(inventedIncidentEncoder, pieces, features, outline, triggers);
  return settleIncidents(found, outline, read, INCIDENT_THRESHOLDS);
}

/** Links as "words label words". */
const linked = (text: string, { spans, links }: Detections): readonly string[] => {
  const words = (index: number): string => text.slice(spans[index]?.start, spans[index]?.end);
  return links
    .filter(({ label }) => /incident|entity|(?:perpetrator|victim|target|weapon)-of/u.test(label))
    .map(({ from, to, label }) => `${words(from)} ${label} ${words(to)}`);
};

/** Reports as the program makes them of what the invented encoder says. */
async function reports(text: string) {
  const detector = { name: "invented", version: "0", detect: () => settled(text) };
  const facts = { title: null, publisher: null, published: null, url: null };
  return (await extractText(text, facts, [detector], tables)).incidents;
}

describe("where an encoder reads attacks", () => {
  test("who and what takes part is linked to the trigger of the incident", async () => {
    const text = "Gunmen of the Dune Front killed the mayor in the post.";
    const found = linked(text, await settled(text));
    expect(found).toEqual(
      expect.arrayContaining([
        "killed same-incident killed",
        "Gunmen perpetrator-of killed",
        "Dune Front perpetrator-of killed",
        "mayor victim-of killed",
        "post target-of killed",
      ]),
    );
  });

  test("whom the words describe as attackers did it where the encoder names nobody, in text of both cases", async () => {
    const text = "Settlers killed two guards.";
    expect(linked(text, await settled(text))).toContain("Settlers perpetrator-of killed");
    const capitals = text.toUpperCase();
    expect(linked(capitals, await settled(capitals))).not.toContain("SETTLERS perpetrator-of KILLED");
  });

  test("a trigger that tells of nothing is gone, with the roles that the rules gave it", async () => {
    const text = "The attack of two guards.";
    const { spans, links } = await settled(text);
    expect(spans.filter(({ label }) => label === "trigger")).toEqual([]);
    expect(links).toEqual([]);
  });

  test("triggers of one incident make one report, triggers of two make two", async () => {
    expect(await reports("Gunmen killed two guards. Gunmen wounded Orin Vale.")).toHaveLength(1);
    expect(await reports("Gunmen killed two guards on 3 March 2024. Gunmen later wounded Orin Vale on 5 March 2024.")).toHaveLength(2);
  });

  test("a name is shown before a description that means the same person", async () => {
    const text = "Gunmen killed the mayor. Orin Vale was killed.";
    const [report] = await reports(text);
    expect(report?.victims.map((victim) => victim.text)).toEqual(["Orin Vale"]);
    expect(report?.victims[0]?.spans).toHaveLength(2);
  });

  test("a body that the encoder names is an organisation, and did what its gunmen did", async () => {
    const [report] = await reports("Gunmen of the Dune Front killed the mayor.");
    expect(report?.perpetrators.map(({ text, kind }) => [text, kind])).toEqual([["Dune Front", "organisation"]]);
  });

  test("gunmen who are named beside a body are not that body", async () => {
    const [report] = await reports("Gunmen of the front killed the mayor. The Dune Front killed two guards.");
    const body = report?.perpetrators.find(({ kind }) => kind === "organisation");
    expect(body?.spans.map(([start]) => start)).not.toContain(0);
    expect(report?.perpetrators.map(({ text, kind }) => [text, kind])).toContainEqual(["Gunmen", "individual"]);
  });

  test("a clash stays as the rules found it", async () => {
    const text = "Guards clashed with gunmen of the Dune Front.";
    const [before] = detectByRules(text, tables).spans.filter(({ label }) => label === "trigger");
    expect((await settled(text)).spans).toContainEqual(before);
  });

  test("a span is never longer than the text, and every link joins spans that are there", async () => {
    for (const text of ["killed", "killed. killed. killed.", "(((killed)))", "Gunmen killed", "of the killed of the"]) {
      const { spans, links } = await settled(text);
      for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      for (const { from, to } of links) expect(spans[from] !== undefined && spans[to] !== undefined).toBe(true);
    }
  });
});
