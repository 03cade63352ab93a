import { describe, expect, test } from "vitest";
import { compareValues } from "../../../src/core/corroboration/fields/compare-values.ts";

const named = (name: string, actor: string | null = null, who: "organisation" | "individual" = "organisation") =>
  ({ kind: "perpetrator", name, actor, who }) as const;

describe("two perpetrators", () => {
  test("of one actor are one value, whatever they are called", () => {
    expect(compareValues(named("rc", "xa:rc"), named("river column fighters", "xa:rc", "individual"))).toBe("same");
  });

  test("of which one is known as a unit of the other can both be true", () => {
    expect(compareValues(named("river column", "xa:rc"), named("harbour unit of the river column", "xa:unit"))).toBe("alike");
  });

  test("of two names are a dispute, and gunmen may be anybody's", () => {
    expect(compareValues(named("river column", "xa:rc"), named("lantern front", "xa:lf"))).toBe("conflict");
    expect(compareValues(named("river column", "xa:rc"), named("gunmen", null, "individual"))).toBe("alike");
  });
});
