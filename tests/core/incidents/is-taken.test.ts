import { expect, test } from "vitest";
import { isTaken } from "../../../src/core/extraction/incidents/without-others.ts";

const taken = (text: string, name: string): boolean => isTaken(text, [text.indexOf(name), text.indexOf(name) + name.length]);

test.each([
  ["Police arrested three suspected militants near Sarneth.", "militants"],
  ["Three gunmen suspected of the raid were detained on Monday.", "gunmen"],
  ["A court sentenced the two attackers to ten years.", "attackers"],
])("whoever was arrested or judged: %s", (text, name) => {
  expect(taken(text, name)).toBe(true);
});

test.each([
  ["Gunmen killed two clerks; police arrested nobody.", "Gunmen"],
  ["Militants detained three nurses near Sarneth.", "Militants"],
])("and nobody else: %s", (text, name) => {
  expect(taken(text, name)).toBe(false);
});
