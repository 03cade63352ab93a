import { expect, test } from "vitest";
import { oncePerBody } from "../../../src/core/extraction/incidents/named-otherwise.ts";
import type { Basis, Perpetrator, Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

function told(text: string, name: string, basis: Basis = "accused"): Perpetrator {
  const start = text.indexOf(name);
  const span: Span = [start, start + name.length];
  return {
    ...{ text: name, spans: [span], kind: "organisation", actor: null, basis, role: "unstated" },
    bases: [{ basis, by: "unstated", span, said: [] }],
  };
}

test.each([
  ["by what it is", "The minister blamed the Harl Front, an armed group from the hills.", "Harl Front", "armed group"],
  ["behind closed words", "“It points to the Harl Front,” an armed group from the hills.", "Harl Front", "armed group"],
  ["by its capitals", "Police blamed the Harl Liberation Front (HLF) for the blast.", "Harl Liberation Front", "HLF"],
  ["by its capitals elsewhere", "Police blamed the Harl Liberation Front. The HLF kept silent.", "Harl Liberation Front", "HLF"],
  ["calling itself so", "An obscure outfit calling itself the Dawn Column owned up.", "Dawn Column", "obscure outfit"],
])("a body told %s is one", (_, text, name, other) => {
  const [shown, ...others] = oncePerBody(outlineOf(text), [told(text, other, "claimed"), told(text, name)]);
  expect([shown?.text, shown?.basis, shown?.bases.length, others]).toEqual([name, "claimed", 2, []]);
});

test("a little-known group of a headline is the one body that is named on its footing", () => {
  const text = "Little-known group says it did it. The Dawn Column claimed the blast; police blame the Harl Front.";
  const all = [told(text, "Little-known group", "claimed"), told(text, "Dawn Column", "claimed"), told(text, "Harl Front")];
  expect(oncePerBody(outlineOf(text), all).map((one) => one.text)).toEqual(["Dawn Column", "Harl Front"]);
});

test.each([
  ["two names", "Police blamed the Harl Front, the Dawn Column and nobody else.", "Harl Front", "Dawn Column"],
  ["a group told apart from a name", "Police blamed the Harl Front. Some armed group may have helped.", "Harl Front", "armed group"],
  ["other capitals", "Police blamed the Harl Liberation Front. The DCF kept silent.", "Harl Liberation Front", "DCF"],
])("%s are two", (_, text, name, other) => {
  expect(oncePerBody(outlineOf(text), [told(text, name), told(text, other)])).toHaveLength(2);
});
