import type { GradeName, SheetGrade } from "../../../core/model/index.ts";
import { counted, ink, type Screen } from "./screen.ts";

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

/** A grade with both counts, never alone. */
export function gradeText(screen: Screen, { grade, carriers, origins }: Pick<SheetGrade, "grade" | "carriers" | "origins">): string {
  return `${gradeName(screen, grade)}, ${counted(carriers, "document")}, ${counted(origins, "origin")}`;
}
