import { expect, test } from "vitest";
import { type Example, fitLogistic } from "../../training/logistic.ts";

const FREE = { mean: 0, variance: 100 };
const example = (key: "told" | "chance", isSo: boolean, of = 1): Example<"start" | "told" | "chance"> => ({
  values: new Map([
    ["start", 1],
    [key, 1],
  ]),
  ...{ known: 0, isSo, of },
});

const EXAMPLES = [
  ...Array.from({ length: 9 }, () => example("told", true)),
  example("told", false),
  ...Array.from({ length: 5 }, () => example("chance", true)),
  ...Array.from({ length: 5 }, () => example("chance", false)),
];

test("what nine of ten times goes with it weighs so much, what goes with it half of the time nothing", () => {
  const fitted = fitLogistic(
    EXAMPLES,
    new Map([
      ["start", { mean: 0, variance: 1e-6 }],
      ["told", FREE],
      ["chance", FREE],
    ] as const),
  );
  expect(fitted.get("told")).toBeCloseTo(Math.log(9), 1);
  expect(fitted.get("chance")).toBeCloseTo(0, 2);
});

test("a prior holds a weight, and an example counts for as many as it stands for", () => {
  const held = fitLogistic(EXAMPLES, new Map([["told", { mean: -1, variance: 1e-6 }]] as const));
  expect(held.get("told")).toBeCloseTo(-1, 3);
  const weighed = fitLogistic([example("told", true), example("told", false, 3)], new Map([["told", FREE]] as const));
  expect(weighed.get("told")).toBeLessThan(0);
});
