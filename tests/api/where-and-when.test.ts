import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeAtlas, composeSystem } from "../../src/apps/compose.ts";
import { IncidentRowView, IncidentTimesView, IncidentView } from "../../src/wire/linked-views.ts";
import { IncidentPlacesView } from "../../src/wire/map-views.ts";
import { type OpenedDesk, openedDesk } from "./opened-desk.ts";
import { pressFileStore } from "./press-file-store.ts";

describe("where and when incidents of the press file are told to be", () => {
  let opened: OpenedDesk;
  let ids: readonly string[];

  beforeAll(async () => {
    const store = await pressFileStore();
    opened = await openedDesk({ ...(await composeSystem()), atlas: composeAtlas }, store);
    ids = IncidentRowView.array()
      .parse(JSON.parse((await opened.ask("/api/incidents")).text))
      .map(({ id }) => id);
  }, 60_000);
  afterAll(() => opened.remove());

  const incident = async (id: string) => IncidentView.parse((await opened.ask(`/api/incidents/${id}`)).json());
  const placesOf = async (id: string) => IncidentPlacesView.parse((await opened.ask(`/api/incidents/${id}/places`)).json());

  test("every value of its place leads to a place, every place to reports of it, and nothing else is on it", async () => {
    for (const id of ids) {
      const [{ fields, reports }, { places, untold }] = await Promise.all([incident(id), placesOf(id)]);
      const values = fields.find(({ name }) => name === "place")?.values ?? [];
      expect(new Set(places.flatMap((place) => place.values))).toEqual(new Set(values.map(({ text }) => text)));
      const own = new Set(reports.map(({ report }) => report));
      expect(new Set([...places.flatMap((place) => place.reports), ...untold])).toEqual(own);
      expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
    }
  });

  test("a town has its point, a district a circle that holds its known places and no point of its own", async () => {
    const { places } = await placesOf(ids[1] ?? "");
    expect(places.find(({ label }) => label === "Vasht")).toMatchObject({ precision: "exact", radiusKm: 0 });
    expect(places.find(({ label }) => label === "Belu")).toMatchObject({ precision: "admin2", radiusKm: 10, knownPlaces: 2 });
  });

  test("what a person gave stands beside what the machine read, and says no value of its", async () => {
    const { reports } = await incident(ids[1] ?? "");
    const [report] = reports.map((one) => one.report);
    const edit = { verdict: "edit", id: report, field: "place", value: "The mill road", reviewer: "nk" };
    expect((await opened.ask("/api/decisions", { json: edit })).status).toBe(200);
    const { places } = await placesOf(ids[1] ?? "");
    expect(places.find(({ precision }) => precision === "given")).toMatchObject({ label: "The mill road", values: [], reports: [report] });
    expect(places.some(({ label }) => label === "Vasht")).toBe(true);
  });

  const times = async () => IncidentTimesView.array().parse(JSON.parse((await opened.ask("/api/timeline")).text));

  test("every incident has every date that is told of it, and none of publication; contested ones name each other", async () => {
    const all = await times();
    expect(all.map(({ id }) => id)).toEqual(ids);
    for (const { id, dates, agreement } of all) {
      const field = (await incident(id)).fields.find(({ name }) => name === "date");
      const words = dates.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
      expect(words).toEqual((field?.values ?? []).map(({ text }) => text));
      expect(agreement).toBe(field?.agreement ?? "one-value");
      for (const { conflicts } of dates) expect(words).toEqual(expect.arrayContaining([...conflicts]));
    }
    const quay = all[0];
    expect(quay).toMatchObject({ agreement: "several", reviewed: "machine" });
    const fire = all.find(({ agreement, dates }) => agreement === "contested" && dates.some(({ from }) => from === "2025-04-26"));
    expect(fire?.dates.find(({ from }) => from === "2025-04-25")?.conflicts).toContain("2025-04-26");
    const month = quay?.dates.find(({ from, to }) => from === "2025-02-01" && to === "2025-02-28");
    expect(month?.dispute).toBe("none"); // The month holds either day.
  });

  test("a date that a person gave a report stands beside what the texts tell", async () => {
    const undated = (await times()).find(({ dates }) => dates.length === 0);
    const edit = { verdict: "edit", id: undated?.reports[0], field: "date", value: "2031-05-02", reviewer: "nk" };
    const decided = await opened.ask("/api/decisions", { json: edit });
    expect(decided.status).toBe(200);
    const after = (await times()).find(({ id }) => id === undated?.id);
    expect(after).toMatchObject({ reviewed: "decided", dates: [{ from: "2031-05-02", to: "2031-05-02", how: "given", carriers: 0 }] });
  });

  test("no such incident is told as that", async () => {
    expect((await opened.ask(`/api/incidents/${"0".repeat(64)}/places`)).status).toBe(404);
  });
});
