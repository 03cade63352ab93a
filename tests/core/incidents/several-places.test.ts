import { describe, expect, test } from "vitest";
import { reportsIn } from "./read-text.ts";

const main = async (text: string) => (await reportsIn(text)).find(({ mention }) => mention === "main");

describe("acts in several places, told as one, are a series", () => {
  test.each([
    "Air strikes on Harl Province kill nine people.",
    "At least 40 villagers are killed in Column attacks across Harl Province.",
    "Soldiers kill at least 60 villagers across Harl Province, including 20 in Sarneth.",
    "Six people are killed in raids on hideouts in Sarneth and Velmar.",
    "The army launches an airstrike on sheds in Sarneth and the Velmar camp, killing six people.",
    "The navy has attacked several fuel depots in Harl Province.",
    "Missiles strike two army airfields and several radar stations near Sarneth.",
    "The army conducts drone strikes on the governor's office and other places in Sarneth.",
    "The army launches 270 drones and ten missiles at plants in Sarneth and Velmar.",
    "Nine people are injured in Sarneth after seven salvos of missiles.",
    "The army says that it has recaptured four more towns near Sarneth.",
    "The number of herders who were killed in massacres near Sarneth rises to 300.",
  ])("%s", async (text) => {
    expect((await main(text))?.kind).toBe("series");
  });

  test.each([
    "Air strikes on a hangar in Sarneth kill nine people.",
    "Passengers are killed in drone strikes on two trains at a station in Sarneth.",
    "A bomb kills six people on the road between Sarneth and Velmar.",
    "Troops kill a clerk near the border of Sarneth and Velmar.",
    "Gunmen kill nine people in an attack on a village in Harl Province.",
    "The army targeted a convoy near Sarneth.",
  ])("but not: %s", async (text) => {
    expect((await main(text))?.kind).toBe("incident");
  });

  test("what an item opens with is what it is about, and what it goes on to tell are parts of it", async () => {
    const reports = await reportsIn(
      "A missile attack hits 15 areas in Harl Province. A clerk is seriously injured in Sarneth, while two others are injured in Velmar.",
    );
    expect(reports[0]).toMatchObject({ mention: "main", kind: "series" });
  });
});
