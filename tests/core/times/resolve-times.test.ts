import { describe, expect, test } from "vitest";
import { toldIn } from "./reading.ts";

type Case = readonly [text: string, published: string | null, ...times: readonly (readonly [string, string, string | null, string])[]];

const DATES: readonly Case[] = [
  ["Two guards were shot on Monday.", "2024-03-26", ["Monday", "2024-03-25", "2024-03-25", "relative"]],
  ["It burned on Tuesday.", "2024-03-26", ["Tuesday", "2024-03-26", "2024-03-26", "relative"]],
  ["The court will sit on Friday.", "2024-03-26", ["Friday", "2024-03-29", "2024-03-29", "relative"]],
  ["Clerks said on Monday that the court will sit.", "2024-03-26", ["Monday", "2024-03-25", "2024-03-25", "relative"]],
  ["They met last Tuesday.", "2024-03-26", ["last Tuesday", "2024-03-19", "2024-03-19", "relative"]],
  ["The blast came on Thursday morning.", "2016-12-15", ["Thursday morning", "2016-12-15TMO", "2016-12-15", "relative"]],
  ["Shots rang out last night.", "2016-12-15", ["last night", "2016-12-14TNI", "2016-12-14", "relative"]],
  ["He was freed this past March.", "2016-12-15", ["this past March", "2016-03", "2016-03-01/2016-03-31", "relative"]],
  ["It split in January last.", "2016-12-15", ["January last", "2016-01", "2016-01-01/2016-01-31", "relative"]],
  ["It fell in late July.", "2016-12-15", ["late July", "2016-07", "2016-07-21/2016-07-31", "relative"]],
  ["It fell on July 12 last year.", "2016-12-15", ["July 12 last year", "2015-07-12", "2015-07-12", "relative"]],
  ["It fell on December 30.", "2017-01-04", ["December 30", "2016-12-30", "2016-12-30", "relative"]],
  ["It will open on 5 January.", "2016-12-30", ["5 January", "2017-01-05", "2017-01-05", "relative"]],
  ["Raids began last week.", "2016-12-15", ["last week", "2016-W49", "2016-12-05/2016-12-11", "relative"]],
  ["Raids began a year ago.", "2016-12-15", ["a year ago", "2015", "2015-01-01/2015-12-31", "relative"]],
  ["Raids began in the early 1980s.", null, ["the early 1980s", "198", "1980-01-01/1983-12-31", "stated"]],
  ["Raids began on 12/03/2024.", null, ["12/03/2024", "2024-12-03", "2024-12-03", "stated"]],
  ["Raids began on 25/03/2024.", null, ["25/03/2024", "2024-03-25", "2024-03-25", "stated"]],
  ["RAIDS BEGAN ON 4 FEB 90.", null, ["4 FEB 90", "1990-02-04", "1990-02-04", "stated"]],
  ["raids began monday.", "1990-02-06", ["monday", "1990-02-05", "1990-02-05", "relative"]],
  [
    "On the night of 6-7 October the camp was raided.",
    "2023-11-02",
    ["the night of 6-7 October", "2023-10-06TNI", "2023-10-06/2023-10-07", "relative"],
  ],
  ["Raids rose in the third quarter of 2009.", null, ["the third quarter of 2009", "2009-Q3", "2009-07-01/2009-09-30", "stated"]],
  ["It fell last summer.", "2010-02-01", ["last summer", "2009-SU", "2009-06-01/2009-08-31", "relative"]],
  ["It fell last summer.", "2010-08-06", ["last summer", "2009-SU", "2009-06-01/2009-08-31", "relative"]],
  ["It was shut in fiscal year 2009.", null, ["fiscal year 2009", "FY2009", null, "stated"]],
  ["The siege lasted almost two and a half years.", null, ["almost two and a half years", "P2.5Y", null, "stated"]],
  ["SHOTS WERE HEARD AT 0945 YESTERDAY.", "1990-02-04", ["0945 YESTERDAY", "1990-02-03T09:45", "1990-02-03", "relative"]],
  ["On 23 September 28 guards left.", "1990-10-01", ["23 September", "1990-09-23", "1990-09-23", "relative"]],
  ["He died at 9:30 p.m. Tuesday.", "2014-03-05", ["9:30 p.m. Tuesday", "2014-03-04T21:30", "2014-03-04", "relative"]],
];

const NEWS: readonly Case[] = [
  ["Sales fell in the fourth quarter.", "2009-02-20", ["the fourth quarter", "2008-Q4", "2008-10-01/2008-12-31", "relative"]],
  ["Plants will shut in the fourth quarter.", "2009-08-20", ["the fourth quarter", "2009-Q4", "2009-10-01/2009-12-31", "relative"]],
  ["It opens this summer.", "2009-02-20", ["this summer", "2009-SU", "2009-06-01/2009-08-31", "relative"]],
  ["It recovered late in the day.", "2009-02-20", ["late in the day", "2009-02-20", "2009-02-20", "relative"]],
  ["It was sold later in the year.", "2009-02-20", ["later in the year", "2009", "2009-01-01/2009-12-31", "relative"]],
  [
    "It was shut between January and March.",
    "2009-04-20",
    ["January", "2009-01", "2009-01-01/2009-01-31", "relative"],
    ["March", "2009-03", "2009-03-01/2009-03-31", "relative"],
  ],
  [
    "It was shut from November to March.",
    "2009-04-20",
    ["November", "2008-11", "2008-11-01/2008-11-30", "relative"],
    ["March", "2009-03", "2009-03-01/2009-03-31", "relative"],
  ],
  ["Shots were heard overnight.", "2016-12-15", ["overnight", "2016-12-14TNI", "2016-12-14/2016-12-15", "relative"]],
  ["A bomb went off a few minutes ago.", "2016-12-15", ["a few minutes ago", "PAST_REF", "2016-12-15", "relative"]],
  ["Bombs went off in the past 24 hours.", "2016-12-15", ["the past 24 hours", "PT24H", "2016-12-14/2016-12-15", "relative"]],
  [
    "A mill burned on Monday. Guards came at 10 p.m. and left.",
    "2024-03-27",
    ["Monday", "2024-03-25", "2024-03-25", "relative"],
    ["10 p.m.", "2024-03-25T22:00", "2024-03-25", "relative"],
  ],
];

const UNKNOWN: readonly Case[] = [
  ["It fell on 3 February.", null, ["3 February", "XXXX-02-03", null, "year-open"]],
  ["It fell in February.", null, ["February", "XXXX-02", null, "year-open"]],
  ["It fell on Monday.", null, ["Monday", "XXXX-WXX-1", null, "relative"]],
  ["It fell yesterday.", null, ["yesterday", "PAST_REF", null, "relative"]],
  ["It fell two days earlier.", "2024-03-26", ["two days earlier", "XXXX-XX-XX", null, "relative"]],
  ["It fell on 30 February 2016.", null, ["30 February 2016", "XXXX-02-30", null, "year-open"]],
  ["It fell on 3 February.", "2014", ["3 February", "2014-02-03", "2014-02-03", "relative"]],
  ["It fell on Monday.", "2014-05", ["Monday", "XXXX-WXX-1", null, "relative"]],
  ["It fell last month.", "2014-01", ["last month", "2013-12", "2013-12-01/2013-12-31", "relative"]],
];

const STORIES: readonly Case[] = [
  [
    "A mill burned on Monday. The following day a bridge fell.",
    "2024-03-27",
    ["Monday", "2024-03-25", "2024-03-25", "relative"],
    ["The following day", "2024-03-26", "2024-03-26", "relative"],
  ],
  [
    "A mill burned on 3 May 2014. On 9 May a bridge fell two days later.",
    "2020-01-01",
    ["3 May 2014", "2014-05-03", "2014-05-03", "stated"],
    ["9 May", "2014-05-09", "2014-05-09", "relative"],
    ["two days later", "2014-05-11", "2014-05-11", "relative"],
  ],
  [
    "They fought between March and June of 2007.",
    "2009-01-01",
    ["March", "2007-03", "2007-03-01/2007-03-31", "stated"],
    ["June of 2007", "2007-06", "2007-06-01/2007-06-30", "stated"],
  ],
  ["ORLEK, 4 FEB 90 (AZN) -- TWO MILLS BURNED YESTERDAY.", null, ["YESTERDAY", "1990-02-03", "1990-02-03", "relative"]],
  ["Mill burns Posted: May 3, 2014 4:10 PM\n\nIt burned on Friday.", "2017-01-29", ["Friday", "2014-05-02", "2014-05-02", "relative"]],
  ["Mill burns\n\nPosted: 5 March 2014\n\nThe mill burned yesterday.", null, ["yesterday", "2014-03-04", "2014-03-04", "relative"]],
];

const GROUPS: readonly (readonly [string, readonly Case[]])[] = [
  ["dates", DATES],
  ["what news tells of quarters, hours and months", NEWS],
  ["what is not known stays unknown", UNKNOWN],
  ["a story's own days", STORIES],
];

describe.each(GROUPS)("%s", (_name, cases) => {
  test.each(cases.map(([text, published, ...times]) => ({ text, published, times })))(
    "$text ($published)",
    ({ text, published, times }) => {
      expect(toldIn(text, published).map(({ words, value, days, basis }) => [words, value, days, basis])).toEqual(times);
    },
  );
});

const NO_TIMES: readonly string[] = [
  "They may march on the town.",
  "A 40-year-old man, 12 years old, was hurt.",
  "About 2000 people fled, and 1995 soldiers came.",
  "THE SUN SAT OVER MARCH HILL, AND MAY NOT SPRING UP.",
  "It cost $2004.",
];
test.each(NO_TIMES)("%s tells no time", (text) => {
  expect(toldIn(text, "2020-01-01")).toEqual([]);
});
