import { describe, expect, test } from "vitest";
import { readText } from "../incidents/read-text.ts";

/** Contents and chains of what a text says, by rules. */
async function toldIn(text: string) {
  const { statements } = await readText(text);
  return statements.map(({ content, chain, act, named, sourceKind }) => ({
    content: content.map((span) => text.slice(...span)).join(" … "),
    chain: chain.map(({ role, text: name }) => (name === "" ? role : `${role} ${name}`)).slice(1),
    ...{ act, named, sourceKind },
  }));
}

describe("whose words they are, and which", () => {
  test("a paper that cites an official as saying it passes on the quotation", async () => {
    const told = await toldIn("“They come in small groups,” the Morning Ledger cited an official as saying.");
    expect(told.map(({ content, chain }) => [content, chain.at(-1)])).toEqual([["“They come in small groups,”", "speaker official"]]);
  });

  test("whom a paper quotes is no statement beside what he says", async () => {
    const told = await toldIn("Two hundred men crossed the border, the Morning Ledger reported on Friday, quoting an unnamed officer.");
    expect(told.map(({ content }) => content)).toEqual(["Two hundred men crossed the border"]);
  });

  test("a group that claims says what it claims, and not who told of it", async () => {
    const told = await toldIn("The River Column claimed responsibility for the bombing in Sarneth, the Harbour Monitors said.");
    for (const { content } of told.filter(({ act }) => act === "claim-of-responsibility")) expect(content).not.toContain("Monitors");
  });

  test("a memo that a paper has seen is a text, and so is one of which more is told", async () => {
    const [seen] = await toldIn("According to a memo seen by this newspaper, a clerk passed on the warning.");
    expect(seen?.chain).toEqual(["document a memo seen by this newspaper", "gap"]);
    expect(seen?.named).toBe("none");
  });

  test("who is quoted with “they” speaks of others", async () => {
    const [witness] = await toldIn("“They shot my brother,” said Oda Venn, 31.");
    expect(witness?.act).toBe("statement");
  });

  test("a spokesman of nobody named speaks for the body heard right before", async () => {
    const told = await toldIn("The River Column denied any role. “Our fighters were not there,” spokesman Oda Venn said.");
    expect(told.at(-1)?.sourceKind).toBe("armed-group");
  });

  test("an agency that is credited and told is one hand, and a lawyer another", async () => {
    const [told] = await toldIn(
      "SARNETH (Coast News Agency) — A diplomat told Coast News Agency through his lawyer that the talks were over.",
    );
    expect(told?.chain).toEqual(["relay Coast News Agency", "relay his lawyer", "speaker diplomat"]);
  });
});

describe("what is no statement, and who is many", () => {
  test("whoever was asked about a report has asked nothing", async () => {
    const { statements } = await readText("Asked about the report, a Norland officer said it was fiction.");
    expect(statements.map(({ act }) => act)).toEqual(["statement"]);
  });

  test("not to be named is how somebody speaks, and no demand", async () => {
    const told = await toldIn("“I saw it burn,” a shopkeeper said. He asked not to be identified for fear of reprisals.");
    expect(told.map(({ content }) => content)).toEqual(["“I saw it burn,”"]);
  });

  test("rights groups are many, none of them by name", async () => {
    const [told] = await toldIn("Hundreds have been held since May, rights groups say.");
    expect(told?.named).toBe("collective");
  });

  test("neither side commented", async () => {
    const { statements } = await readText("Neither the army nor the rebels would comment on the dead.");
    for (const { polarity } of statements) expect(polarity).toBe("no-comment");
  });
});
