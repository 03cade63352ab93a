import { describe, expect, test } from "vitest";
import { reportsIn } from "../incidents/read-text.ts";

describe("where an act was, as news writes it", () => {
  test.each([
    [
      "a district that no list holds, in its region",
      "Gunmen killed two guards in the Sarvolan district of Helmand province on Monday.",
      "Sarvolan",
      "AF",
    ],
    [
      "a village told by its distance",
      "Rebels killed nine people on Monday in Mwendri, a village some 40 kilometres from Beni, in North Kivu province.",
      "Mwendri",
      "CD",
    ],
    ["a road by its ends", "Gunmen killed two traders on the Torit-Juba road in South Sudan on Monday.", "Torit", "SS"],
    ["off a coast", "Nine sailors were killed when a mine exploded under a boat off the coast of Galle on Monday.", "Galle", "LK"],
    [
      "a chain of places",
      "One man was killed in a strike on Hazmet, Greater Beirut, Lebanon. The army said it targeted a member of Iran's guard.",
      "Hazmet",
      "LB",
    ],
    [
      "a part of a country beside another",
      "Troops killed two men in an Israeli-held area of southern Lebanon, despite a truce between Israel and Lebanon.",
      "Lebanon",
      "LB",
    ],
    [
      "an area that was struck",
      "The army struck the Shalamar area near the Iranian border on Monday, killing two people.",
      "Shalamar",
      null,
    ],
  ])("%s: %s", async (_way, text, place, country) => {
    const [report] = await reportsIn(text);
    expect(report?.place?.text).toBe(place);
    if (country !== null) expect(report?.place?.country).toBe(country);
  });

  test.each(["Strait of Hormuz", "Pacific Ocean"])("the sea is in no country: %s", async (sea) => {
    const [report] = await reportsIn(`A tanker was attacked by two American drones in the ${sea} on Monday.`);
    expect(report?.place?.text).toBe(sea);
    expect(report?.place?.country).toBeNull();
  });

  test("a road between two towns is told by one of them", async () => {
    const [report] = await reportsIn("A mine exploded under a truck on the road between Mopti and Bandiagara in Mali on Monday.");
    expect(["Mopti", "Bandiagara"]).toContain(report?.place?.text);
  });

  test("a region is told by its unit", async () => {
    const [report] = await reportsIn("Gunmen killed nine people in Nigeria's Kaduna state on Monday.");
    expect(report?.place?.precision).toBe("admin1");
  });
});
