import { describe, expect, test } from "vitest";
import { BLAME_RULES } from "../../../src/core/detection/incidents/claims.ts";
import { detectIncidents } from "../../../src/core/detection/incidents/detect-incidents.ts";
import { TRIGGER_GUARDS } from "../../../src/core/lexicon/trigger-guards.ts";
import { TRIGGER_NEEDS } from "../../../src/core/lexicon/trigger-needs.ts";
import { TRIGGERS, triggerOf } from "../../../src/core/lexicon/triggers.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const rulesIn = (text: string): readonly string[] => detectIncidents(outlineOf(text), []).spans.map(({ rule }) => rule ?? "");

describe.each(TRIGGERS.map((trigger) => [trigger.id, trigger] as const))("trigger %s", (id, trigger) => {
  test("its example", () => {
    expect(rulesIn(trigger.example)).toContain(`trigger.${id}`);
  });
  test("not its counter-example", () => {
    expect(rulesIn(trigger.counterExample)).not.toContain(`trigger.${id}`);
  });
  test("its forms are read back", () => {
    for (const form of [...trigger.nouns, ...Object.values(trigger.verb ?? {})]) expect(triggerOf(form as string)).not.toBeNull();
  });
});

describe.each(BLAME_RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const told = "An army post was attacked.";
  const blamed = (text: string): readonly string[] =>
    detectIncidents(outlineOf(`${told} ${text}`), [])
      .spans.filter(({ label }) => label === "perpetrator")
      .map(({ start, end }) => `${told} ${text}`.slice(start, end));
  test("its example", () => {
    expect(blamed(rule.example)).not.toEqual([]);
  });
  test("not its counter-example", () => {
    expect(blamed(rule.counterExample)).toEqual([]);
  });
});

describe.each(TRIGGER_GUARDS.map((guard) => [guard.id, guard] as const))("%s", (_id, guard) => {
  const guarded = (text: string): readonly string[] =>
    rulesIn(text).filter((rule) => rule.startsWith("trigger.") && guard.triggers.has(rule.slice("trigger.".length)));
  test("its example", () => {
    expect(guarded(guard.example)).toEqual([]);
  });
  test("not its counter-example", () => {
    expect(guarded(guard.counterExample)).not.toEqual([]);
  });
});

describe.each(TRIGGER_NEEDS.map((need) => [need.id, need] as const))("%s", (_id, need) => {
  test("its example", () => {
    expect(rulesIn(need.example)).toContain(`trigger.${need.trigger}`);
  });
  test("not its counter-example", () => {
    expect(rulesIn(need.counterExample)).not.toContain(`trigger.${need.trigger}`);
  });
});

describe("a word in -ly before an act", () => {
  test.each(["Three died in a deadly ambush near Odrisk.", "Two fall in cowardly ambush on pass.", "Deadly raids hit two villages."])(
    "is an adjective: %s",
    (text) => {
      expect(rulesIn(text).filter((rule) => rule.startsWith("trigger."))).not.toEqual([]);
    },
  );
});

describe("a fire", () => {
  const fires = (text: string): readonly string[] => rulesIn(text).filter((rule) => rule === "trigger.told-fire");
  test.each([
    "The fire at the mill was blamed on the Front.",
    "Two men set the barn on fire. The fire spread to the mill.",
    "Police treat it as arson. A family of four slept above the shop when it went up in flames.",
  ])("that somebody set is one told: %s", (text) => {
    expect(fires(text)).not.toEqual([]);
  });
  test.each([
    "The fire at the mill was blamed on a cable.",
    "Two men set the barn on fire. The fire service came late and the guards returned fire.",
    "The family watched as the mill went up in flames.",
  ])("that nobody set is none: %s", (text) => {
    expect(fires(text)).toEqual([]);
  });
});
