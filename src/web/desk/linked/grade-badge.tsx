import { countsInWords } from "../../../core/model/index.ts";
import type { GradeView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";
import { GRADE_WORDS } from "../words-linked.ts";

/** The name of a grade with both counts: it never travels alone. */
export function gradeText({ grade, ...counts }: Omit<GradeView, "reasons">): string {
  return `${grade === null ? WORDS.linked.noOrigin : GRADE_WORDS[grade]}: ${countsInWords(counts)}`;
}

/** A grade with both counts, and its reasons when it is opened. */
export function GradeBadge({ grade }: { readonly grade: GradeView }) {
  const badge = <span className={`badge grade ${grade.grade ?? "none"}`}>{gradeText(grade)}</span>;
  if (grade.reasons.length === 0) return badge;
  return (
    <details className="grade-why">
      <summary>
        {badge} <span className="quiet">{WORDS.linked.why}</span>
      </summary>
      <ul className="reasons">
        {grade.reasons.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
