import type { Outline } from "../../text/index.ts";

const PLAY = new Set(
  `goalkeeper keeper striker strikers midfielder midfielders defender defenders winger coach halftime half-time league fixture referee scored scorer scoring equaliser equalizer
  wicket wickets innings inning quarterback touchdown touchdowns playoff playoffs tournament semifinal semi-final semifinals quarterfinal quarter-final kick-off kickoff rebound rebounds homer pitcher batsman batter
  bowler tackle tackles penalty penalties corner header offside substitute bench season derby visitors opponents dribble free-kick hat-trick champions championship goals goal points unbeaten backhand forehand`.split(
    /\s+/u,
  ),
);
const HARM =
  /\b(?:kill(?:ed|ing|s)|dead|deaths?|died|wound(?:ed|ing)|bomb(?:s|ed|ing|ings|ers?)?|gunm[ae]n|explosions?|explosives?|hostages?|militants?|police|ambulances?|hospital|troops|soldiers)\b/iu;
const FEWEST = 4;

/** A match is told in the words of war: strikes, shots, attacks. True where a text speaks of play and of no harm. */
export function isSportsReport({ text, words }: Outline): boolean {
  const played = new Set<string>();
  for (const { lower } of words) if (PLAY.has(lower)) played.add(lower);
  return played.size >= FEWEST && !HARM.test(text);
}
