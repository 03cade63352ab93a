import { describe, expect, test } from "vitest";
import { spellingsOf } from "../../../scripts/pack/spellings.ts";

describe("how else a name is written", () => {
  test("without its marks", () => {
    expect(spellingsOf("Sāmarrā’")).toEqual(expect.arrayContaining(["samarra'", "samarra"]));
  });

  test("its article joined by a hyphen, or left out where enough is left", () => {
    expect(spellingsOf("Al Qāmishlī")).toEqual(expect.arrayContaining(["al qamishli", "al-qamishli", "qamishli"]));
    expect(spellingsOf("Al Bāb")).not.toContain("bab");
  });

  test("the article within it", () => {
    expect(spellingsOf("Ra’s al ‘Ayn")).toContain("ras al-ayn");
    expect(spellingsOf("Ras el Ain")).toContain("ras al-ain");
  });

  test("any other name stands as it is looked up", () => {
    expect(spellingsOf("Velmar")).toEqual(["velmar"]);
  });
});
