import { describe, expect, test } from "vitest";
import { detectIncidents } from "../../../src/core/detection/incidents/detect-incidents.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

/** "label: words" of every role span, in reading order. */
function rolesIn(text: string): readonly string[] {
  const { spans } = detectIncidents(outlineOf(text), []);
  return [...spans]
    .filter(({ label }) => label !== "trigger")
    .sort((a, b) => a.start - b.start)
    .map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);
}

const CASES: readonly (readonly [form: string, text: string, ...roles: readonly string[]])[] = [
  ["active", "Two gunmen killed the mayor.", "perpetrator: gunmen", "victim: mayor"],
  ["passive", "The mayor was killed by two gunmen.", "victim: mayor", "perpetrator: gunmen"],
  ["relative", "Gunmen who killed a judge fled.", "perpetrator: Gunmen", "victim: judge"],
  ["nominal", "The murder of a judge by masked men shook Odrisk.", "victim: judge", "perpetrator: masked men"],
  ["thing", "Rebels attacked an army convoy.", "perpetrator: Rebels", "target: army convoy"],
  ["verb of several words", "Gunmen opened fire on a bus.", "perpetrator: Gunmen", "target: bus"],
  ["verb of several words", "Militants blew up a bridge.", "perpetrator: Militants", "target: bridge"],
  ["set on fire", "Raiders set two barns on fire near the town.", "perpetrator: Raiders", "target: barns"],
  ["weapon", "A bomb exploded outside a bank.", "weapon: bomb", "target: bank"],
  ["joined", "Rebels killed a driver and a nurse.", "perpetrator: Rebels", "victim: driver", "victim: nurse"],
  ["title", "Gunmen shot General Otto Varn.", "perpetrator: Gunmen", "victim: Otto Varn"],
  [
    "glossed",
    "The RLF (River Liberation Front) killed a clerk. RLF fighters burned a bus.",
    "perpetrator: RLF",
    "victim: clerk",
    "perpetrator: RLF fighters",
    "perpetrator: RLF",
    "target: bus",
  ],
];

describe("roles", () => {
  test.each(CASES)("%s: %s", (_form, text, ...roles) => {
    expect(new Set(rolesIn(text))).toEqual(new Set(roles));
  });
});

test.each(["The Kurds attacked the post.", "Muslims killed a guard.", "The attack was blamed on Tamils."])(
  "a people is no perpetrator: %s",
  (text) => {
    expect(rolesIn(text).filter((role) => role.startsWith("perpetrator"))).toEqual([]);
  },
);

test("every link goes from a role to a trigger, every span lies in the text", () => {
  const text = "Rebels attacked a convoy near Odrisk, killing two drivers. The River Column claimed responsibility.";
  for (const told of [text, text.toUpperCase(), text.toLowerCase()]) {
    const { spans, links } = detectIncidents(outlineOf(told), []);
    expect(links.length).toBeGreaterThan(2);
    for (const { from, to } of links) {
      expect(spans[from]?.label).not.toBe("trigger");
      expect(spans[to]?.label).toBe("trigger");
    }
    for (const { start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(told.length);
    }
  }
});

test("hostile text takes time in step with its length", () => {
  for (const piece of ["attack of the ", "( rlf ( ", "killed by and ", "by by by ", "bomb bomb "]) {
    const outline = outlineOf(piece.repeat(20_000));
    const start = performance.now();
    detectIncidents(outline, []);
    expect(performance.now() - start).toBeLessThan(4_000);
  }
});
