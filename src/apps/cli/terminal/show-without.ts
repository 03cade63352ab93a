import type { GradeChange, Without } from "../../../desk/without.ts";
import { gradeText } from "./grade.ts";
import { counted, ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";

/** What was left out, and every value whose grade or counts change for it. */
export function withoutText(screen: Screen, { leftOut, changes, unchanged }: Without): string {
  const parts = [
    ...(leftOut.documents.length > 0
      ? [`${counted(leftOut.documents.length, "document")} of ${leftOut.publishers.join(", ") || "no known publisher"}`]
      : []),
    ...(leftOut.sources.length > 0 ? [`what ${leftOut.sources.join(", ")} ${leftOut.sources.length === 1 ? "says" : "say"}`] : []),
  ];
  const weighty = changes.filter(({ before, after }) => after === null || after.grade !== before.grade || after.origins !== before.origins);
  const fewer = changes.length - weighty.length;
  return [
    wrapped(screen, `Left out: ${safe(parts.join(", and "))}.`),
    wrapped(
      screen,
      `${counted(weighty.length, "value")} ${weighty.length === 1 ? "changes" : "change"} in grade or origins${fewer > 0 ? `, ${fewer} more in documents alone` : ""}; ${unchanged} ${unchanged === 1 ? "stands" : "stand"} as before.`,
    ),
    ...byPlace(weighty).flatMap(([heading, own]) => [
      "",
      ink(screen, "bold", safe(heading)),
      ...own.map((change) => changeLine(screen, change)),
    ]),
  ].join("\n");
}

function byPlace(changes: readonly GradeChange[]): readonly (readonly [string, readonly GradeChange[]])[] {
  const found = new Map<string, GradeChange[]>();
  for (const change of changes) {
    const heading = change.field === null ? "Claims" : `${shortId(change.id)}  ${change.where}`;
    found.set(heading, [...(found.get(heading) ?? []), change]);
  }
  return [...found];
}

function changeLine(screen: Screen, { field, value, before, after }: GradeChange): string {
  const now = after === null ? ink(screen, "red", "no longer told") : gradeText(screen, after);
  return wrapped(
    screen,
    `${field === null ? "" : `${field} `}${ink(screen, "bold", safe(value))}: ${gradeText(screen, before)} → ${now}`,
    2,
    4,
  );
}
