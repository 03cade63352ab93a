import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

const namesIn = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map(({ text: name }) => name);

describe("the town that a report is filed from", () => {
  test("is a place however small, where what it lies in or a day follows", async () => {
    expect(await namesIn("VARNHOLM, Ohio (AP) — A gunman opened fire in a garden shop on Saturday, killing three people.")).toContain(
      "VARNHOLM",
    );
    expect(await namesIn("Odrisk, April 28 — Gunmen killed three people on Saturday.")).toContain("Odrisk");
  });

  test("is where it was, when nothing else tells where", async () => {
    const [report] = await reportsIn(
      "TOLEDO, Ohio — A gunman walked into a garden shop and opened fire, killing three people, police said.",
    );
    expect(report?.place).toMatchObject({ text: "TOLEDO", admin1: "Ohio", precision: "exact" });
  });

  test("a word in capitals before a dash or a colon is none", async () => {
    expect(await namesIn("BREAKING — Gunmen killed three people on Saturday.")).toEqual([]);
    expect(await namesIn("UPDATE: Gunmen killed three people on Saturday.")).toEqual([]);
  });
});

describe("small places", () => {
  test("are named by what stands before or behind them", async () => {
    expect(await namesIn("A firefight broke out in the marshes of Datu Orlim town.")).toEqual(["Datu Orlim"]);
    expect(await namesIn("Troops were fired upon by gunmen in Barangay Orlim on Sunday.")).toEqual(["Barangay Orlim"]);
    expect(await namesIn("Two men fired at his car in Avenida Orlim and fled.")).toEqual(["Avenida Orlim"]);
    expect(await namesIn("A man killed four relatives in the Old South End before he fled.")).toEqual(["Old South End"]);
  });

  test("a name behind 'at' is a place and no person, unless somebody aims at it", async () => {
    expect(await namesIn("Helicopters fired on a school at Seld Yet Orne in September 2022, killing eleven children.")).toContain(
      "Seld Yet Orne",
    );
    expect(await namesIn("Gunmen shot at Seld Orne in September 2022, killing a guard.")).not.toContain("Seld Orne");
  });

  test("a body's letters with a first capital alone are a word", async () => {
    const { incidents } = await readText("Let nobody forget the attack that killed eleven children in Velmar on Sunday.");
    expect(incidents.flatMap(({ perpetrators }) => perpetrators)).toEqual([]);
  });
});

test("an area by the name of a small town elsewhere is not that town", async () => {
  const { places } = await readText("A man was shot in the Lawndale area on Sunday, police in Chicago said.");
  expect(places.find(({ text }) => text === "Lawndale")?.admin1).not.toBe("California");
  const known = await readText("Drones struck the Kharkiv area on Sunday.");
  expect(known.places.find(({ text }) => text === "Kharkiv")?.country).toBe("UA");
});
