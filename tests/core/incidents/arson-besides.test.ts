import { expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

test.each([
  ["Gunmen stormed a village near Sarneth on Monday, killing nine people and burning dozens of houses.", "attack"],
  ["Rebels ambushed a patrol near Sarneth on Monday and set fire to two trucks.", "attack"],
  ["Raiders set fire to two barns near Sarneth on Monday.", "arson"],
  ["Two clerks were killed on Monday when raiders set fire to a house in Sarneth.", "arson"],
])("fire set besides another attack makes it no arson: %s", async (text, type) => {
  const [report] = await reportsIn(text);
  expect(report?.type).toBe(type);
});

test.each([
  ["A tanker was attacked by two drones off Sarneth on Monday.", "airstrike"],
  ["Two fighter jets bomb a market in Sarneth, killing nine people.", "airstrike"],
  ["A tanker was attacked by pirates off Sarneth on Monday.", "attack"],
])("what flies makes an air strike: %s", async (text, type) => {
  const [report] = await reportsIn(text);
  expect(report?.type).toBe(type);
});
