import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const toldIn = async (text: string, published?: string) =>
  (await reportsIn(text, published)).map(({ type, date, killed, injured }) => [
    type,
    date?.from ?? null,
    killed?.min ?? null,
    injured?.min ?? null,
  ]);

/** Sentences that tell of no act. */
const BETWEEN =
  "The market lies by the river. Its stalls open at seven. Traders had come from the hills. The mayor spoke of a long day. Trams ran as before. The school stayed closed. A fund was set up. Flowers lay at the gate. Rain fell later.";

describe("an act told again is the act told before", () => {
  test("by a witness, far down, with no day, place or victim of its own", async () => {
    expect(
      await toldIn(
        `A gunman opened fire in a market in Sarneth on Monday, killing five people. ${BETWEEN} A baker said a man came in and started shooting.`,
      ),
    ).toEqual([["shooting", "2025-03-10", 5, null]]);
  });

  test("one more of the many who were hit, and others who were hit too", async () => {
    expect(
      await toldIn(
        `A gunman shot dead five traders in Sarneth on Monday. ${BETWEEN} A clerk was shot in the shoulder. Three other women were also shot.`,
      ),
    ).toHaveLength(1);
  });

  test("where somebody who was hit comes from sets nothing apart", async () => {
    expect(
      await toldIn(`Gunmen shot five traders dead in Sarneth on Monday. ${BETWEEN} Orva Keth, 57, of Odrisk was shot in the arm.`),
    ).toHaveLength(1);
  });

  test("the shootout that a headline calls a shooting", async () => {
    expect(await toldIn(`Two guards died in a shooting in Sarneth on Monday. ${BETWEEN} The shootout began at a mill.`)).toHaveLength(1);
  });

  test("what had been done to somebody who was found", async () => {
    expect(
      await toldIn("A miller was shot dead in Sarneth on Monday. A neighbour saw him in the yard. He had been shot twice in the chest."),
    ).toHaveLength(1);
  });

  test("last night and early today", async () => {
    expect(
      await toldIn(`Four people were shot in Sarneth early on Friday. ${BETWEEN} A father said his son was shot last night.`, "2025-03-14"),
    ).toHaveLength(1);
  });

  test("under the titles of videos, which make no digest of a page", async () => {
    expect(
      await toldIn(
        "A miller was shot dead in Sarneth on Monday.\n\nVideo: Police speak about the shooting\n\nWatch live: Police speak again about the shooting\n\nPhotos: Where the miller was shot",
      ),
    ).toHaveLength(1);
  });
});

describe("an act that is set apart stays one of its own", () => {
  test("by another day", async () => {
    expect(
      await toldIn(`A miller was shot dead in Sarneth on Monday. ${BETWEEN} On Saturday a guard was shot dead near the bridge.`),
    ).toHaveLength(2);
  });

  test("by another hour of the day", async () => {
    expect(
      await toldIn(
        `A man was shot dead in Sarneth at 3:15 a.m. on Thursday. ${BETWEEN} A man was shot dead at 8:05 p.m. on Thursday outside a bakery.`,
      ),
    ).toHaveLength(2);
  });

  test("by somebody else who was killed", async () => {
    expect(await toldIn(`A teacher was shot dead in Sarneth on Monday. ${BETWEEN} A driver was shot dead in a tram.`)).toHaveLength(2);
  });

  test("by another town, or a place that was not told before", async () => {
    expect(await toldIn(`Gunmen shot five people dead in Sarneth on Monday. ${BETWEEN} Gunmen shot men dead in Odrisk.`)).toHaveLength(2);
  });

  test("by the words of the text", async () => {
    expect(
      await toldIn(`Gunmen shot five people dead in Sarneth on Monday. ${BETWEEN} In a separate shooting, two people were hurt.`),
    ).toHaveLength(2);
  });
});

test("an attack that came days after another does not give it its day", async () => {
  const reports = await reportsIn(
    "A blast derailed a train near Sarneth on Saturday.\n\nThe attack came days after a bomb killed nine people on a bus in Velmar.",
    "2025-03-09",
  );
  expect(
    reports.map(({ mention, date, place, killed }) => [mention, date?.from ?? null, place?.text ?? null, killed?.min ?? null]),
  ).toEqual([
    ["main", "2025-03-08", "Sarneth", null],
    ["background", null, "Velmar", 9],
  ]);
});

describe("one sentence on two who were hit", () => {
  test("is one act", async () => {
    expect(await toldIn("A baker was killed and a woman was wounded in a shooting in Sarneth on Tuesday.")).toEqual([
      ["shooting", "2025-03-11", 1, 1],
    ]);
  });

  test("is two where it tells of a further attack", async () => {
    expect(await toldIn("Gunmen killed a baker in Sarneth on Tuesday, and a bombing in Odrisk wounded two.")).toHaveLength(2);
  });
});

describe("no act of a state", () => {
  test.each([
    "Police have not made an arrest.",
    "No one has been arrested.",
    "A reward is offered for help that leads to the arrest of the gunman.",
    "A judge signed a warrant for his arrest.",
    "When he is arrested, his bail will be high.",
    "The man had five prior arrests.",
    "An arrest warrant was signed.",
  ])("%s", async (sentence) => {
    expect(await toldIn(`A miller was shot dead in Sarneth on Monday. ${sentence}`)).toEqual([["shooting", "2025-03-10", 1, null]]);
  });

  test("beside one that was done", async () => {
    expect(await toldIn("Police in Sarneth arrested three men on Tuesday. No one else has been arrested.")).toHaveLength(1);
  });
});
