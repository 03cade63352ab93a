import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CODES, codesOf } from "../../../src/core/codebooks/incident-codes.ts";
import type { IncidentReport } from "../../../src/core/model/index.ts";

type Coded = Parameters<typeof codesOf>[0];
const report = (part: Partial<Coded>): Coded => ({
  type: "attack",
  status: "happened",
  victims: [],
  weapons: [],
  perpetrators: [],
  ...part,
});
const subEvent = (part: Partial<Coded>): string | undefined => codesOf(report(part)).acled?.subEvent;
const weapon = (text: string): IncidentReport["weapons"] => [{ text, spans: [] }];

describe("what an incident would be in a codebook", () => {
  test("a bomb, a suicide bomber and a grenade are three sub-events of ACLED and one attack type of GTD", () => {
    expect(subEvent({ type: "bombing" })).toBe("Remote explosive/landmine/IED");
    expect(subEvent({ type: "bombing", weapons: weapon("suicide vest") })).toBe("Suicide bomb");
    expect(subEvent({ type: "bombing", weapons: weapon("two hand grenades") })).toBe("Grenade");
    expect(codesOf(report({ type: "bombing", weapons: weapon("suicide vest") })).gtd?.number).toBe(3);
  });

  test("drones and rockets of an armed group are told from its bombs", () => {
    expect(subEvent({ type: "bombing", weapons: weapon("drone") })).toBe("Air/drone strike");
    expect(subEvent({ type: "bombing", weapons: weapon("rockets") })).toBe("Shelling/artillery/missile attack");
  });

  test("a bomb that was found in time is disrupted weapons use", () => {
    expect(subEvent({ type: "bombing", status: "attempted" })).toBe("Disrupted weapons use");
  });

  test("fire on soldiers alone is an armed clash, on a farmer beside them an attack on civilians", () => {
    const soldiers = { text: "two soldiers", spans: [], role: "military" } as const;
    const farmer = { text: "a farmer", spans: [], role: "civilian" } as const;
    expect(subEvent({ type: "shooting", victims: [soldiers] })).toBe("Armed clash");
    expect(subEvent({ type: "shooting", victims: [soldiers, farmer] })).toBe("Attack");
  });

  test("a threat and a denied act are no event, an act of a state is none of GTD's", () => {
    expect(codesOf(report({ status: "threatened" }))).toEqual({ acled: null, gtd: null });
    expect(codesOf(report({ status: "denied" }))).toEqual({ acled: null, gtd: null });
    for (const type of ["detention", "sentence", "torture", "airstrike"] as const) expect(codesOf(report({ type })).gtd).toBeNull();
  });

  test("the reference page names every type with its codes", () => {
    const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "reference", "codes.md"), "utf8");
    for (const [type, { acled, gtd }] of Object.entries(CODES)) {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${type}\``));
      expect(row, type).toBeDefined();
      expect(row).toContain(acled === null ? "none" : `${acled.event}: ${acled.subEvent}`);
      expect(row).toContain(gtd === null ? "none" : `${gtd.number} ${gtd.attackType}`);
    }
  });
});
