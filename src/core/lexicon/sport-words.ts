/** What is told of in a match, and seldom together in anything else. */
export const PLAY = new Set(
  `goalkeeper keeper striker strikers midfielder midfielders defender defenders winger coach halftime half-time league fixture referee scored scorer scoring equaliser equalizer
  wicket wickets innings inning quarterback touchdown touchdowns playoff playoffs tournament semifinal semi-final semifinals quarterfinal quarter-final kick-off kickoff rebound rebounds homer pitcher batsman batter
  bowler tackle tackles penalty penalties corner header offside substitute bench season derby visitors opponents dribble free-kick hat-trick champions championship goals goal points unbeaten backhand forehand`.split(
    /\s+/u,
  ),
);
/** Whatever else a text speaks of, with one of these it may tell of an attack. */
export const HARM =
  /\b(?:kill(?:ed|ing|s)|dead|deaths?|died|wound(?:ed|ing)|bomb(?:s|ed|ing|ings|ers?)?|gunm[ae]n|explosions?|explosives?|hostages?|militants?|police|ambulances?|hospital|troops|soldiers|stabb(?:ed|ing)|kni(?:fe|ves)|gunfire|shooters?|weapons?|attackers?|assaulted|abducted|kidnapp(?:ed|ing)|arrest(?:s|ed)|victims?)\b/iu;
