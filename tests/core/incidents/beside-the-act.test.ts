import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

describe("sentences without a word for an act", () => {
  const FIRE =
    "Gunmen kidnapped a doctor in Nairobi on Monday.\n\nPolice are looking for her car.\n\nOn Friday a gang set fire to thirty homes in Mombasa. At least five villagers died.\n\nHer family asks for help.";

  test("go on with the act told last in their paragraph, not with the one that the text is about", async () => {
    const reports = await reportsIn(FIRE, "2025-03-12");
    expect(reports.map(({ type, killed }) => ({ type, killed }))).toEqual([
      { type: "kidnapping", killed: null },
      { type: "arson", killed: { min: 5, max: null } },
    ]);
  });
});

describe("where somebody went, came from or felt it", () => {
  test("is not where it was", async () => {
    const place = async (text: string) => (await reportsIn(text, "2025-03-12"))[0]?.place?.text;
    expect(await place("Three labourers hailing from Mombasa were gunned down in Kisumu on Monday.")).toBe("Kisumu");
    expect(await place("A pipeline was blown up near Orlim on Monday, cutting the supply to Nairobi, Kisumu and parts of Mombasa.")).toBe(
      "Orlim",
    );
    expect(await place("A teacher was shot on Monday in a raid in Kenya. His body was flown to Kisumu.")).toBe("Kenya");
  });

  test("what goes on behind a charge is where the deed was", async () => {
    const [report] = await reportsIn(
      "A man appeared in court in Belfast charged with attempting to murder a guard whose car was blown up outside his home in Strabane.",
      "2025-03-12",
    );
    expect(report?.place?.text).toBe("Strabane");
  });
});

describe("one act or two", () => {
  test("what is left out before a second harm is told by the first", async () => {
    const reports = await reportsIn(
      "A teacher was killed and a guard injured when gunmen raided a school in Kisumu on Tuesday.",
      "2025-03-12",
    );
    expect(reports.map(({ killed, injured, place }) => ({ killed, injured, place: place?.text }))).toEqual([
      { killed: { min: 1, max: 1 }, injured: { min: 1, max: 1 }, place: "Kisumu" },
    ]);
  });

  test("what an act is held against is an act of its own, with its own day", async () => {
    const reports = await reportsIn(
      "A gunman killed three people in Toledo, Ohio, on Saturday. The shooting was the deadliest in the city since 2011, when a man killed four relatives in the Old South End.",
      "2025-03-12",
    );
    expect(reports.map(({ date }) => date?.from)).toEqual(["2025-03-08", "2011-01-01"]);
  });

  test("a sentence that opens long before the news and elsewhere is about another act", async () => {
    const reports = await reportsIn(
      "Fourteen drivers were shot dead near Kisumu, the army said. The owners mourn them. In September a mine killed six guards in Mombasa.",
      "2025-03-12",
    );
    expect(reports.map(({ place, killed }) => [place?.text, killed?.min])).toEqual([
      ["Kisumu", 14],
      ["Mombasa", 6],
    ]);
  });
});

test("the headline tells whether a text is about an act of a state or an attack", async () => {
  const text =
    "Soldiers demolished four houses in Nairobi on Monday. Bulldozers came at dawn.\n\nGunmen shot at a bus in Kisumu, wounding two. The attack was in Kisumu's old market.";
  const main = async (title: string) => (await reportsIn(text, "2025-03-12", title)).find(({ mention }) => mention === "main")?.type;
  expect(await main("Soldiers demolish four houses in Nairobi")).toBe("destruction-of-homes");
  expect(await main("Gunmen shoot at bus in Kisumu")).toBe("shooting");
});

test("what was set alight last Saturday is no plan for the next", async () => {
  const [report] = await reportsIn("A house was set alight in Kisumu on Saturday, killing two.", "2025-03-12");
  expect(report?.date?.from).toBe("2025-03-08");
});

describe("the small place told last", () => {
  const placeOf = async (text: string) => (await reportsIn(text, "2025-03-12"))[0]?.place?.text;

  test("is where it was, though a known one is told beside it", async () => {
    expect(await placeOf("Two people died when a motorbike was detonated outside the police station of Orlim, in Kenya.")).toBe("Orlim");
    expect(await placeOf("Bandits shot a man in a raid that shook Unguwar Seld community in Nairobi County.")).toBe("Unguwar Seld");
    expect(await placeOf("The attack happened in Baka Orlim, in Nairobi. The explosion was heard in Mombasa, 18 km away.")).toBe(
      "Baka Orlim",
    );
  });

  test("is where the text says that the incident took place", async () => {
    expect(
      await placeOf(
        "Rebels blew up a bus in Nairobi County on Monday, killing six. The incident took place between villages Orlim and Seld.",
      ),
    ).toBe("Orlim");
  });

  test("says whether it is told with the act or beside it", async () => {
    const from = async (text: string) => (await reportsIn(text, "2025-03-12"))[0]?.place?.from;
    expect(await from("The attack happened in Baka Orlim, in Nairobi.")).toBe("sentence");
    expect(
      await from("Rebels blew up a bus in Nairobi County on Monday, killing six. The incident took place between villages Orlim and Seld."),
    ).toBe("nearby");
  });

  test("is told right beside an act that tells no place, before a known one further on", async () => {
    expect(
      await placeOf(
        "A prosecutor was shot dead on Monday, police in Kenya said. Two men came up to his car in Avenida Orlim. He was buried on Tuesday. His widow wept. Police searched a house in Mombasa.",
      ),
    ).toBe("Avenida Orlim");
  });

  test("is told before the hospital's town", async () => {
    expect(
      await placeOf(
        "Bandits stormed Orlim, a farming village in Kenya, on Monday. A guard was hit in the leg and is being treated at the general hospital in Mombasa.",
      ),
    ).toBe("Orlim");
  });

  test("is no outlet's home", async () => {
    expect(await placeOf("Gunmen killed twelve people in Kenya, a trader told the Mombasa & Coast Agency.")).toBe("Kenya");
  });
});

test("a verdict that a text opens with is what it is about", async () => {
  const reports = await reportsIn(
    "A man who stabbed a clerk to death at a market in Kisumu was sentenced to life in prison on Tuesday. The stabbing shocked the town.",
    "2025-03-12",
  );
  expect(reports.find(({ mention }) => mention === "main")?.type).toBe("sentence");
});

test("a day has the year that the text gives its month", async () => {
  const reports = await reportsIn(
    "Three men were jailed over an attack on a bus near Kisumu in November 2021, in which twelve were shot dead. The attack took place on the night of 6 November.",
    "2025-02-27",
  );
  expect(reports.map(({ date }) => date?.from.slice(0, 7))).not.toContain("2024-11");
});

test("whom it hit says that a second telling is of the same act", async () => {
  const reports = await reportsIn(
    "Armed men killed the teacher of a school in Kisumu on Tuesday. They shot the teacher twice and set fire to the library.",
    "2025-03-12",
  );
  expect(reports.filter(({ type }) => type === "attack" || type === "shooting")).toHaveLength(1);
});

test("a day beside those who were shot dead, or hurt when something happened, is that of the act", async () => {
  const dayOf = async (text: string) => (await reportsIn(text, "2025-03-14"))[0]?.date?.from;
  expect(await dayOf("A clerk was buried in Kisumu. She was shot dead on Monday. Her escort had been withdrawn on 1 March.")).toBe(
    "2025-03-10",
  );
  expect(await dayOf("Two guards died and four were injured on Monday when a mine went off. On Thursday another was found.")).toBe(
    "2025-03-10",
  );
});

test("the entries of a live page are items of their own, each with the place it is about", async () => {
  const reports = await reportsIn(
    "10:20 – Kisumu\n\nA shop in the port caught fire after a drone strike and two workers were killed, the governor of Kisumu says.\n\n09:15 – Mombasa toll\n\nFive people were injured when a drone struck a block of flats, the mayor of Mombasa says.\n\n07:58 – Nakuru\n\nA man was killed by artillery fire in Nakuru, the administration reports.",
    "2025-03-12",
  );
  expect(reports.map(({ place, killed, injured }) => [place?.text, killed?.min ?? null, injured?.min ?? null])).toEqual([
    ["Kisumu", 2, null],
    ["Mombasa", null, 5],
    ["Nakuru", 1, null],
  ]);
});

test("a Christmas market is a market and no day", async () => {
  const reports = await reportsIn(
    "A man who stabbed a clerk at a Christmas market in Kisumu was sentenced to life on Tuesday.",
    "2025-03-14",
  );
  expect(reports.map(({ date }) => date?.from)).not.toContain("2024-12-25");
});
