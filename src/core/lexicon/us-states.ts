/** States of the United States as newspapers and the post shorten them: postal code, then the short forms of the press. */
const STATES: readonly (readonly [name: string, postal: string, press: string])[] = [
  ["Alabama", "AL", "Ala."],
  ["Alaska", "AK", ""],
  ["Arizona", "AZ", "Ariz."],
  ["Arkansas", "AR", "Ark."],
  ["California", "CA", "Calif."],
  ["Colorado", "CO", "Colo."],
  ["Connecticut", "CT", "Conn."],
  ["Delaware", "DE", "Del."],
  ["Florida", "FL", "Fla."],
  ["Georgia", "GA", "Ga."],
  ["Hawaii", "HI", ""],
  ["Idaho", "ID", ""],
  ["Illinois", "IL", "Ill."],
  ["Indiana", "IN", "Ind."],
  ["Iowa", "IA", ""],
  ["Kansas", "KS", "Kan."],
  ["Kentucky", "KY", "Ky."],
  ["Louisiana", "LA", "La."],
  ["Maine", "ME", ""],
  ["Maryland", "MD", "Md."],
  ["Massachusetts", "MA", "Mass."],
  ["Michigan", "MI", "Mich."],
  ["Minnesota", "MN", "Minn."],
  ["Mississippi", "MS", "Miss."],
  ["Missouri", "MO", "Mo."],
  ["Montana", "MT", "Mont."],
  ["Nebraska", "NE", "Neb."],
  ["Nevada", "NV", "Nev."],
  ["New Hampshire", "NH", "N.H."],
  ["New Jersey", "NJ", "N.J."],
  ["New Mexico", "NM", "N.M."],
  ["New York", "NY", "N.Y."],
  ["North Carolina", "NC", "N.C."],
  ["North Dakota", "ND", "N.D."],
  ["Ohio", "OH", ""],
  ["Oklahoma", "OK", "Okla."],
  ["Oregon", "OR", "Ore."],
  ["Pennsylvania", "PA", "Pa."],
  ["Rhode Island", "RI", "R.I."],
  ["South Carolina", "SC", "S.C."],
  ["South Dakota", "SD", "S.D."],
  ["Tennessee", "TN", "Tenn."],
  ["Texas", "TX", "Tex."],
  ["Utah", "UT", ""],
  ["Vermont", "VT", "Vt."],
  ["Virginia", "VA", "Va."],
  ["Washington", "WA", "Wash."],
  ["West Virginia", "WV", "W.Va."],
  ["Wisconsin", "WI", "Wis."],
  ["Wyoming", "WY", "Wyo."],
];

const NAMES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(([name, postal, press]): (readonly [string, string])[] =>
    press === ""
      ? [[postal, name]]
      : [
          [postal, name],
          [press, name],
        ],
  ),
);

/** The state that a short form stands for ("TX", "Miss."), as it is written; null for any other word. */
export function stateOfShort(text: string): string | null {
  return NAMES.get(text) ?? null;
}

const escaped = (text: string): string => text.replaceAll(".", "\\.");
/** A short form right behind a comma, as in "Guntown, Miss." and "LITTLE ROCK, AR": where it stands is its first group. */
export const STATE_BEHIND_COMMA = new RegExp(
  `(?<=[\\p{L}.)], ?)(${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);
