import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

/** Text, country, region and how it was found, of the first report's place. */
async function placeOf(text: string): Promise<readonly (string | null | undefined)[]> {
  const [report] = await reportsIn(text);
  return [report?.place?.text, report?.place?.country, report?.place?.admin1, report?.place?.from];
}

describe("where an attack was", () => {
  test("a short form behind a town is its state", async () => {
    expect(await placeOf("SPRINGFIELD, Ill. (Coast Wire) — A clerk was shot dead in Springfield on Monday.")).toEqual([
      "Springfield",
      "US",
      "Illinois",
      "sentence",
    ]);
    const { places } = await readText("Police in Rockford, IL, found two men who had been shot.");
    expect(places.map(({ text, kind, admin1 }) => [text, kind, admin1])).toEqual([
      ["Rockford", "other", "Illinois"],
      ["IL", "admin1", "Illinois"],
    ]);
  });

  test("of several towns of one name the largest is meant, and the region stays open where none is much larger", async () => {
    expect((await placeOf("Two men were shot dead in Allentown on Monday."))[2]).toBe("Pennsylvania");
    expect((await placeOf("Two men were shot dead in Springfield on Monday."))[2]).toBeNull();
  });

  test("another region that the text tells makes a small town's own region unsure", async () => {
    const told = await placeOf("A boy was shot dead in Fountain on Sunday. The sheriff of Bay County in Florida is looking into it.");
    expect(told.slice(0, 3)).toEqual(["Fountain", "US", "Florida"]);
  });

  test("a name does not speak for itself: a town of the country that the text is about, not a better known one abroad", async () => {
    const { places } = await readText("Kenyan police said gunmen struck Mandera and Garissa in Kenya. They had met in Richmond.");
    expect(places.find(({ text }) => text === "Richmond")?.isSure).toBe(false);
  });

  test("whose is not where: a short form before a noun is no place of an attack", async () => {
    expect((await placeOf("A U.S. citizen was shot dead in Sarneth on Monday."))[0]).toBe("Sarneth");
  });

  test("a street that is named after a state is in no state", async () => {
    const { places } = await readText("He was shot on Maryland Drive in Sarneth.");
    expect(places.map(({ text }) => text)).toEqual(["Sarneth"]);
  });

  test("a text that names no place of the attack has the country it is about, and says so", async () => {
    const [, country, , from] = await placeOf(
      "A judge was shot dead by gunmen on Monday. She had worked in Lima for ten years. Peru mourns her, and Peru waits.",
    );
    expect([country, from]).toEqual(["PE", "nearby"]);
  });
});

describe("a place that no list holds", () => {
  test("is where the attack was, told by its unit, before the town the report was filed from", async () => {
    const place = await placeOf(
      "LIMA, 3 FEB 89 (VRN) -- [TEXT] GUERRILLAS HAVE KILLED A BAKER IN THE SMALL TOWN OF VELMAQUE, THE PRESS REPORTED TODAY.",
    );
    expect(place.slice(0, 2)).toEqual(["VELMAQUE", "PE"]);
  });

  test("keeps its name beside the town that it is so far from", async () => {
    const place = await placeOf("BOGOTA, 10 SEP 89 -- [TEXT] A BAKER WAS SHOT IN VELMAQUE MUNICIPALITY (370 KM FROM BOGOTA), POLICE SAID.");
    expect(place[0]).toBe("VELMAQUE MUNICIPALITY");
  });
});

describe("the country comes first", () => {
  test("a meeting abroad that a sentence passes by is not where the attack was", async () => {
    const told = await placeOf(
      "LIMA, 3 JAN 90 (EFE) -- [TEXT] PERUVIAN POLICE SAID THAT SHINING PATH REBELS KILLED A JUDGE. THE PERUVIAN GOVERNMENT THANKED FRANCE FOR ITS SYMPATHY WITH PERU.",
    );
    expect(told[1]).toBe("PE");
  });

  test("without a place of its own an attack has the country told around it, by a place's name and never by a people's", async () => {
    const [, second] = await reportsIn(
      "Gunmen shot dead two teachers in Arequipa, Peru, on Monday.\n\nA month ago rebels kidnapped a Chilean engineer. He is still missing.",
    );
    expect([second?.place?.country, second?.place?.precision, second?.place?.from]).toEqual(["PE", "country", "context"]);
    expect(second?.place?.text).not.toBe("Chilean");
    expect([second?.place?.lat, second?.place?.admin1]).toEqual([null, null]);
  });

  test("a country's name is the country, not the region or town in it that bears it too", async () => {
    const { places } = await readText("Rebels burned a bus in Guatemala on Monday. Guatemalan police said that Guatemala mourns.");
    expect(places.filter(({ text }) => text === "Guatemala").map(({ kind }) => kind)).toEqual(["country", "country"]);
  });

  test("a part of the world is too wide to be where an attack was", async () => {
    expect((await placeOf("Four men were shot dead in Latin America on Monday."))[0]).not.toBe("Latin America");
  });

  test("the capital is where the report was filed, and the dateline is what says so", async () => {
    const told = await placeOf(
      "BOGOTA, 4 SEP 89 (RADIO ESTE) -- [TEXT] A BOMB EXPLODED LAST NIGHT AT A BANK IN THIS CAPITAL. NOBODY WAS HURT.",
    );
    expect(told).toEqual(["BOGOTA", "CO", "Bogota D.C.", "dateline"]);
  });
});

describe("regions of local news", () => {
  test("where the outlet sits is not where it happened", async () => {
    const told = await placeOf(
      "Two shot in car park - WXQZ News 8 - Memphis, Tennessee\n\nTwo men were shot in a car park in Jonesboro, Arkansas, on Monday.",
    );
    expect(told.slice(0, 3)).toEqual(["Jonesboro", "US", "Arkansas"]);
  });

  test("a lone name that another region outvotes may be a quarter there: its own region is not told", async () => {
    const told = await placeOf(
      "A boy was shot dead in Austin on Sunday. Chicago police are looking for two men. Police in Chicago have no motive.",
    );
    expect(told.slice(0, 3)).toEqual(["Austin", "US", "Illinois"]);
  });

  test("words that only one country's news has tell which town of a name is meant", async () => {
    expect(
      (await placeOf("A man was shot in Birmingham on Monday. The sheriff's office said that a caller to 911 faces a felony charge."))[1],
    ).toBe("US");
    expect((await placeOf("A man was shot in Birmingham on Monday."))[1]).toBe("GB");
  });

  test("a quarter's name is no town of that name elsewhere", async () => {
    const { places } = await readText("He was shot in the Lackawanna neighborhood of Jacksonville, Florida.");
    expect(places.some(({ admin1 }) => admin1 === "New York")).toBe(false);
  });
});

describe("places within other names", () => {
  const texts = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map((place) => place.text);

  test("are found in compounds and behind the last of", async () => {
    expect(await texts("He spoke of US-led raids on the Iraq-Syria border.")).toEqual(["US", "Iraq", "Syria"]);
    expect(await texts("He wrote to the Supreme Court of Kenya.")).toEqual(["Kenya"]);
  });

  test("a long name is not the shorter place that it begins with", async () => {
    expect(await texts("KANSAS CITY, Mo. (Coast Wire) — A clerk was shot dead.")).toEqual(["KANSAS CITY", "Mo."]);
  });

  test("in capitals a town is taken where the text names its country, and any word may be a hamlet elsewhere", async () => {
    expect(await texts("THE CROWD STOOD IN FRONT OF THE COURT. REBELS STRUCK PERU AGAIN AND BURNED A BUS IN UCHIZA.")).toEqual([
      "PERU",
      "UCHIZA",
    ]);
  });
});

describe("places in capitals", () => {
  const texts = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map((place) => place.text);

  test("are found by their unit, in a list or not", async () => {
    expect(await texts("A BOMB EXPLODED IN LA TORVA NEIGHBORHOOD. GUNMEN FIRED IN THE TOWN OF OLDRISK.")).toEqual([
      "LA TORVA NEIGHBORHOOD",
      "OLDRISK",
    ]);
  });

  test("are found by a name of several words, however short the first", async () => {
    expect(await texts("SAN SALVADOR, 3 JAN 90 -- A BOMB EXPLODED IN LA PAZ.")).toEqual(["SAN SALVADOR", "LA PAZ"]);
  });

  test("a pronoun is no country", async () => {
    expect(await texts("THEY ATTACKED US AND BURNED THE BRIDGE.")).toEqual([]);
  });
});

describe("places in mixed case", () => {
  const texts = async (text: string): Promise<readonly string[]> => (await readText(text)).places.map((place) => place.text);

  test("a small article joined to a name belongs to it", async () => {
    expect(await texts("A bomb went off in Deir ez-Zor Governorate, Syria.")).toContain("Deir ez-Zor Governorate");
  });

  test("a name in no list is a place where a place follows that holds it", async () => {
    expect(await texts("One person was killed in a strike on Torvash, Greater Beirut, Lebanon.")).toContain("Torvash");
  });
});

test("the unit behind a name says which place of that name is meant, and letters are no doctor's title", async () => {
  const { places } = await readText(
    "Troops entered the Gao region of Mali on Monday. Aid came from DR Congo and from Rostov and Belgorod regions.",
  );
  expect(places.filter(({ kind }) => kind !== "demonym").map(({ text, precision }) => `${text}: ${precision}`)).toEqual([
    "Gao: admin1",
    "Mali: country",
    "DR Congo: country",
    "Rostov: admin1",
    "Belgorod: admin1",
  ]);
});

describe("which words are a place's name", () => {
  const namesIn = async (text: string) => (await readText(text)).places.filter(({ kind }) => kind !== "demonym").map((one) => one.text);

  test.each([
    ["by whom it is held is no part of a name", "Two people were hurt in Russian-held Donetsk on Monday.", ["Donetsk"]],
    ["a place in another's possessive is a place", "A bomb went off in Songkhla's Sadao district on Monday.", ["Songkhla", "Sadao"]],
    ["a church named after a saint is no town", "Gunmen attacked the Santa Maria church in Istanbul on Sunday.", ["Istanbul"]],
    ["whose mayor somebody is", "The mayor of Chilpancingo was killed on Sunday.", ["Chilpancingo"]],
  ])("%s", async (_what, text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });

  test("a town in capitals before a colon is where it was filed", async () => {
    const [report] = await reportsIn("YALA: Three workers were killed by a bomb in Sadao district on Monday.");
    expect(report?.place?.text).toBe("Sadao");
  });
});
