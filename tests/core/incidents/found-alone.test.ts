import { describe, expect, test } from "vitest";
import type { Filler } from "../../../src/core/extraction/incidents/fillers-by-trigger.ts";
import { isFoundAlone } from "../../../src/core/extraction/incidents/found-alone.ts";
import { ruleOfFound, type Trigger, triggerTold } from "../../../src/core/lexicon/triggers.ts";

const told = (rule: string | undefined, words: string, ...roles: readonly Filler["role"][]) => ({
  triggers: [{ span: [0, words.length] as const, trigger: triggerTold(rule, words) as Trigger }],
  fillers: roles.map((role, at): Filler => ({ role, span: [at, at + 1], text: role, entity: null })),
});
const found = ruleOfFound("attack");

describe("an act of which nothing but words tells that a model alone found", () => {
  test("is none where hardly anybody takes part", () => {
    expect(isFoundAlone([told(found, "knifed", "perpetrator", "victim")])).toBe(true);
    expect(isFoundAlone([told(found, "knifed", "perpetrator", "victim"), told(found, "fell upon", "weapon")])).toBe(false);
  });

  test("is none where nobody is told to have done it: that is a toll", () => {
    expect(isFoundAlone([told(found, "succumbed", "victim", "victim", "target")])).toBe(true);
  });

  test("is one where a word that rules know tells of it too", () => {
    expect(isFoundAlone([told(found, "knifed", "victim"), told(undefined, "ambushed")])).toBe(false);
  });
});
