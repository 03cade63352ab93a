import { describe, expect, test } from "vitest";
import { corroborate } from "../../../src/core/corroboration/corroborate.ts";
import { occasionsOf } from "../../../src/core/corroboration/origins/occasions.ts";
import { link } from "../../../src/core/linking/link.ts";
import type { Grade, LinkingDocument } from "../../../src/core/model/index.ts";
import { readText } from "../incidents/read-text.ts";
import { EQUAL_WEIGHTS, inventedDocument, sha256 } from "../linking/invented-documents.ts";

async function documentOf(id: string, text: string): Promise<LinkingDocument> {
  const { statements, incidents } = await readText(text);
  return inventedDocument(id, { text, statements, incidents, published: "2025-03-14" });
}

/** The grade of the toll of `killed` dead, in the one incident that the texts tell. */
async function gradeOf(killed: string, ...texts: readonly string[]): Promise<Grade | undefined> {
  const documents = await Promise.all(texts.map((text, order) => documentOf(`d${order}`, text)));
  const { incidents } = corroborate(documents, link(documents, EQUAL_WEIGHTS), { ownStatements: new Set() }, sha256);
  return incidents.flatMap(({ fields }) => fields.killed ?? []).find(({ text }) => text === killed)?.grade;
}

const BOMB = "Seven people were killed by a bomb at a market in Sarneth on Monday";

describe("one occasion is one origin", () => {
  test("two who speak at the same news conference", async () => {
    const grade = await gradeOf(
      "7",
      `${BOMB}, the interior minister told a news conference. Speaking at the same news conference, the governor of the Hill District said seven people had been killed.`,
    );
    expect(grade).toMatchObject({ grade: "single-origin", origins: 1 });
  });

  test("a separate briefing is another", async () => {
    const grade = await gradeOf(
      "7",
      `${BOMB}, the interior minister told a news conference. At a separate briefing, the hospital's director said seven people had been killed.`,
    );
    expect(grade).toMatchObject({ grade: "corroborated", origins: 2 });
  });

  test("nothing shows that two news conferences are one, where neither is called the same", async () => {
    const { text, statements } = await documentOf(
      "d",
      `${BOMB}, the interior minister told a news conference. The governor told a news conference that the road was closed. The army said at the news conference that it was open.`,
    );
    const told = occasionsOf({ ...inventedDocument("d"), text, statements });
    expect(statements.map(({ id }) => told.get(id))).toEqual([1, 2, 2]);
  });

  test("a conference that is spoken of in what is said is none at which it was said", async () => {
    const { text, statements } = await documentOf("d", "The army said that the news conference in Sarneth had been called off.");
    expect([...occasionsOf({ ...inventedDocument("d"), text, statements }).values()]).toEqual([]);
  });
});

describe("what is handed round is one origin", () => {
  test("a list of the same makers, whatever it is called", async () => {
    const grade = await gradeOf(
      "7",
      `${BOMB}, according to a list of victims circulated by activists.`,
      `${BOMB}, a list of names drawn up by local activists shows.`,
    );
    expect(grade).toMatchObject({ grade: "single-origin", origins: 1, carriers: 2 });
  });

  test("lists of two makers are two", async () => {
    const grade = await gradeOf(
      "7",
      `${BOMB}, according to a list of victims circulated by activists.`,
      "According to a list drawn up by shopkeepers, seven people died on Monday after a bomb exploded among stalls in Sarneth.",
    );
    expect(grade?.origins).toBe(2);
  });
});

describe("one person is one origin", () => {
  test("told by the last name alone in another document", async () => {
    const grade = await gradeOf(
      "7",
      `${BOMB}, said Odo Marn, who heads the provincial police.`,
      `${BOMB}. General Marn said that seven people had been killed.`,
    );
    expect(grade?.origins).toBe(1);
  });

  test("a last name that fits two stays apart: which of them is meant is not told", async () => {
    const grade = await gradeOf(
      "7",
      `${BOMB}, said Odo Marn, a shopkeeper.`,
      "Illa Marn, a teacher, said that a bomb killed 7 on Monday among the stalls of Sarneth.",
      "A blast tore through stalls in Sarneth on Monday. Marn said that seven people died in the blast.",
    );
    expect(grade?.origins).toBe(3);
  });
});
