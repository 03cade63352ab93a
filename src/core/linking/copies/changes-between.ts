import type { DriftChange, Statement } from "../../model/index.ts";
import { alteredQuotations, type Quoted } from "./altered-quotation.ts";
import { type Heard, isOneSpeaker } from "./one-speaker.ts";
import { isOneGroup, type ToldNumber } from "./told-numbers.ts";

/** A statement as one document passes it on. */
export interface Carrier {
  readonly statement: Statement;
  readonly heard: Heard;
  readonly content: string;
  /** Read where a content was changed alone. */
  readonly numbers: () => readonly ToldNumber[];
  /** What of its content stands in quotation marks. */
  readonly quotations: readonly Quoted[];
}

const CERTAINTY = { possible: 0, probable: 1, stated: 2 } as const;

/** What changed, in the words of both, so that nobody need take the program's word for it. Another way of writing is no change. */
export function changesBetween(before: Carrier, after: Carrier): readonly DriftChange[] {
  return [
    ...polarityChange(before.statement, after.statement),
    ...speakerChange(before.heard, after.heard),
    ...hedgeChange(before.statement, after.statement),
    ...(before.content === after.content ? [] : numberChanges(before.numbers(), after.numbers())),
    ...alteredQuotations(before.quotations, after.quotations).map((one): DriftChange => ({ what: "quotation", ...one })),
  ];
}

function polarityChange(before: Statement, after: Statement): readonly DriftChange[] {
  return before.polarity === after.polarity ? [] : [{ what: "polarity", before: before.polarity, after: after.polarity }];
}

function speakerChange(before: Heard, after: Heard): readonly DriftChange[] {
  if (isOneSpeaker(before, after)) return [];
  return [{ what: "speaker", before: before.speaker?.text ?? "nobody shown", after: after.speaker?.text ?? "nobody shown" }];
}

/** A hedge that was lost; one that was added takes nothing from the truth. */
function hedgeChange(before: Statement, after: Statement): readonly DriftChange[] {
  if (CERTAINTY[after.certainty] <= CERTAINTY[before.certainty]) return [];
  return [{ what: "hedge", before: before.certainty, after: after.certainty }];
}

function numberChanges(before: readonly ToldNumber[], after: readonly ToldNumber[]): readonly DriftChange[] {
  const counted = before.flatMap((one): readonly DriftChange[] => {
    const same = after.filter(({ value }) => value === one.value);
    const [other] = same;
    if (same.length !== 1 || other === undefined || one.group === "" || other.group === "" || isOneGroup(one.group, other.group)) return [];
    return [{ what: "counted", before: `${one.asWritten} ${one.group}`, after: `${other.asWritten} ${other.group}` }];
  });
  const lost = before.filter(({ meaning }) => after.every((other) => other.meaning !== meaning));
  const gained = after.filter(({ meaning }) => before.every((other) => other.meaning !== meaning));
  if (lost.length === 0 || gained.length === 0) return counted;
  const written = (numbers: readonly ToldNumber[]): string => numbers.map(({ asWritten }) => asWritten).join(", ");
  return [{ what: "number", before: written(lost), after: written(gained) }, ...counted];
}
