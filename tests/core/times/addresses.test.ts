import { expect, test } from "vitest";
import { reportsIn } from "../incidents/read-text.ts";

const dayIn = async (text: string): Promise<string | null> =>
  (await reportsIn(text)).find(({ mention }) => mention === "main")?.date?.from ?? null;

test("the number of a house is no year", async () => {
  expect(await dayIn("A clerk was shot dead at Corvin's, 1802 Seventh Ave., police said.")).toBe(null);
  expect(await dayIn("A clerk was shot dead in the 2024 attack on Sarneth, police said.")).toBe("2024-01-01");
});

test("a street's point of the compass ends no sentence", async () => {
  expect(await dayIn("The gunfire erupted at E. 153rd St. and the quay early Monday, sources said.")).toBe("2025-03-10");
});

test("a day that is remembered is not the day of the attack, unless the attack is named by it", async () => {
  expect(await dayIn("Pupils at a school were remembering 9/11 when a clerk was shot dead outside.")).toBe(null);
  expect(await dayIn("Nearly 3,000 people were killed in the 9/11 attacks.")).toBe("2001-09-11");
});

test("how somebody does is told as of later", async () => {
  expect(await dayIn("A clerk was shot in the leg. He is in stable condition Saturday morning.")).toBe(null);
});

test("the day of a testimony is not the day of the act", async () => {
  expect(await dayIn("The first witness to testify Monday spoke of a man who was shot dead.")).toBe(null);
});
