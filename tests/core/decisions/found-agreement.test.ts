import fc from "fast-check";
import { expect, test } from "vitest";
import { foundAgreement } from "../../../src/core/decisions/found-agreement.ts";
import type { Decision, DecisionId, Span, Statement, TextId } from "../../../src/core/model/index.ts";
import { inventedDocument, uuidOf } from "../../stores/invented-case.ts";

const quay = inventedDocument("Quay shut. Nobody was hurt, a clerk said.");
const model = quay.extraction.extraction.statements[0] as Statement;

let number = 0;
const say = (reviewer: string, decided: Decision["decided"], more: Partial<Decision> = {}): Decision => ({
  ...{ id: uuidOf(++number) as DecisionId, reviewer, at: "2031-01-01T00:00:00.000Z", why: null, sight: "blind" },
  ...{ subject: { kind: "document", id: quay.document.id }, decided, ...more },
});
const coded = (reviewer: string) => say(reviewer, { verdict: "coded", text: quay.text.id });
const finds = (reviewer: string, span: Span, more: Partial<Statement> = {}, text: TextId = quay.text.id) => {
  const finding: Statement = { ...model, id: `${reviewer}${span}` as Statement["id"], content: [span], ...more };
  return say(reviewer, { verdict: "add", text, added: { kind: "statement", finding } });
};
const counts = (log: readonly Decision[]) => foundAgreement(log).kinds.find(({ kind }) => kind === "statement");

test("words that overlap are one finding, those that share most first, each matched once", () => {
  const log = [coded("a"), coded("b"), finds("a", [0, 20]), finds("b", [0, 4], { polarity: "denies" }), finds("b", [5, 20])];
  expect(counts(log)).toEqual({ kind: "statement", both: 1, one: 1 });
  expect(foundAgreement(log).fields.find(({ field }) => field === "polarity")).toMatchObject({ units: 1, equal: 1 });
  expect(counts([coded("a"), coded("b"), finds("a", [0, 4]), finds("b", [4, 8])])).toEqual({ kind: "statement", both: 0, one: 2 });
});

test("only texts that both said they had coded count, and what was found without seeing machine or others", () => {
  const both = [finds("a", [0, 4]), finds("b", [0, 4])];
  expect(foundAgreement([coded("a"), ...both])).toMatchObject({ coders: 0, texts: 0, fields: [] });
  const open = { ...finds("b", [0, 4]), sight: undefined } as unknown as Decision;
  expect(counts([coded("a"), coded("b"), finds("a", [0, 4]), open])).toEqual({ kind: "statement", both: 0, one: 1 });
});

test("what its finder rejected is not theirs any more, and their corrections are their values", () => {
  const own = finds("a", [0, 4]);
  const log = [coded("a"), coded("b"), own, finds("b", [0, 4], { polarity: "denies" })];
  const id = `a${[0, 4]}` as Statement["id"];
  const subject = { kind: "statement", id } as const;
  const corrected = [...log, say("a", { verdict: "edit", field: "polarity", value: "denies" }, { subject })];
  expect(foundAgreement(log).fields.find(({ field }) => field === "polarity")).toMatchObject({ units: 1, equal: 0 });
  expect(foundAgreement(corrected).fields.find(({ field }) => field === "polarity")).toMatchObject({ units: 1, equal: 1 });
  expect(counts([...log, say("a", { verdict: "reject" }, { subject })])).toEqual({ kind: "statement", both: 0, one: 1 });
});

test("who is called first does not matter (law)", () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })).map(([start, length]): Span => [start, start + length]);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), fc.array(span, { maxLength: 6 }), (a, b) => {
      const told = (first: string, second: string) =>
        foundAgreement([coded(first), coded(second), ...a.map((one) => finds(first, one)), ...b.map((one) => finds(second, one))]);
      expect(told("x", "y").texts).toBe(1);
      expect(told("x", "y").kinds).toEqual(told("y", "x").kinds);
    }),
  );
});
