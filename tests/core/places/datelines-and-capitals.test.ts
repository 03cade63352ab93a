import { describe, expect, test } from "vitest";
import { readText, reportsIn } from "../incidents/read-text.ts";

describe("a city that a dateline names alone", () => {
  test("is the one that all the world knows, whatever other countries the text tells of", async () => {
    const { places } = await readText(
      "BOGOTA, 5 JUL 89 (AFP) -- [TEXT] A U.S. MARINE WAS SHOT IN BOGOTA TODAY. HE HAD TRAVELLED FROM MIAMI, FLORIDA, ABOARD A U.S. SHIP.",
    );
    expect(places.filter(({ text }) => text === "BOGOTA").map(({ country }) => country)).toEqual(["CO", "CO"]);
  });

  test("is another where the dateline says what it lies in", async () => {
    const { places } = await readText("LIMA, Ohio (AP) — A man was shot in Lima on Monday, police said.");
    expect(places.filter(({ text }) => text.toLowerCase() === "lima").map(({ country }) => country)).not.toContain("PE");
  });
});

describe("places in capitals", () => {
  test("a town is named up to the comma where what it lies in follows", async () => {
    const [report] = await reportsIn("A REPORTER WAS KILLED IN THE TOWN OF SAN ORLO JAVIER, USULUTAN DEPARTMENT, ON SUNDAY.");
    expect(report?.place).toMatchObject({ text: "SAN ORLO JAVIER", country: "SV", admin1: "Usulutan" });
  });

  test("what a town is like is no name of it", async () => {
    const { places } = await readText("REBELS KILLED TWO GUARDS IN THE MOUNTAIN TOWNSHIP OF LOS ORLES, CHILE, ON SUNDAY.");
    expect(places.map(({ text }) => text)).not.toContain("MOUNTAIN TOWNSHIP");
  });

  test("a district bears the name of a country and is in another", async () => {
    const [report] = await reportsIn("A MAN WAS SHOT DEAD IN VILLA EL SALVADOR, LIMA, ON SUNDAY.");
    expect(report?.place).toMatchObject({ country: "PE" });
  });
});
