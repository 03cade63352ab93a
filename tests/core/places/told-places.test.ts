import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

/** Places of the invented world, and some that real lists hold: Bannu is a district, Augsburg, Quetta, Nakuru and Bokkos are towns. */
const placeOf = async (text: string) => (await reportsIn(text))[0]?.place ?? null;

describe("a place that no list holds is known by what the text tells of it", () => {
  test.each([
    ["Gunmen stormed Tarro Dawell, a farming village 15 kilometres north of Bokkos, on Saturday, killing nine.", "Tarro Dawell"],
    ["Twelve people were killed on Saturday at Kessi Beru, a landing place for onion boats in Nakuru county.", "Kessi Beru"],
    ["Guards at Kweya Tell, 60 km south of Nakuru, were attacked on Sunday; two died.", "Kweya Tell"],
    ["A driver was shot dead on Wednesday on the gravel road between Hendi and Bodell in Nakuru county.", "Hendi"],
    ["A man stabbed three people at the Lindenplatz tram stop in Augsburg on Wednesday.", "Lindenplatz tram stop"],
    ["Shells hit the bakery queue in the Abu Sell camp outside Nakuru on Thursday, killing seven.", "Abu Sell camp"],
    ["The bombing at the Jani Sell Bridge checkpost in Bannu district killed five constables on Saturday.", "Jani Sell Bridge checkpost"],
    ["Gunmen killed nine people in the villages of Dareth and Olmeth in Plateau State, Nigeria, on Monday.", "Dareth"],
    ["Nine people died in the drone attack on El Guayall on Tuesday. El Guayall is a settlement of lime growers.", "El Guayall"],
  ])("%s", async (text, name) => {
    const place = await placeOf(text);
    expect(place?.text).toBe(name);
    expect(text.slice(...(place?.span ?? [0, 0]))).toBe(name);
  });

  test("with each of those that are joined", async () => {
    const { places } = await readText("Gunmen raided the villages of Dareth and Olmeth in Plateau State, Nigeria.");
    expect(places.map(({ text, admin1 }) => [text, admin1]).slice(0, 2)).toEqual([
      ["Dareth", "Plateau State"],
      ["Olmeth", "Plateau State"],
    ]);
  });

  test("and is as near to a town as is told", async () => {
    const near = await placeOf("Gunmen stormed Tarro Dawell, a village 15 kilometres north of Bokkos, on Saturday, killing nine.");
    expect(near).toMatchObject({ precision: "near", id: null, country: "NG", admin1: "Plateau State" });
    expect(near?.lat).not.toBeNull();
  });

  test("and of more than 25 km has the region and no coordinates", async () => {
    const far = await placeOf("Guards at Kweya Tell, 60 km south of Nakuru, were attacked on Sunday; two died.");
    expect(far).toMatchObject({ precision: "near", country: "KE", lat: null, lon: null });
  });

  test.each([
    ["a length in words", "Gunmen raided Tarro Dawell, a village sixty kilometres north of Bokkos, on Saturday, killing nine.", false],
    ["a direction alone", "Gunmen raided Tarro Dawell, a village north of Bokkos, on Saturday, killing nine.", false],
    [
      "twelve kilometres in words",
      "Gunmen raided Tarro Dawell, a village twelve kilometres north of Bokkos, on Saturday, killing nine.",
      true,
    ],
    ["being right outside", "Gunmen raided Tarro Dawell, a village outside Bokkos, on Saturday, killing nine.", true],
  ])("%s tells how near", async (_, text, isNear) => {
    const place = await placeOf(text);
    expect(place).toMatchObject({ text: "Tarro Dawell", precision: "near", admin1: "Plateau State" });
    expect(place?.lat !== null).toBe(isNear);
  });

  test("in a district is not near the town of its name", async () => {
    const wide = await placeOf("Three men were killed at Kessi Beru, a hamlet in Bokkos district, on Monday.");
    expect(wide).toMatchObject({ text: "Kessi Beru", precision: "admin2", lat: null });
  });
});

describe("a town that an act was near is not where it was", () => {
  test.each([
    "A bomb exploded on Sunday 40 km north of Quetta, killing two.",
    "A bomb exploded on Sunday near Quetta, killing two.",
    "Two men were shot dead on Sunday on the road between Quetta and Nakuru.",
  ])("%s", async (text) => {
    expect(await placeOf(text)).toMatchObject({ text: "Quetta", precision: "near" });
  });

  test("and is where it was without such a word", async () => {
    expect(await placeOf("A bomb exploded in Quetta on Sunday, killing two.")).toMatchObject({ precision: "exact" });
  });
});

test("a town that was fired on from a country is where it was", async () => {
  expect((await placeOf("Rockets fired from Lebanon on Haifa killed two clerks on Monday."))?.text).toBe("Haifa");
});

describe("no place is", () => {
  const placesIn = async (text: string) => (await readText(text)).places.map((one) => one.text);
  test.each([
    ["whoever leads a village", "Karo Vass, a village head, was shot dead on Monday.", "Karo Vass"],
    ["whoever governs a district", "Otto Varn, the deputy governor of a district, was shot dead on Monday.", "Otto Varn"],
    ["a body that camps", "The Harl Brigade, 40 strong, attacked a post on Monday.", "Harl Brigade"],
    ["whom a camp's head is", "In a letter Karo Vass, a camp leader, wrote of the raid that killed two.", "Karo Vass"],
  ])("%s", async (_, text, name) => {
    expect(await placesIn(text)).not.toContain(name);
  });
});
