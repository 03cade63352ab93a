import { describe, expect, test } from "vitest";
import { wholeSpanOf } from "../../../src/core/model/index.ts";
import { reportsIn } from "./read-text.ts";

const mainOf = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

/** The place with the site in it, as the text has them. */
async function wholePlaceOf(text: string): Promise<string | null> {
  const place = (await mainOf(text))?.place ?? null;
  return place === null ? null : text.slice(...wholeSpanOf(place));
}

describe("the site in a place", () => {
  test.each([
    ["A bomb went off inside the Mar Linden Church in Sarneth, killing two clerks.", "Mar Linden Church in Sarneth"],
    ["Gunmen shot dead three men at the Dock Street Market in Sarneth.", "Dock Street Market in Sarneth"],
    ["An air strike on Harl Air Base in Velmar killed three soldiers.", "Harl Air Base in Velmar"],
    ["A bomb went off outside the Frontier Guards' headquarters in Sarneth.", "Frontier Guards' headquarters in Sarneth"],
    ["A bomb went off near the Otto Varn Mosque in Sarneth.", "Otto Varn Mosque in Sarneth"],
    ["Gunmen killed four men on the road between Velmar and Sarneth.", "road between Velmar and Sarneth"],
    ["A mine killed two men 20 km south-west of Sarneth on Monday.", "20 km south-west of Sarneth"],
    ["A mine killed two men about twelve kilometres north of the town of Sarneth.", "about twelve kilometres north of the town of Sarneth"],
  ])("%s → %s", async (text, whole) => {
    expect(await wholePlaceOf(text)).toBe(whole);
  });

  test("stands beside the place, which stays what it is without it", async () => {
    const place = (await mainOf("A bomb went off inside the Mar Linden Church in Sarneth."))?.place;
    expect(place).toMatchObject({ text: "Sarneth", id: "xa:sarneth", precision: "exact", site: { text: "Mar Linden Church" } });
  });

  test.each([
    "Three men were wounded by a bomb and were taken to Saint Odra Hospital in Sarneth.",
    "A bomb in Sarneth killed four; the mayor said so at a school.",
  ])("is none where the wounded were taken, or where nothing is named: %s", async (text) => {
    expect((await mainOf(text))?.place?.site).toBeUndefined();
  });

  test("that no town is told with is the place itself", async () => {
    expect((await mainOf("Jets struck the Harl Nuclear Facility on Monday."))?.place?.text).toBe("Harl Nuclear Facility");
    expect((await mainOf("Clashes broke out near the Tissen Dam in Mopti Region, Mali."))?.place?.text).toBe("Tissen Dam");
  });
});

describe("blows on a whole country are told of the country", () => {
  test.each([
    ["Drones strike targets across Mali, killing two in Mopti and one in Gao.", "Mali"],
    ["The army launches air strikes in Lebanon, killing one person each in Tyre and Sidon.", "Lebanon"],
    ["Rebels launch a large-scale attack on Mali, killing six people, including a boy in Gao.", "Mali"],
    ["A missile strike hits 15 areas in Lebanon. A woman is injured in Tyre.", "Lebanon"],
  ])("%s → %s", async (text, place) => {
    expect((await mainOf(text))?.place?.text).toBe(place);
  });

  test("and one blow of where it fell", async () => {
    expect((await mainOf("An air strike in Lebanon killed four people in Tyre."))?.place?.text).toBe("Tyre");
  });
});

describe("what lists lack or have elsewhere", () => {
  test.each([
    ["Soldiers storm the southern Lebanese city of Blida, killing a clerk.", "Blida", "LB"],
    ["Gunmen killed nine farmers in the village of Orbet in Olmeth Territory, North Kivu.", "Orbet", "CD"],
    ["Rebels captured the town of Walikash, North Kivu, after they killed six soldiers.", "Walikash", "CD"],
  ])("%s → %s", async (text, name, country) => {
    expect((await mainOf(text))?.place).toMatchObject({ text: name, country });
  });

  test("a state that no list holds is told by its word", async () => {
    expect((await mainOf("Soldiers killed 27 rebels in the semi-autonomous state of Olmeland, Somalia."))?.place?.text).toBe("Olmeland");
  });

  test("the open sea is in no country", async () => {
    expect((await mainOf("A United States air strike on a boat in the eastern Pacific killed three."))?.place).toMatchObject({
      text: "Pacific",
      country: null,
    });
    expect((await mainOf("A blast was reported on a ship in the Strait of Hormuz near the United Arab Emirates."))?.place?.text).toBe(
      "Strait of Hormuz",
    );
  });

  test("whose air strike it was puts a village that no list holds in no country", async () => {
    const [struck, told] = [
      "An Israeli airstrike kills six people in Deir Olmeth.",
      "Israeli soldiers killed six people in Deir Olmeth, Lebanon.",
    ];
    expect((await mainOf(struck))?.place?.country ?? null).toBeNull();
    expect((await mainOf(told))?.place).toMatchObject({ text: "Deir Olmeth", country: "LB" });
  });

  test.each([
    ["Clashes between the Beni Gao and Mopti tribes killed nine people in South Darfur.", "South Darfur"],
    ["The spy ship *Bamako* was sunk by a drone off Sarneth.", "Sarneth"],
  ])("tribes and ships are no places: %s", async (text, place) => {
    expect((await mainOf(text))?.place?.text).toBe(place);
  });

  test("nor is where a missile was fired from", async () => {
    expect((await mainOf("The army intercepted projectiles fired from Iran."))?.place?.text ?? null).not.toBe("Iran");
  });
});
