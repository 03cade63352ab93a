/** People who belong to a body, as phrases put them after or before its name. */
const MEMBERS =
  "fighters?|members?|militants?|rebels?|guerr?illas?|commandos?|troops|forces|insurgents?|militiam[ae]n|terrorists?|gunm[ae]n|extremists?|soldiers?|subversives?|jihadists?|separatists?|operatives?|cadres?|combatants?";
/** What phrases call a body itself beside its name. */
const BODIES =
  "(?:(?:guerr?illa|rebel|militant|armed|terrorist|insurgent|separatist|jihadist|paramilitary) )?(?:group|organi[sz]ation|movement|outfit|faction|militia)";

const DOUBT = /^(?:suspected|alleged|presumed|unidentified|armed|masked)\s+/iu;
const ARTICLE = /^(?:the|an?|some|several|other)\s+/iu;
const OF = new RegExp(`^(?:${MEMBERS}|units?|elements|columns?|cells?)\\s+(?:of|from|belonging to|linked to)\\s+(?:the\\s+)?`, "iu");
const BEFORE = new RegExp(`^(?:${BODIES}|${MEMBERS})\\s+(?:called\\s+)?`, "iu");
const AFTER = new RegExp(`(?:['’]s)?\\s+(?:${BODIES}|${MEMBERS})$`, "iu");
const GLOSS = /\s*[([][^()[\]]{1,90}[)\]]\s*$/u;
const QUOTES = /^["“”'‘«\s]+|["”“'’»\s,]+$/gu;

const CUTS: readonly RegExp[] = [QUOTES, DOUBT, ARTICLE, GLOSS, OF, AFTER, BEFORE];

/**
 * The names that `phrase` may stand for, the phrase itself first, then with ever less of what is said around a name: "the suspected
 * Karvan Front fighters", "Karvan Front fighters", "Karvan Front".
 */
export function namesInPhrase(phrase: string): readonly string[] {
  const names = [phrase];
  let left = phrase;
  for (let cut = 0; cut < CUTS.length; ) {
    const shorter = left.replace(CUTS[cut] as RegExp, "").trim();
    if (shorter === left || shorter === "") cut++;
    else {
      left = shorter;
      names.push(left);
      cut = 0;
    }
  }
  return names;
}
