import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

// 2025-03-14 is a Friday.
const dateOf = async (text: string, published: string | null = "2025-03-14"): Promise<string | null> => {
  const reports = await reportsIn(text, published);
  const main = reports.find(({ mention }) => mention === "main") ?? reports[0];
  const date = main?.date ?? null;
  return date === null ? null : date.from === date.to ? date.from : `${date.from}/${date.to}`;
};

describe("the day of the act, not of what followed it", () => {
  const cases: readonly (readonly [name: string, text: string, date: string | null])[] = [
    [
      "a day qualifies the noun behind it",
      "Police are looking into a Wednesday night shooting that hurt a baker in Sarneth.",
      "2025-03-12",
    ],
    ["reporters who are shot hold no press conference", "On the night of 10 March, two reporters were shot in Sarneth.", "2025-03-10"],
    [
      "what was said today comes after 'that'",
      "Police reported today in Velmar that yesterday gunmen shot two bakers in Sarneth.",
      "2025-03-13",
    ],
    ["an arrest", "Police arrested a man on Thursday in the shooting of two bakers in Sarneth on Monday.", "2025-03-10"],
    ["a charge alone is no day of the act", "A man was charged with murder on Thursday after a baker was shot in Sarneth.", null],
    ["an accusation tells the day of what it is of", "He is accused of shooting two bakers in Sarneth on Monday.", "2025-03-10"],
    ["a search", "Officers on Friday searched for the gunman who shot two bakers in Sarneth on Tuesday.", "2025-03-11"],
    ["a burial", "A baker was shot in Sarneth on Monday. His funeral was held on Thursday.", "2025-03-10"],
    ["a death later than the wound", "A baker died on Thursday of wounds suffered in a shooting in Sarneth on Monday.", "2025-03-10"],
    ["the naming of the dead", "A baker shot in Sarneth early Tuesday has been identified.", "2025-03-11"],
    ["who says so stands between", "On Monday, police said, gunmen shot two bakers in Sarneth.", "2025-03-10"],
    [
      "nobody tells the hour of saying",
      "Two bakers were shot in Sarneth. At 6:30 p.m. on Monday, officials said, they were called to the mill.",
      "2025-03-10",
    ],
    [
      "what people did who tell of it",
      "According to traders who arrived on Thursday in Velmar, gunmen killed two bakers in Sarneth.",
      null,
    ],
    ["a post's own date", "Two bakers were shot in Sarneth. Terrible news — Mill Street (@millstreet) March 12, 2025", null],
    ["a birth", "Otto Varn (born 3 May 1990) was shot in Sarneth on Monday.", "2025-03-10"],
    ["a feast that names a party", "Two bakers were shot at a Christmas party in Sarneth on 20 December 2024.", "2024-12-20"],
    ["a day counted from the act", "He was seen in Velmar the night before the attack. Gunmen attacked a mill in Sarneth.", null],
    ["a street's name is no court", "A baker was shot at a mill on Sandhill Court Sunday afternoon.", "2025-03-09"],
    ["a day that something lasts until or since", "A baker was shot in Sarneth. No arrest had been made by Thursday.", null],
    ["the day of a thing", "Before Wednesday's game a minute of silence was held for the baker who was shot.", null],
    [
      "who says so closes the sentence",
      "He hurt a girl while showing her a gun behind the mill on Monday night, Sheriff Otto Varn said. She was shot.",
      "2025-03-10",
    ],
    [
      "a large crowd is nobody at large",
      "Gunmen sprayed a large crowd at a fair in Sarneth early Tuesday. Two bakers were shot.",
      "2025-03-11",
    ],
    ["the hour that it was reported", "A baker was shot in Sarneth. It was reported just before 3:00 a.m. on Tuesday.", "2025-03-11"],
    ["a death so many days after", "A baker died on Thursday, two days after he was shot in Sarneth.", "2025-03-11"],
    ["an arrest so many days after", "He was arrested on Thursday, three days after he shot a baker in Sarneth.", "2025-03-10"],
    ["so many days after a feast", "A baker was shot in Sarneth two days after Christmas.", "2024-12-27"],
    ["a gathering that is attacked", "Gunmen shot two bakers at a vigil in Sarneth on Monday evening.", "2025-03-10"],
    [
      "an arrest so many days after something else",
      "A baker was shot in Sarneth. A man was arrested on Thursday, three days after the fair.",
      null,
    ],
    ["a gathering that the act led to", "The shooting of two bakers in Sarneth prompted a vigil late on Thursday evening.", null],
    ["a gathering that follows", "Two bakers were shot in Sarneth. A vigil for them was held on Thursday.", null],
    ["what came to pass on the day", "A day of mourning in Sarneth ended on Monday when gunmen shot two bakers.", "2025-03-10"],
    ["how somebody does later", "A baker shot in Sarneth was still in grave condition on Thursday.", null],
    [
      "what only seemed",
      "Two bakers were hurt in Sarneth. On Monday what appeared to be a planned shooting took place there.",
      "2025-03-10",
    ],
    [
      "a crime with its day that somebody is held for",
      "A man was charged on Thursday with the March 10 murder of a baker in Sarneth. The baker was shot.",
      "2025-03-10",
    ],
    [
      "people found who had been shot",
      "Two bakers were hurt in a shooting in Sarneth. Officers came on Monday to a mill and found two men who had been shot.",
      "2025-03-10",
    ],
    [
      "a dateline with an abbreviation",
      "Boy shoots baker\n\nSARNETH COUNTY, Ind. (March 13, 2025) – A boy shot a baker. It happened on Monday.",
      "2025-03-10",
    ],
    ["the day of a post", "Baker shot\n\nPosted by Otto Varn on 13 March 2025\n\nA baker was shot in Sarneth.", null],
    ["an hour without a mark is no year", "A bomb went off in Sarneth on Monday. The blast came at 1835 (0035 GMT).", "2025-03-10"],
    ["the hour once more by a clock elsewhere", "A bomb went off at 2230 [0230 GMT on 11 March] in Sarneth.", null],
    ["the year that a car was built", "Gunmen in a 2013 blue sedan shot a baker in Sarneth.", null],
    ["a vote that is named by its day", "The group threatened to kill a baker over the 19 March municipal elections.", null],
    [
      "a call for something",
      "The union on Thursday called for an inquiry into the murder of a baker in Sarneth. The baker was shot.",
      null,
    ],
    ["since somebody took office", "There were two attempts to shoot the mayor since he took office on 3 February.", null],
    ["what is yet to come", "A baker was shot in Sarneth. His brother will open the shop on 20 March.", null],
    ["held over a crime that is told", "Police arrested a man over the murder of a baker in Sarneth on Monday.", "2025-03-10"],
    ["where the words do not tie a year to the act", "A baker was shot in Sarneth. The mill had been shut in 2019.", null],
    ["two acts that one day closes", "A miller was killed and a baker was kidnapped in Sarneth on Tuesday.", "2025-03-11"],
  ];
  test.each(cases)("%s", async (_name, text, date) => {
    expect(await dateOf(text)).toBe(date);
  });
});

describe("the date that most words speak for", () => {
  test("an hour alone gives no day, and takes none from another", async () => {
    expect(
      await dateOf("Two bakers were shot in Sarneth on Monday night. The shooting took place shortly after 11 p.m. near a mill."),
    ).toBe("2025-03-10");
    expect(await dateOf("Two bakers were shot in Sarneth. It happened just after 9:30 a.m. near a mill.")).toBeNull();
  });

  test("a day within a month is the day", async () => {
    expect(
      await dateOf(
        "A man stood trial over a shooting in Sarneth last month.\n\nGunmen shot two bakers at the mill on February 18, the court heard.",
      ),
    ).toBe("2025-02-18");
  });

  test("a night named by no day is both its days, and one of them where that is told too", async () => {
    expect(await dateOf("Two bakers were shot overnight in Sarneth.")).toBe("2025-03-13/2025-03-14");
    expect(await dateOf("Two bakers were shot overnight in Sarneth. The shooting happened early Friday at a mill.")).toBe("2025-03-14");
  });

  test("an hour says which of the night's days", async () => {
    expect(await dateOf("Two bakers were shot overnight in Sarneth. Officers were called at about 1:30 a.m. to a mill.")).toBe(
      "2025-03-14",
    );
    expect(await dateOf("Two bakers were shot overnight in Sarneth. Officers were called at about 10:30 p.m. to a mill.")).toBe(
      "2025-03-13",
    );
  });

  test("two days that make one stretch are its ends", async () => {
    expect(await dateOf("Gunmen shot two bakers in Sarneth between 3 March and 9 March.")).toBe("2025-03-03/2025-03-09");
    expect(await dateOf("Gunmen attacked a mill in Sarneth late Tuesday night and early Wednesday morning.")).toBe("2025-03-11/2025-03-12");
  });

  test("a day that names a movement or a quarter is none", async () => {
    expect(await dateOf("Fighters of the 9 May Movement attacked a mill in Sarneth.")).toBeNull();
    expect(await dateOf("Gunmen shot two bakers in Sarneth, in the 3 March neighborhood.")).toBeNull();
  });

  test("the header of a message says nothing of the day behind it", async () => {
    expect(
      await dateOf("SARNETH, 14 MAR 25 -- [COMMUNIQUE] [TEXT] AT 1400 ON 12 MARCH, GUNMEN ENTERED A MILL. THEY SHOT TWO BAKERS."),
    ).toBe("2025-03-12");
  });

  test("what stands beside the act outweighs what is told elsewhere", async () => {
    expect(
      await dateOf(
        "Guards were sent to the market on Thursday. Fire broke out there on Thursday. Two bakers were shot in Sarneth on Monday. Officers were called to the market on Thursday.",
      ),
    ).toBe("2025-03-10");
  });

  test("the last hours are days up to the writing", async () => {
    expect(await dateOf("A few minutes ago gunmen shot two bakers in Sarneth.")).toBe("2025-03-14");
    expect(await dateOf("In the past few hours gunmen have shot two bakers in Sarneth.")).toBe("2025-03-14");
    expect(await dateOf("In the past 24 hours gunmen have shot two bakers in Sarneth.")).toBe("2025-03-13/2025-03-14");
  });

  test("an act told of in a run of acts has the last day told before it", async () => {
    const reports = await reportsIn(
      "Gunmen attacked a mill in Sarneth on Monday. Guards fled. Meanwhile in Velmar a bomb destroyed a bridge and killed a farmer.",
    );
    expect(reports.map(({ date }) => date?.from)).toEqual(["2025-03-10", "2025-03-10"]);
  });

  test("no day told is no date", async () => {
    expect(await dateOf("Gunmen shot two bakers at a mill in Sarneth.")).toBeNull();
  });
});

test("a day counted from another is shown with the words that count it", async () => {
  const text = "A baker was shot in Sarneth two days after Christmas.";
  const [report] = await reportsIn(text, "2025-03-14");
  expect(text.slice(...(report?.date?.span ?? [0, 0]))).toBe("two days after Christmas");
});

describe("the day of what happened, told without a word of violence", () => {
  test.each([
    ["Two clerks were shot in Sarneth. After Sunday's tragic events the market stayed shut.", "2025-03-09"],
    ["Two clerks were shot in Sarneth. Rangers looked into two separate hunting accidents on Sunday.", "2025-03-09"],
  ])("is its day: %s", async (text, day) => {
    const [report] = await reportsIn(text);
    expect(report?.date?.from).toBe(day);
  });
});
