import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseStore, Hit } from "../../src/desk/ports/case-store.ts";
import { inventedDocument, putAll, textOf } from "./invented-case.ts";

const sarneth = inventedDocument("Depot burns in Sarneth. The north-west gate of the depot fell, O’Neil said. Sarneth’s mayor wept.");
const odrisk = inventedDocument("ÇAĞLAYAN bridge shut at Odrisk: the mayor said the depot gate was open. Straße. Kraków.");
const chinese = inventedDocument("北京大学的学生昨天在首都举行抗议活动。东京都知事谴责了袭击。", { reading: "language-not-supported" });
const thai = inventedDocument("กลุ่มติดอาวุธโจมตีสถานีตำรวจในหมู่บ้าน", { reading: "language-not-supported" });
const arabic = inventedDocument("قال رئيس البلدية إن المستودع احترق ﷺ في سارنيث. 1⁄2 ½", { reading: "language-not-supported" });
const odd = inventedDocument('He said: "NEAR(depot)" OR a:b*; --drop {table} ^x 𝔡𝔢𝔭𝔬𝔱 ﬁre 🔥fire');
const ALL = [sarneth, odrisk, chinese, thai, arabic, odd];

const textOfHit = ({ document }: Hit): string => ALL.find((one) => one.document.id === document)?.text.text ?? "";
const quoted = (hit: Hit): readonly string[] => hit.spans.map(([start, end]) => textOfHit(hit).slice(start, end));

/** The laws of finding documents by their words. */
export function describeFinding(storeOf: () => CaseStore): void {
  const find = (query: string, limit = 9): Promise<readonly Hit[]> => storeOf().read((work) => storeOf().index.find(work, query, limit));
  const found = async (query: string): Promise<readonly (typeof ALL)[number][]> => {
    const hits = await find(query);
    return ALL.filter(({ document }) => hits.some((hit) => hit.document === document.id));
  };

  describe("finding by words", () => {
    test("every word must be there, in any order; words in quotes stand together", async () => {
      await putAll(storeOf(), ALL);
      expect(await found("mayor depot")).toEqual([sarneth, odrisk]);
      expect(await found("mayor burns")).toEqual([sarneth]);
      expect(await found('"depot gate"')).toEqual([odrisk]);
      expect(await found('"the depot" mayor')).toEqual([sarneth, odrisk]);
      expect(await found("„mayor said“ „gate was open“")).toEqual([odrisk]);
      expect(await found("mayor zeppelin")).toEqual([]);
    });

    test("case, diacritics, width, ligatures and kinds of apostrophe do not matter", async () => {
      await putAll(storeOf(), ALL);
      for (const query of ["caglayan", "Çağlayan", "ÇAĞLAYAN", "krakow", "strasse"]) expect(await found(query), query).toEqual([odrisk]);
      for (const query of ["o'neil", "O’NEIL", "sarneth's", "north", "WEST", "north-west", '"north-west gate"'])
        expect(await found(query), query).toEqual([sarneth]);
      expect(await found("fire")).toEqual([odd]);
      expect(await found("depot he said")).toEqual([odd]);
    });

    test("the spans of a hit are the exact characters found, each place once", async () => {
      await putAll(storeOf(), ALL);
      expect((await find("depot")).filter(({ document }) => document === sarneth.document.id).map(quoted)).toEqual([["Depot", "depot"]]);
      expect((await find('depot DEPOT "depot"')).filter(({ document }) => document === sarneth.document.id).map(quoted)).toEqual([
        ["Depot", "depot"],
      ]);
      expect((await find('"NORTH WEST gate"')).map(quoted)).toEqual([["north-west gate"]]);
      expect((await find("caglayan mayor")).map(quoted)).toEqual([["ÇAĞLAYAN", "mayor"]]);
      expect((await find("sarneth neil")).map(quoted)).toEqual([["Sarneth", "Neil", "Sarneth"]]);
    });

    test("in scripts without spaces any stretch is found, standing together; in those from right to left words are", async () => {
      await putAll(storeOf(), ALL);
      for (const query of ["北京", "大学", "京大", "抗议活动", "知事", "都知事", "首都"])
        expect((await find(query)).map(quoted), query).toEqual([[query]]);
      expect(await find("京北")).toEqual([]);
      for (const query of ["ตำรวจ", "สถานีตำรวจ", "หมู่บ้าน"]) expect((await find(query)).map(quoted), query).toEqual([[query]]);
      expect((await find("المستودع سارنيث")).map(quoted)).toEqual([["المستودع", "سارنيث"]]);
      expect((await find("ﷺ")).map(quoted)).toEqual([["ﷺ"]]);
    });

    test("nothing that a person types is read as syntax, and nothing typed finds nothing", async () => {
      await putAll(storeOf(), ALL);
      const NOTHING = [
        "",
        " ",
        '"',
        '""',
        "*",
        "()",
        "-",
        "^",
        "?!",
        "\0",
        "\n",
        "🔥",
        "a".repeat(10_000),
        "zeppelin OR depot",
        "depot NOT gate",
      ];
      for (const query of NOTHING) expect(await find(query), JSON.stringify(query)).toEqual([]);
      for (const query of ["NEAR(depot)", '"NEAR(depot', "a:b", "a:b*", "{table}", "^x", "-drop"])
        expect(await found(query), query).toEqual([odd]);
      expect(await found("depot ".repeat(1700))).toEqual([sarneth, odrisk, odd]);
      expect(await find(Array.from({ length: 2500 }, (_, index) => `w${index}`).join(" "))).toEqual([]);
    });

    test("the newest text is the one searched", async () => {
      await putAll(storeOf(), [sarneth]);
      const newer = textOf(sarneth.document, "Warehouse burns in Sarneth.", "read", "2");
      await storeOf().write((work) => storeOf().documents.putText(work, newer));
      expect(await find("depot")).toEqual([]);
      expect(await find("warehouse")).toMatchObject([{ document: sarneth.document.id, text: newer.id, spans: [[0, 9]] }]);
    });

    test("no more than the limit, the better first", async () => {
      await putAll(storeOf(), ALL);
      const scores = (await find("depot")).map(({ score }) => score);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      expect(await find("depot", 1)).toHaveLength(1);
      expect(await find("depot", 0)).toEqual([]);
    });

    test("every stretch of a text that starts and ends with its words finds that text, with its own characters (law)", async () => {
      await putAll(storeOf(), ALL);
      const stretch = fc.tuple(fc.constantFrom(...ALL), fc.nat(), fc.nat()).map(([one, a, b]) => {
        const words = [...one.text.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)];
        const [from, to] = [words[a % words.length], words[b % words.length]].sort((x, y) => (x?.index ?? 0) - (y?.index ?? 0));
        return { one, query: one.text.text.slice(from?.index ?? 0, (to?.index ?? 0) + (to?.[0].length ?? 0)).replaceAll('"', " ") };
      });
      await fc.assert(
        fc.asyncProperty(stretch, async ({ one, query }) => {
          const hit = (await find(`"${query}"`)).find(({ document }) => document === one.document.id);
          expect(hit?.spans.length, query).toBeGreaterThan(0);
          for (const hitOne of await find(query)) expect(hitOne.spans.length).toBeGreaterThan(0);
        }),
        { numRuns: 60, seed: 1 },
      );
    });

    test("any characters at all are a query, and every hit says where (law)", async () => {
      await putAll(storeOf(), ALL);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (query) => {
          for (const hit of await find(query)) {
            expect(hit.spans.length).toBeGreaterThan(0);
            for (const [start, end] of hit.spans) expect(0 <= start && start < end && end <= textOfHit(hit).length).toBe(true);
          }
        }),
        { numRuns: 150, seed: 1 },
      );
    });
  });
}
