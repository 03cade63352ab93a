import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeLinking, composeSystem } from "../../src/apps/compose.ts";
import { LinkingHere } from "../../src/desk/linking-here.ts";
import { ClaimRowView, ClaimView, IncidentRowView, IncidentView } from "../../src/wire/linked-views.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";
import { pressFileStore } from "./press-file-store.ts";

describe("values and claims discounted at the desk", () => {
  let opened: OpenedDesk;

  beforeAll(async () => {
    const store = await pressFileStore();
    opened = await openedDesk({ ...(await composeSystem()), linker: async () => new LinkingHere(await composeLinking()) }, store);
  }, 60_000);
  afterAll(() => opened.remove());

  const incident = async (id: string) => IncidentView.parse((await opened.ask(`/api/incidents/${id}`)).json());
  const quay = async () => {
    const rows = IncidentRowView.array().parse(JSON.parse((await opened.ask("/api/incidents")).text));
    return incident(rows[0]?.id ?? "");
  };
  const claims = async () => ClaimRowView.array().parse(JSON.parse((await opened.ask("/api/claims")).text));
  const decide = (asked: object) => opened.ask("/api/decisions", { json: { reviewer: "nk", ...asked } });
  const idOf = (answer: { json(): unknown }) => (answer.json() as { readonly decision: string }).decision;

  test("every value can be discounted by where it is told, that value alone, beside a grade that stands", async () => {
    const before = await quay();
    for (const { name, values } of before.fields) {
      for (const { text, anchor, grade } of values) {
        const answer = await decide({ verdict: "discount", id: anchor?.report, field: name, value: anchor?.span, why: "not seen" });
        expect(answer.status, `${name} ${text}`).toBe(200);
        const after = await incident(before.id);
        const told = after.fields.flatMap((field) =>
          field.values.filter(({ discounts }) => discounts.length > 0).map((value) => [field.name, value] as const),
        );
        expect(told).toMatchObject([[name, { text, grade, discounts: [{ by: "nk", why: "not seen" }] }]]);
        expect(after.reviewed).toBe("decided");
        await decide({ verdict: "withdraw", decision: idOf(answer) });
      }
    }
    expect(await quay()).toEqual(before);
  });

  const rowOf = async (id: string | undefined) => (await claims()).find((one) => one.id === id);
  const claimOf = async (id: string | undefined) => ClaimView.parse((await opened.ask(`/api/claims/${id}`)).json());
  const isOfValue = ({ id }: { readonly id: string }): boolean => /-(?:perpetrators|killed|injured)/u.test(id);

  test("a claim is discounted by one of its statements; lists say so; the grade stays", async () => {
    const row = (await claims()).find((one) => !isOfValue(one));
    const before = await claimOf(row?.id);
    const answer = await decide({ verdict: "discount", id: before.statements.at(-1)?.statement, why: "hearsay of hearsay" });
    expect(await claimOf(row?.id)).toMatchObject({
      ...{ grade: before.grade, reviewed: "decided", discounts: [{ by: "nk", why: "hearsay of hearsay" }] },
    });
    expect(await rowOf(row?.id)).toMatchObject({ discounted: ["nk"], grade: row?.grade });
    await decide({ verdict: "withdraw", decision: idOf(answer) });
    expect(await claimOf(row?.id)).toMatchObject({ discounts: [], reviewed: "machine" });
  });

  test("a claim of a value is discounted with its field, and no other claim of the statement", async () => {
    const rows = (await claims()).filter(isOfValue);
    const twins = Map.groupBy(rows, ({ id }) => id.split("-")[0] ?? "");
    const [one, other] = [...twins.values()].find((all) => all.length > 1) ?? [];
    const [statement = "", field] = one?.id.split("-") ?? [];
    const answer = await decide({ verdict: "discount", id: statement, field, why: "the office had no access" });
    expect((await claimOf(one?.id)).discounts).toMatchObject([{ by: "nk", why: "the office had no access" }]);
    expect((await claimOf(other?.id)).discounts).toEqual([]);
    expect([(await rowOf(one?.id))?.discounted, (await rowOf(other?.id))?.discounted]).toEqual([["nk"], []]);
    await decide({ verdict: "withdraw", decision: idOf(answer) });
    expect((await claimOf(one?.id)).discounts).toEqual([]);
  });

  test("without a reason, without a field, and where no value is told, it is refused", async () => {
    const { fields, documents } = await quay();
    const [field] = fields;
    const { report, span } = field?.values[0]?.anchor ?? { report: "", span: [0, 0] };
    const refused = [
      { id: report, field: field?.name, value: span },
      { id: report, field: field?.name, value: span, why: "  " },
      { id: report, value: span, why: "so" },
      { id: report, field: field?.name, value: [0, 1], why: "so" },
      { id: report, field: "weather", value: span, why: "so" },
      { id: documents[0]?.id, why: "so" },
    ];
    for (const asked of refused) {
      const answer = await decide({ verdict: "discount", ...asked });
      expect(answer.status, JSON.stringify(asked)).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });
});
