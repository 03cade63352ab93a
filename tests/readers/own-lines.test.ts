import { describe, expect, test } from "vitest";
import { bylineOf, CREDIT_RULES, creditOf, datelineOf, headLineOf, parsePartialDate } from "../../src/core/documents/index.ts";

describe("a dateline gives date and agency", () => {
  test.each([
    ["SARNETH, 14 March 2024 (Coast Wire) – Three guards died.", "2024-03-14", "Coast Wire"],
    ["SARNETH (AP) — Three guards died.", null, "AP"],
    ["SARNETH, Karstland, Jan 5 (Agency) - Three guards died.", null, "Agency"],
    ["SARNETH CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT] THREE GUARDS DIED.", "1990-02-04", "ACAN-EFE"],
    ["SARNETH (KARSTLAND), 12 APR 89 (RADIO SARNETH) -- THREE GUARDS DIED.", "1989-04-12", "RADIO SARNETH"],
    ["Sarneth, Karstland, March 14, 2024 (Coast Wire) — Three guards died.", "2024-03-14", "Coast Wire"],
    ["Sarneth (Reuters) - Three guards died.", null, "Reuters"],
    ["SARNETH — Three guards died.", null, null],
    ["SARNETH, Karstland – Three guards died.", null, null],
    ["SARNETH (Staff) — Three guards died.", null, null],
    ["ST. MORAN, Karst. (14 March 2024) — Three guards died.", "2024-03-14", null],
    ["SARNETH, March 14 — Three guards died.", null, null],
  ])("%s", (paragraph, published, agency) => {
    const found = datelineOf(paragraph);
    expect(found).not.toBeNull();
    expect(found?.published).toBe(published);
    expect(found?.agency?.name ?? null).toBe(agency);
    expect(paragraph.slice(found?.end)).toMatch(/^(?:Three|THREE|\[TEXT\])/);
    if (found?.agency) expect(paragraph.slice(...found.agency.span)).toBe(agency);
  });

  test.each([
    "Police said three men — all guards — died.",
    "Three guards died on Monday - the first since March.",
    "UPDATE: Three guards died.",
    "THE GUARDS OF SARNETH -- THREE OF THEM -- WERE KILLED ON MONDAY.",
    "The Coast Wire (an agency) — which is small — said so.",
    "IRA MALDUN: What happened?",
    "",
  ])("is not seen in: %s", (paragraph) => expect(datelineOf(paragraph)).toBeNull());
});

describe("a credit line names an agency", () => {
  test.each(CREDIT_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    expect(creditOf(rule.example)).not.toBeNull();
    expect(rule.pattern.test(rule.example)).toBe(true);
    expect(creditOf(rule.counterExample)).toBeNull();
  });

  test.each([
    ["The road was shut until Friday. (Reuters)", "Reuters"],
    ["The road was shut until Friday. — AFP", "AFP"],
    ["The road was shut until Friday. — Tidewire", "Tidewire"],
    ["The road was shut until Friday. — Jana Tolvet", null],
    ["With reporting by Jana Tolvet and Coast News Agency", "Coast News Agency"],
    ["The Associated Press contributed to this report.", "The Associated Press"],
    ["© Copyright 2024. Hill Wire", null],
    ["The town lies in the hills (the Upper Karst).", null],
    ["He works for the Land Agency.", null],
  ])("%s", (paragraph, name) => {
    const credit = creditOf(paragraph);
    expect(credit?.name ?? null).toBe(name);
    if (credit) expect(paragraph.slice(...credit.span)).toBe(name);
  });
});

describe("a byline names who wrote", () => {
  test.each([
    ["By Ira Maldun", "Ira Maldun"],
    ["BY IRA MALDUN AND JANA TOLVET", "IRA MALDUN AND JANA TOLVET"],
    ["By Ira Maldun | 14 March 2024", "Ira Maldun"],
    ["By our correspondent in Sarneth", "our correspondent in Sarneth"],
    ["By Friday the road was open again", null],
    ["By the time police came, the men had left.", null],
    ["By Monday", null],
  ])("%s", (paragraph, name) => expect(bylineOf(paragraph)?.name ?? null).toBe(name));
});

describe("a date is as precise as what is written, and unknown where it could be two", () => {
  test.each([
    ["2024-03-14", "2024-03-14"],
    ["2024-03-14T23:30:00+05:00", "2024-03-14"],
    ["20240314", "2024-03-14"],
    ["2024-03", "2024-03"],
    ["2024", "2024"],
    ["14 March 2024", "2024-03-14"],
    ["March 14th, 2024, 10:30 am", "2024-03-14"],
    ["Thu, 14 Mar 2024 10:00:00 GMT", "2024-03-14"],
    ["4 FEB 90", "1990-02-04"],
    ["March 2024", "2024-03"],
    ["2024/03/14", "2024-03-14"],
    ["25.12.2023", "2023-12-25"],
    ["12/25/2023", "2023-12-25"],
    ["03/04/2024", null],
    ["2024-02-30", null],
    ["31 April 2024", null],
    ["March 14", null],
    ["yesterday", null],
    ["99999999999", null],
    ["0000-00-00", null],
    ["", null],
  ])("%s is %s", (raw, date) => expect(parsePartialDate(raw)).toBe(date));
});

describe("a line above a text tells who ran it and when", () => {
  test.each([
    ["The Karun Daily, 4 May 2026", "The Karun Daily", "2026-05-04"],
    ["Harbour Post | May 4, 2026", "Harbour Post", "2026-05-04"],
    ["Radio Sarneth - 2026-05-04", "Radio Sarneth", "2026-05-04"],
  ])("%s", (line, publisher, published) => expect(headLineOf(line)).toEqual({ publisher, published }));

  test.each([
    "Bombing in Sarneth, 4 May 2026",
    "The Karun Daily, May 2026",
    "Ana Roe, 4 May 2026",
    "Gunmen attacked the Karun Daily, 4 May 2026",
    "",
  ])("is not seen in: %s", (line) => expect(headLineOf(line)).toBeNull());
});
