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

  test("a claim is discounted by one of its statements; lists say so; the grade stays", async () => {
    const [row] = await claims();
    const before = ClaimView.parse((await opened.ask(`/api/claims/${row?.id}`)).json());
    const answer = await decide({ verdict: "discount", id: before.statements.at(-1)?.statement, why: "hearsay of hearsay" });
    const after = ClaimView.parse((await opened.ask(`/api/claims/${row?.id}`)).json());
    expect(after).toMatchObject({ grade: before.grade, reviewed: "decided", discounts: [{ by: "nk", why: "hearsay of hearsay" }] });
    expect((await claims())[0]).toMatchObject({ discounted: ["nk"], grade: row?.grade });
    await decide({ verdict: "withdraw", decision: idOf(answer) });
    expect(ClaimView.parse((await opened.ask(`/api/claims/${row?.id}`)).json())).toMatchObject({ discounts: [], reviewed: "machine" });
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
