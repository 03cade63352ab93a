import { formsOfVerb, type VerbForm } from "./attribution-verb-forms.ts";

/** What a written form may be. */
export interface CueVerbForm {
  readonly lemma: string;
  readonly form: VerbForm;
}

/**
 * Verbs that can attribute. Verbs that attribute in politics and are violence in reports of violence (to attack, to hit) are left
 * out, and so are verbs of trying and moving.
 */
const LEMMAS =
  "put accept accuse acknowledge add address admit admonish advertise advise advocate affirm agree aim allege allow allude analyze announce answer " +
  "anticipate apologise apologize appeal appear applaud approve argue articulate ascribe ask assail assert assess assume assure attest " +
  "attribute authorize back ban beg believe bemoan blame blast blog boast brand brief broadcast cable calculate call cast castigate caution " +
  "celebrate certify challenge chant characterise characterize charge chide choose chuckle cite claim clarify command commend comment " +
  "communicate compare complain concede conclude concur condemn confide confirm confront congratulate conjecture consider contemplate contend " +
  "continue contradict convict convince corroborate counsel count credit criticise criticize critique debate decide declare decline decry deem " +
  "defend define demand demonstrate denote denounce deny depict deplore deride describe detect determine disagree disavow disclose discount " +
  "discover discuss dislike dismiss disparage dispute doubt downplay dub echo elaborate email embrace emphasise emphasize encourage endorse " +
  "enquire enthuse enumerate envision estimate examine exclaim excoriate excuse exhort expect explain expose express fault favor favour fax " +
  "fear feel find float forbid forecast foresee foretell frame greet grieve grill guess gush hail hear highlight hint honor hope hypothesize " +
  "identify ignore imagine implicate implore imply indicate indict inform inquire insist instruct insult intend interject interpret interview " +
  "introduce investigate invite invoke issue joke judge justify know label lambast lambaste lament lash laud laugh learn lecture like link " +
  "list maintain mandate mean mention mock moot mourn mull murmur muse mutter name narrate nickname note notice object observe offer opine " +
  "oppose order outline paint perceive persuade petition phone pick pitch plan plead pledge point ponder portray posit post praise pray preach " +
  "predict prefer present presume probe proclaim profess project promise promote pronounce propose protest prove publish push query question " +
  "quip quiz quote rail rant rationalize react read reaffirm realise realize reason rebuff rebuke rebut recall recant reckon recognise " +
  "recognize recommend recount refer reference reflect refrain refuse refute regard regret reiterate reject rejoice relate relay release " +
  "remark remember remind renounce repeat reply report reprimand repudiate request require respond retort retract reveal ridicule ruin rule " +
  "rumor rumour salute say scoff scold scream see seek seem sense share shout show signal slam sneer solicit speak speculate state stress " +
  "suggest summarise summarize summon support surmise suspect swear sympathize talk teach telephone tell testify text thank theorise theorize " +
  "think threaten title toast tout tweet underscore understand undertake urge utter vent verify view voice vouch vow want warn weigh welcome " +
  "whisper wish witness wonder worry write yell";

/** Every written form of a verb that can attribute, with what it may be. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueVerbForm[]> = formsOf(LEMMAS.split(" "));

/** Verbs that say with a particle what another says alone: "turned down" is "reject". In the past, in the present and with -ing. */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map(
  "turn down reject|brush aside dismiss|brush off dismiss|wave aside dismiss|wave away dismiss|shrug off dismiss|laugh off dismiss|play down downplay"
    .split("|")
    .flatMap((entry) => {
      const [verb = "", particle = "", lemma = ""] = entry.split(" ");
      return formsOfVerb(verb).flatMap(([written]) => (written === verb ? [] : [[`${written} ${particle}`, lemma] as const]));
    }),
);

function formsOf(lemmas: readonly string[]): ReadonlyMap<string, readonly CueVerbForm[]> {
  const forms = new Map<string, CueVerbForm[]>();
  for (const lemma of lemmas) {
    for (const [written, form] of formsOfVerb(lemma)) {
      const known = forms.get(written);
      if (known === undefined) forms.set(written, [{ lemma, form }]);
      else if (!known.some((one) => one.lemma === lemma && one.form === form)) known.push({ lemma, form });
    }
  }
  return forms;
}
