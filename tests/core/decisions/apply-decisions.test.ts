import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyDecisions, memberOf, openDecisions, UNDECIDED } from "../../../src/core/decisions/apply-decisions.ts";
import { subjectsOf } from "../../../src/core/decisions/without-words.ts";
import type {
  Decision,
  DecisionId,
  DecisionSubject,
  DocumentId,
  ReportId,
  Statement,
  StatementId,
  TextId,
  Verdict,
} from "../../../src/core/model/index.ts";
import { extractionOf, inventedDecision, inventedDocument, uuidOf } from "../../stores/invented-case.ts";

const MEMBERS = ["aa", "bb", "cc", "dd"];
const member = fc.constantFrom(...MEMBERS);
const FINDING_VERDICTS: readonly Verdict[] = [
  { verdict: "accept" },
  { verdict: "reject" },
  { verdict: "edit", field: "date", value: "2031-03-14" },
  { verdict: "edit", field: "killed", value: { min: 3, max: 3 } },
  { verdict: "edit", field: "__proto__", value: "odd" },
];

const statement = extractionOf(inventedDocument("Depot burns in Sarneth.").text).extraction.statements[0] as Statement;

type Asked = Pick<Decision, "subject" | "decided">;

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({
    subject: member.map(
      (id): DecisionSubject => (id < "c" ? { kind: "statement", id: id as StatementId } : { kind: "report", id: id as ReportId }),
    ),
    decided: fc.constantFrom(...FINDING_VERDICTS),
  }),
  fc.record({
    subject: fc
      .tuple(member, member)
      .filter(([a, b]) => a !== b)
      .map(([a, b]): DecisionSubject => ({ kind: "pair", a, b })),
    decided: fc.constantFrom("same", "not-same", "unsure").map((verdict): Verdict => ({ verdict }) as Verdict),
  }),
  fc.record({
    subject: fc.constantFrom("d1", "d2").map((id): DecisionSubject => ({ kind: "document", id: id as DocumentId })),
    decided: fc.constantFrom("aa", "bb").map((id): Verdict => {
      const finding = { ...statement, id: id as StatementId };
      return { verdict: "add", text: `text-${id}` as TextId, added: { kind: "statement", finding } };
    }),
  }),
  fc.record({
    subject: fc
      .constantFrom("ola brandt", "ina moll")
      .map((name): DecisionSubject => ({ kind: "name", name, document: "d1" as DocumentId })),
    decided: fc.constantFrom<Verdict>({ verdict: "public" }, { verdict: "private" }),
  }),
  fc.record({
    subject: fc.constantFrom("d1", "d2").map((id): DecisionSubject => ({ kind: "document", id: id as DocumentId })),
    decided: fc.constant<Verdict>({ verdict: "remove" }),
  }),
);

/** A log in order of id; about a third of its decisions withdraw an earlier one, withdrawals too. */
const log: fc.Arbitrary<readonly Decision[]> = fc
  .array(fc.tuple(asked, fc.option(fc.nat(), { freq: 2, nil: null })), { maxLength: 14 })
  .map((items) => {
    const decisions: Decision[] = [];
    for (const [index, [one, withdraws]] of items.entries()) {
      const before = withdraws === null ? undefined : decisions[withdraws % Math.max(1, decisions.length)];
      decisions.push(before ? withdrawal(index, before) : inventedDecision(index, one, index % 2 === 0 ? "nk" : "ro"));
    }
    return decisions;
  });

const withdrawal = (number: number, { subject, id }: Decision): Decision =>
  inventedDecision(number, { subject, decided: { verdict: "withdraw", decision: id } });

const law = <Value>(given: fc.Arbitrary<Value>, holds: (value: Value) => void): void =>
  fc.assert(fc.property(given, holds), { seed: 1, numRuns: 300 });

describe("decisions applied", () => {
  test("the log alone makes the state: no order of arrival and no second run changes it, and the log is left as it is", () => {
    law(fc.tuple(log, fc.integer()), ([decisions, seed]) => {
      const kept = structuredClone(decisions);
      const shuffled = [...decisions].sort(
        (a, b) => ((a.id.length * 31 + seed * Number(a.id.at(-1))) % 7) - ((seed * Number(b.id.at(-1))) % 7),
      );
      expect(applyDecisions(shuffled)).toEqual(applyDecisions(decisions));
      expect(applyDecisions([...decisions].reverse())).toEqual(applyDecisions(decisions));
      expect(decisions).toEqual(kept);
    });
  });

  test("of decisions written at one time the one with the greater id is the later", () => {
    law(fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), (order) => {
      const VERDICTS: readonly Verdict[] = [
        { verdict: "accept" },
        { verdict: "reject" },
        { verdict: "edit", field: "date", value: "2031" },
      ];
      const subject = { kind: "report", id: "cc" as ReportId } as const;
      const decisions = order.map((number) => inventedDecision(number, { subject, decided: VERDICTS[number - 1] as Verdict }));
      expect(applyDecisions(decisions).members.get("cc")?.state).toBe("edited");
    });
  });

  test("withdrawing undoes exactly that one: all is as if it had never been made, except that its history says so", () => {
    law(fc.tuple(log, asked), ([decisions, one]) => {
      const made = inventedDecision(100, one);
      const without = applyDecisions(decisions);
      const undone = applyDecisions([...decisions, made, withdrawal(101, made)]);
      expect(undone.pairs).toEqual(without.pairs);
      expect(undone.removed).toEqual(without.removed);
      expect(undone.added).toEqual(without.added);
      expect(undone.publicNames).toEqual(without.publicNames);
      expect(undone.inForce).toEqual(without.inForce);
      for (const id of MEMBERS) {
        const { history: _, ...before } = without.members.get(id) ?? UNDECIDED;
        const { history, ...after } = undone.members.get(id) ?? UNDECIDED;
        expect(after).toEqual(before);
        if (memberOf(inventedDecision(100, one)) === id) expect(history.at(-1)).toEqual({ decision: made, force: "withdrawn" });
      }
    });
  });

  test("withdrawing the withdrawal puts it back, whichever clock was set back meanwhile", () => {
    law(fc.tuple(log, asked, fc.shuffledSubarray([100, 101, 102, 103], { minLength: 4 })), ([decisions, one, numbers]) => {
      const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
      const made = inventedDecision(first, one);
      const taken = withdrawal(second, made);
      const back = withdrawal(third, taken);
      const kept = (extra: readonly Decision[]): boolean =>
        applyDecisions([...decisions, ...extra]).inForce.some(({ id }) => id === made.id);
      expect(kept([made])).toBe(true);
      expect(kept([made, taken])).toBe(false);
      expect(kept([made, taken, back])).toBe(true);
      expect(kept([made, taken, back, withdrawal(fourth, back)])).toBe(false);
    });
  });

  test("a withdrawal of what is not in the log, or of itself, or two of each other, harm nothing", () => {
    const made = inventedDecision(1, { subject: { kind: "report", id: "cc" as ReportId }, decided: { verdict: "accept" } });
    const nowhere = withdrawal(2, { ...made, id: uuidOf(77) as DecisionId });
    const itself = withdrawal(3, { ...made, id: uuidOf(3) as DecisionId });
    const [one, other] = [withdrawal(4, { ...made, id: uuidOf(5) as DecisionId }), withdrawal(5, { ...made, id: uuidOf(4) as DecisionId })];
    expect(applyDecisions([made, nowhere, itself, one, other]).inForce).toEqual([made]);
  });

  test("same, not same and unsure are the same from either side; the last one counts", () => {
    law(log, (decisions) => {
      const swapped = decisions.map((one) =>
        one.subject.kind === "pair" ? { ...one, subject: { ...one.subject, a: one.subject.b, b: one.subject.a } } : one,
      );
      const { pairs } = applyDecisions(decisions);
      expect(applyDecisions(swapped).pairs).toEqual(pairs);
      for (const { a, b } of pairs) expect(a < b).toBe(true);
      expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
    });
  });

  test("one more decision changes the standing of what it is about and of nothing else", () => {
    law(fc.tuple(log, asked), ([decisions, one]) => {
      const [before, after] = [applyDecisions(decisions), applyDecisions([...decisions, inventedDecision(100, one)])];
      const touched = [memberOf(inventedDecision(100, one))];
      for (const id of MEMBERS) if (!touched.includes(id)) expect(after.members.get(id)).toEqual(before.members.get(id));
      if (one.subject.kind !== "pair") expect(after.pairs).toEqual(before.pairs);
      if (one.decided.verdict !== "add") expect(after.added).toEqual(before.added);
      if (one.subject.kind !== "name") expect(after.publicNames).toEqual(before.publicNames);
      if (one.subject.kind !== "document") expect(after.removed).toEqual(before.removed);
      expect(after.inForce.length).toBe(before.inForce.length + 1);
    });
  });

  test("an edit is kept with who, when and why beside the state, until it is withdrawn; later ones of the field stand before it", () => {
    const subject = { kind: "report", id: "cc" as ReportId } as const;
    const edit = (number: number, value: unknown): Decision =>
      inventedDecision(number, { subject, decided: { verdict: "edit", field: "killed", value } });
    const [first, second, accepted] = [edit(1, 3), edit(2, 4), inventedDecision(3, { subject, decided: { verdict: "accept" } })];
    expect(applyDecisions([first, second, accepted]).members.get("cc")).toMatchObject({
      state: "accepted",
      edits: { killed: { value: 4, by: "nk" } },
    });
    expect(applyDecisions([first, second, withdrawal(4, second)]).members.get("cc")).toMatchObject({
      state: "edited",
      edits: { killed: { value: 3 } },
    });
    expect(applyDecisions([first, withdrawal(4, first)]).members.get("cc")).toMatchObject({ state: "machine", by: null, edits: {} });
  });

  test("decisions about what is not there stay open, all of them, and are never moved to something else", () => {
    law(fc.tuple(log, fc.subarray([...MEMBERS, "d1", "d2"])), ([decisions, there]) => {
      const decided = applyDecisions(decisions);
      const present = new Set<string>(there);
      const open = openDecisions(decided, present);
      const idsOf = subjectsOf;
      for (const decision of decided.inForce) expect(open.includes(decision)).toBe(idsOf(decision).some((id) => !present.has(id)));
      expect([...decided.members.keys()].every((id) => decisions.some((one) => idsOf(one).includes(id)))).toBe(true);
    });
  });
});
