import { describe, expect, it } from "vitest";
import { cut, one, read } from "./read.ts";

describe("silence, and what nobody could show", () => {
  it.each([
    ["The family could not be reached for comment.", "The family", "no-comment"],
    ["A lawyer for the clerk could not immediately be reached for comment.", "A lawyer for the clerk", "no-comment"],
    ["The army has made no public comment.", "The army", "no-comment"],
    ["Calls to the mayor’s office went unanswered.", "the mayor’s office", "no-comment"],
    ["Emails to the firm were not immediately returned.", "the firm", "no-comment"],
    ["There was no immediate comment from the ministry.", "the ministry", "no-comment"],
    ["There was no immediate claim of responsibility for the blast.", "", "no-evidence"],
    ["There is no evidence that the men were armed.", "", "no-evidence"],
    ["There were no reports of injuries.", "", "no-evidence"],
    ["The figures could not be independently confirmed.", "", "not-verified"],
    ["The toll has not been verified by the Red Moon.", "the Red Moon", "not-verified"],
  ] as const)("%s → %s, %s", (text, source, polarity) => {
    const told = one(text);
    expect([cut(text, told.source).join(" "), told.polarity]).toEqual([source, polarity]);
  });

  it.each(["The boat could not be reached by road.", "There is no road to the mill.", "The letters were returned to the office."])(
    "%s: nothing is told of anybody’s silence",
    (text) => expect(read(text)).toEqual([]),
  );
});

describe("what is denied behind a pause", () => {
  it.each([
    ["The ministry said the staff had left, a claim the agency disputes.", "the agency", "the staff had left"],
    ["Norland accused Sorland of shelling Ilm, a charge that Sorland denied.", "Sorland", "Norland accused Sorland of shelling Ilm"],
    ["Norland says the boat was its own, which Sorland denies.", "Sorland", "the boat was its own"],
  ] as const)("%s", (text, source, content) => {
    const denial = read(text).find(({ polarity }) => polarity === "denies");
    expect([cut(text, denial?.source ?? []), cut(text, denial?.content ?? [])]).toEqual([[source], [content]]);
  });

  it("whoever is denied spoke for themselves", () => {
    const accused = read("Norland accused Sorland of shelling Ilm, a charge that Sorland denied.").find(
      ({ polarity }) => polarity !== "denies",
    );
    expect(accused?.chain.map(({ text }) => text)).toEqual(["Norland"]);
    expect(accused?.within).toBeNull();
  });
});

describe("a name and what it is", () => {
  it("belong together behind “according to”", () => {
    const text = "According to ShipWatch, a firm that tracks vessels, the tanker was dark for nine hours.";
    expect(cut(text, one(text).source)).toEqual(["ShipWatch, a firm that tracks vessels"]);
    expect(cut(text, one(text).content)).toEqual(["the tanker was dark for nine hours"]);
  });
});

describe("what is told by nobody shown", () => {
  it.each([
    ["The gunmen reportedly wore uniforms.", ["The gunmen", "wore uniforms"]],
    ["Reportedly, nobody was hurt.", ["nobody was hurt"]],
  ] as const)("%s", (text, content) => {
    expect(cut(text, one(text).content)).toEqual(content);
    expect(one(text).chain.map(({ role }) => role)).toEqual(["gap"]);
  });
  it("is none where the word belongs to a thing", () => expect(read("He drove an allegedly stolen car.")).toEqual([]));
});

describe("whoever asks", () => {
  it("is not whom they ask", () => expect(one("“Where were the police?” asked Jana Ulm.").addressee).toBeNull());
});

describe("what is kept back", () => {
  it.each([
    ["Police did not immediately identify the man.", "no-comment"],
    ["He declined to describe how the boy was shot.", "no-comment"],
    ["Colonel Roe rejected the accusation.", "denies"],
    ["The council rejected the truce offer.", "asserts"],
  ] as const)("%s → %s", (text, expected) => expect(read(text)[0]?.polarity).toBe(expected));
});
