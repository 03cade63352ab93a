import { describe, expect, it } from "vitest";
import { withWholeSource } from "../../../src/core/extraction/attribution/whole-source.ts";
import type { Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { cut } from "./read.ts";

const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

/** Source, cue and content as they are told, from what a detector found. */
function whole(text: string, source: string | null, cue: string, content: readonly string[]) {
  const found = {
    source: source === null ? [] : [at(text, source)],
    cue: [at(text, cue)],
    content: content.map((words) => at(text, words)),
  };
  const told = withWholeSource(outlineOf(text), { ...found, outer: [], inner: [], score: 1 });
  return [cut(text, told.source), cut(text, told.cue), cut(text, told.content)];
}

describe("what a detector cut", () => {
  it("where and when belongs to what was reported", () => {
    const text = "Explosions were reported in the towns of Orm and Dure. Nobody spoke.";
    expect(whole(text, null, "were reported in", ["Explosions"])).toEqual([
      [],
      ["were reported"],
      ["Explosions", "in the towns of Orm and Dure"],
    ]);
    expect(whole("Ten thefts were reported by police.", null, "were reported", ["Ten thefts"])[2]).toEqual(["Ten thefts"]);
  });

  it("an article alone is the phrase behind it", () => {
    const text = "The group, which the ministry calls a wing of the Front, claimed the raid.";
    expect(whole(text, "The", "claimed", ["the raid"])[0]).toEqual(["The group"]);
  });

  it("a cue of which it kept the first word", () => {
    expect(whole("It was reported that the mill burned.", null, "It", ["that the mill burned"])[1]).toEqual(["It was reported"]);
  });

  it("whom somebody blames", () => {
    expect(whole("The mayor blamed smugglers for the raid.", "The mayor", "blamed", ["for the raid"])[2]).toEqual([
      "smugglers for the raid",
    ]);
  });

  it("a video, and not whoever verified it", () => {
    const text = "A video posted online and verified by the Gazette showed men in uniform.";
    expect(whole(text, "the Gazette", "showed", ["men in uniform"])[0]).toEqual(["A video posted online and verified by the Gazette"]);
  });

  it("a quotation without whoever says it", () => {
    const text = "“Look at your own prisons,” Irena Vask was quoted as saying.";
    expect(whole(text, "Irena Vask", "was quoted as saying", ["“Look at your own prisons,” Irena Vask"])[2]).toEqual([
      "“Look at your own prisons,”",
    ]);
  });
});
