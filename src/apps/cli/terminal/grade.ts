import { countsInWords, type Discount, type GradeName, type SheetGrade } from "../../../core/model/index.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";

const GRADES: Readonly<Record<GradeName, readonly [text: string, colour: "green" | "yellow" | "magenta" | "dim"]>> = {
  acknowledged: ["acknowledged", "green"],
  corroborated: ["corroborated", "green"],
  "single-origin": ["single origin", "dim"],
  "claimed-only": ["claimed only", "magenta"],
  contested: ["contested", "yellow"],
  discounted: ["discounted", "dim"],
};

/** The name of a grade; without an origin there is none. */
export function gradeName(screen: Screen, grade: GradeName | null): string {
  if (grade === null) return ink(screen, "dim", "no origin");
  const [text, colour] = GRADES[grade];
  return ink(screen, colour, text);
}

/** Who discounted it, when and why: a person's word beside the computed grade. */
export function discountLines(screen: Screen, discounts: readonly Discount[], indent: number): readonly string[] {
  return discounts.map(({ decision, by, at, why }) =>
    wrapped(
      screen,
      `${ink(screen, "magenta", "discounted")}  ${safe(by)}  ${at.slice(0, 10)}  ${safe(why ?? "")}  ${ink(screen, "cyan", decision)}`,
      indent,
      indent,
    ),
  );
}

/** A grade with both counts, never alone. */
export function gradeText(screen: Screen, { grade, ...counts }: Omit<SheetGrade, "reasons">): string {
  return `${gradeName(screen, grade)}, ${countsInWords(counts)}`;
}
