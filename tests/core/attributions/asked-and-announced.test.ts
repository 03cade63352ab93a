import { describe, expect, it } from "vitest";
import { withoutTold } from "../../../src/core/extraction/attribution/wording.ts";
import { isOutlet } from "../../../src/core/lexicon/outlets.ts";
import { read } from "./read.ts";

const first = (text: string) => read(text)[0];

describe("what is asked, required or made known", () => {
  it.each([
    ["An officer told her to take cover.", "demand"],
    ["The prime minister told the chief of staff to resign.", "demand"],
    ["A clerk told the Associated Press that her cousin hid in a closet.", "statement"],
    ["Police asked anyone with information to call the hotline.", "call"],
    ["The health ministry announced that the death toll had risen to 53.", "statement"],
    ["The ministry announced strikes on the valley.", "statement"],
    ["The council announced a curfew.", "announcement"],
    ["The council announced that it would close the bridge.", "announcement"],
  ] as const)("%s → %s", (text, expected) => expect(first(text)?.act).toBe(expected));
});

describe("a cue that took in whoever is told", () => {
  it.each([
    ["told the press", ["told"], ["the", "press"]],
    ["ask anyone with information", ["ask"], ["anyone", "with", "information"]],
    ["called on", ["called", "on"], []],
    ["asked for", ["asked", "for"], []],
    ["asked by reporters declined", ["asked", "by", "reporters", "declined"], []],
  ] as const)("%s", (words, cue, told) => expect(withoutTold(words.split(" "))).toEqual({ cue, told }));
});

describe("a station", () => {
  it.each(["KTRV", "WBEX-TV", "NewsChannel 9", "Channel 3", "Action News 7", "21 On Your Side", "PIX4"])("%s is an outlet", (name) =>
    expect(isOutlet(name)).toBe(true),
  );
  it.each(["WITH", "KILL", "WERE", "AK47", "M23", "Brigade 7"])("%s is none", (name) => expect(isOutlet(name)).toBe(false));
});

describe("whoever is nobody", () => {
  it.each([
    ["A curfew was declared in the capital.", "a curfew has no speaker"],
    ["We have learned that two trucks burned.", "who told us is not shown"],
  ])("%s (%s)", (text) => expect(first(text)?.source ?? []).toEqual([]));

  it("but whoever was reported as saying it", () =>
    expect(first("The army was reported as saying that the road was open.")?.source).toHaveLength(1));
  it("but not whoever says what they told", () => expect(first("We told the police that two trucks burned.")?.source).toHaveLength(1));
  it("and what somebody is held to be keeps its subject", () => {
    const text = "The gunmen are believed to be from the hills.";
    expect(first(text)?.source).toEqual([]);
    expect(first(text)?.content.map(([start, end]) => text.slice(start, end))).toEqual(["The gunmen", "to be from the hills"]);
  });
});
