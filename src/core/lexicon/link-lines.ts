/** A video's length before its title, as lists of videos have it: "1:14 Judge weighs a bail". No hour of the day, no full stop. */
export const VIDEO_LINE =
  /^(\d{1,2}):(\d{2}) (?=\p{L})(?![ap]\.?m\b)(?!(?:est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc|local|hours)\b).{3,160}[^.]$/iu;

/** A line that leads to another story: "Related: Two held in a bank raid". */
export const RELATED_LINE =
  /^[^\p{L}\p{N}]{0,4}(?:related(?: (?:coverage|stor(?:y|ies)|articles?))?|read (?:more|also|next)|see also|also read|more on this|previous coverage)\s*:\s*\S/iu;
