import { expect, test } from "vitest";
import { fold } from "../../../src/core/text/index.ts";

test.each([
  ["Velmar", "velmar"],
  ["  Free   Sarn Front ", "free sarn front"],
  ["Free Sarn Front", "free sarn front"],
  ["St. Orlan’s", "st. orlan's"],
  ["ORLAN`S", "orlan's"],
  ["Łódź-Ørsta", "lodz-orsta"],
  ["ﬁle", "file"],
  ["a\nb", "a b"],
  ["", ""],
  ["112%", "112%"],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
