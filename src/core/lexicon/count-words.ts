import type { CountWhat } from "../model/index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** What a word of harm says of the people it counts. `shot` says that they were hit, not whether they lived. */
export type Harm = CountWhat | "shot";
/** How a word of harm takes those it counts: after it, before it, as a passive would, or as a noun. */
export type HarmForm = "past" | "active" | "ing" | "intransitive" | "state" | "noun-of";

const forms: [string, Harm, HarmForm][] = [];
const add = (harm: Harm, form: HarmForm, words: string): void => {
  for (const word of words.split(" ")) forms.push([word, harm, form]);
};
add("killed", "past", "killed slain murdered martyred assassinated executed massacred slaughtered beheaded electrocuted lynched");
add("killed", "active", "kills kill murders");
add("killed", "ing", "killing murdering assassinating executing slaying beheading");
add("killed", "intransitive", "died dies die perished succumbed");
add("killed", "state", "dead deceased");
add("killed", "noun-of", "death deaths murder murders slaying assassination execution massacre lives life bodies body");
add("injured", "past", "injured wounded hurt maimed hospitalized hospitalised");
add("injured", "noun-of", "injury wounding");
add("injured", "active", "injures wounds hurts injure wound");
add("injured", "ing", "injuring wounding hurting maiming");
add("shot", "past", "shot stabbed");
add("shot", "active", "shoots");
add("shot", "ing", "shooting");
add("abducted", "past", "kidnapped abducted seized");
add("abducted", "active", "kidnaps abducts kidnap abduct");
add("abducted", "ing", "kidnapping abducting seizing");
add("abducted", "noun-of", "abduction");
add("missing", "state", "missing");
add("missing", "intransitive", "disappeared vanished");
add("detained", "past", "arrested detained captured apprehended jailed imprisoned");
add("detained", "active", "arrests detains arrest detain");
add("detained", "ing", "arresting detaining capturing");
add("detained", "noun-of", "detention");

/** Words of harm, lower case. */
export const HARM_WORDS: ReadonlyMap<string, readonly [Harm, HarmForm]> = new Map(
  forms.map(([word, harm, form]): [string, readonly [Harm, HarmForm]] => [word, [harm, form]]),
);

/** Nouns that stand for the harmed themselves and take a figure ("three deaths"). `both` leaves open which. */
export const HARM_NOUNS: ReadonlyMap<string, Harm | "both"> = new Map([
  ["dead", "killed"],
  ["deaths", "killed"],
  ["death", "killed"],
  ["fatalities", "killed"],
  ["fatality", "killed"],
  ["bodies", "killed"],
  ["corpses", "killed"],
  ["lives", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["injuries", "injured"],
  ["injury", "injured"],
  ["casualties", "both"],
  ["casualty", "both"],
]);

/** Nouns for one person. */
export const PERSON_SINGULAR: ReadonlySet<string> = set(`
  person man woman child boy girl baby infant toddler teen teenager youth student pupil teacher professor doctor nurse driver passenger
  passerby pedestrian bystander resident neighbor neighbour villager farmer peasant worker employee clerk cashier customer owner guard
  bodyguard officer policeman policewoman cop deputy sheriff trooper sergeant lieutenant captain colonel major general corporal private
  constable soldier sailor marine airman guardsman civilian victim hostage journalist reporter photographer cameraman lawyer attorney judge
  novice investigator prosecutor politician mayor councillor governor minister senator congressman deputy ambassador diplomat official leader activist
  unionist priest bishop nun monk imam pastor cleric missionary businessman businesswoman trader shopkeeper engineer technician
  contractor miner tourist foreigner national citizen refugee migrant inmate prisoner detainee suspect gunman attacker assailant shooter
  bomber militant rebel insurgent guerrilla terrorist extremist fighter militiaman robber burglar intruder hijacker kidnapper
  commander wife husband mother father son daughter brother sister grandmother grandfather grandson granddaughter uncle aunt nephew niece
  cousin girlfriend boyfriend fiance fiancee friend roommate stepfather stepson stepdaughter member firefighter paramedic bodyguard
  operative agent combatant jihadist paramilitary separatist gendarme seeker settler medic rescuer responder volunteer seafarer herder ranger staffer
  peacekeeper commuter worshipper shopper parishioner vendor patron bartender musician rapper preschooler newborn sibling schoolgirl schoolboy
  jawan sepoy vigilante pilgrim perpetrator accomplice operator pilot copilot crewman crewmember sapper reservist parent newcomer
  lawmaker legislator associate colleague companion aide supporter loyalist follower devotee sympathizer negotiator electrician
  watchman watchwoman rancher foreman chauffeur intern actor singer artist writer poet broadcaster announcer
  caretaker cook porter surveyor carpenter mechanic gardener cleaner labourer laborer apprentice trainee boatman ferryman sexton elder waiter waitress
  janitor landlord tenant counselor principal
  athlete player coach veteran retiree homeowner juvenile minor adult male female relative individual protester demonstrator
  chief administrator occupant headmaster headmistress merchant magistrate recruit pensioner motorist patient shepherd midwife dentist pharmacist farmhand butcher baker barber tailor
  motorcyclist cyclist biker jogger hunter grandchild stepmother spouse partner mayor peasant candidate
`);

/** Plural nouns for people that do not end in -s beside the singular. */
const IRREGULAR_PLURALS = set(`
  people persons men women children policemen policewomen servicemen guardsmen gunmen militiamen businessmen firemen fishermen tribesmen
  personnel police troops wives crew staff cops others more civilians ones lives youths passersby congressmen cameramen marines
  bystanders hostages nationals family grandchildren airmen countrymen schoolchildren schoolgirls schoolboys worshippers shoppers commuters
  mourners pilgrims forces militia militias gunners crewmen watchmen recruits cadets conscripts peacekeepers patients guests siblings twins couple
`);

/** Nouns for several persons. */
export const PERSON_PLURAL: ReadonlySet<string> = new Set([
  ...IRREGULAR_PLURALS,
  ...[...PERSON_SINGULAR].map((noun) =>
    /(?:s|sh|ch)$/u.test(noun) ? `${noun}es` : /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  ),
]);

/** People who fight, on whichever side of an act: militants attack, and are attacked. */
export const FIGHTER_NOUNS: ReadonlySet<string> = set(`
  militant militants rebel rebels insurgent insurgents guerrilla guerrillas terrorist terrorists extremist extremists fighter fighters
  jihadist jihadists combatant combatants paramilitary paramilitaries operative operatives militiaman militiamen separatist separatists
`);

/** Those on the side that attacks; fighters unless the act fell on them. */
export const ATTACKER_NOUNS: ReadonlySet<string> = new Set([
  ...FIGHTER_NOUNS,
  ...set(`
    suspect suspects gunman gunmen attacker attackers assailant assailants shooter shooters bomber bombers robber robbers burglar burglars
    intruder intruders hijacker hijackers kidnapper kidnappers perpetrator perpetrators
  `),
]);

/** What the counted are, by their noun. */
export const ROLE_NOUNS: ReadonlyMap<string, "civilian" | "military" | "police" | "official"> = new Map([
  ...[
    ..."civilian villager farmer peasant student pupil teacher child woman tourist journalist worker engineer passenger".split(" "),
  ].flatMap((noun): [string, "civilian"][] => [
    [noun, "civilian"],
    [noun === "child" ? "children" : noun === "woman" ? "women" : `${noun}s`, "civilian"],
  ]),
  ...[
    ..."soldier soldiers troops sailor sailors marine marines airman airmen guardsmen guardsman servicemen conscripts cadets peacekeepers".split(
      " ",
    ),
  ].map((noun): [string, "military"] => [noun, "military"]),
  ...[..."police policeman policemen policewoman officer officers cop cops deputy trooper troopers constable constables".split(" ")].map(
    (noun): [string, "police"] => [noun, "police"],
  ),
  ...[..."official officials mayor minister governor senator judge prosecutor ambassador diplomat diplomats".split(" ")].map(
    (noun): [string, "official"] => [noun, "official"],
  ),
]);

/** Words that number the counted without a figure: the least they mean (ACLED: tens 10, dozens 12, hundreds 100). */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["several", 3],
  ["few", 3],
  ["many", 3],
  ["numerous", 3],
  ["multiple", 2],
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1000],
]);

/** What a number may count when its noun is not a person: then it is no count of people. */
export const NOT_PEOPLE: ReadonlySet<string> = set(`
  years year months month weeks week days day hours hour minutes minute seconds miles mile kilometers kilometres km meters metres yards feet
  inches blocks percent dollars pounds euros pesos shots shot rounds times time bullets guns weapons vehicles cars houses homes buildings
  attacks incidents shootings counts charges dogs dog cats cattle horses sheep animals birds fish street avenue road highway route apartment
  p.m a.m am pm o'clock jobs points crimes cases bombs grenades rockets mines wounds gunshots bullet bills plans deals trees plants
    attempts murders charge count others' hostages' inch caliber calibre gauge acres tons towns villages cities states countries provinces
`);

/** Things that stand before people ("truck drivers") or make a noun for people one of things ("a fighter jet"). */
export const VEHICLES: ReadonlySet<string> = set(`
  jet jets plane planes aircraft helicopter helicopters drone drones ship ships vessel vessels tanker tankers boat boats tank tanks missile missiles
  station stations base bases post posts checkpoint checkpoints convoy convoys bus buses truck trucks motorcycle motorcycles train trains
`);

/** Words before a number that make it a date, an age or an address. */
export const NUMBERS_AFTER: ReadonlySet<string> = set(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  age aged ages both number no interstate highway route exit room apartment apt unit chapter section page level grade channel district precinct
  ward area zone article
`);

/** Capitalised words that make a run of them a place, an office or a label instead of a person. */
export const NOT_NAMES: ReadonlySet<string> = set(`
  hospital hospitals center centre university college school street avenue road county city department police office park church club station
  medical lane drive plaza mall apartments hotel company inc corp ministry army government court house market mosque university airport
  january february march april june july august september october november december
  forces force front brigade brigades battalion militia party movement council union agency press herald tribune times journal valley slope
  village river harbor harbour island islands north south east west oblast governorate related coverage technology
  posted updated published others other news photo video read watch click live breaking police authorities officials sources witnesses
`);

/** Words that end a noun phrase. */
export const PHRASE_STOPS: ReadonlySet<string> = set(`
  a an the this that these those his her its their our my and or but nor of in on at by for from to with without into onto near inside outside
  during after before since until when while where which who whom whose as if because although though than then so was were is are be been being am
  has have had having do does did will would could should may might must can not no also just later said says told reported including among
  it he she they we you i him them there here what how all both each every any some one's left leaving leaves dead killed wounded injured hurt
  shot died dies kidnapped abducted arrested detained missing allegedly reportedly apparently suspected and/or against around about over under
  early late yesterday today tonight monday tuesday wednesday thursday friday saturday sunday
`);

/** Forms of to be and to get, before a participle. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = set(
  "was were is are been being be got get gets wasn't weren't isn't aren't remain remains remained",
);
/** What may stand between an auxiliary and its participle. */
export const ADVERBS: ReadonlySet<string> = set(
  "also fatally critically seriously severely badly slightly lightly mortally reportedly allegedly apparently later then immediately instantly all both each either already now still only just accidentally brutally gravely being found pronounced presumed feared reported declared confirmed believed listed believed shot",
);
/** Words that make a harm not told as having happened. */
export const UNREAL: ReadonlySet<string> = set(
  "could would might may must should can cannot can't couldn't wouldn't will won't to not never n't didn't wasn't weren't isn't if threatened",
);

/** Demonyms, singular and plural forms, with the country or people's own adjective: who is counted, never who did it. */
export const DEMONYMS: ReadonlySet<string> = set(`
  chinese afghan afghans american americans british briton britons french german germans italian italians spanish spaniard spaniards russian
  russians ukrainian ukrainians polish turkish turk turks iranian iranians iraqi iraqis syrian syrians lebanese israeli israelis palestinian
  palestinians jordanian jordanians egyptian egyptians libyan libyans tunisian tunisians algerian algerians moroccan moroccans sudanese
  somali somalis kenyan kenyans ethiopian ethiopians nigerian nigerians malian malians nigerien chadian chadians cameroonian cameroonians
  ugandan ugandans rwandan rwandans congolese south-african indian indians pakistani pakistanis bangladeshi bangladeshis nepali nepalis
  nepalese indonesian indonesians malaysian malaysians filipino filipinos thai thais vietnamese japanese korean koreans australian australians
  canadian canadians mexican mexicans guatemalan guatemalans honduran hondurans salvadoran salvadorans nicaraguan nicaraguans colombian
  colombians venezuelan venezuelans ecuadoran ecuadorean peruvian peruvians bolivian bolivians chilean chileans argentine argentines
  brazilian brazilians cuban cubans dutch belgian belgians swiss swedish swedes danish danes norwegian norwegians finnish greek greeks
  saudi saudis yemeni yemenis kuwaiti kuwaitis emirati tajik tajiks uzbek uzbeks kyrgyz kazakh kazakhs turkmen georgian georgians
  armenian armenians azerbaijani azerbaijanis burmese cambodian sri-lankan portuguese irish scottish welsh romanian romanians bulgarian
`);
