/** Where the words that a trigger needs stand: within a few words before it or after it. */
export type NeedPlace = "before" | "after";

/** Words that tell of an act only beside others. `example` has what is needed, `counterExample` has not. */
export interface TriggerNeed {
  readonly id: string;
  readonly trigger: string;
  readonly place: NeedPlace;
  readonly words: ReadonlySet<string>;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
const DEVICES =
  "bomb bombs grenade grenades mortar mortars rocket rockets missile missiles shell shells drone drones bullet bullets gunfire shots fire shrapnel";

type Row = readonly [id: string, trigger: string, place: NeedPlace, words: string, reason: string, example: string, counterExample: string];

const ROWS: readonly Row[] = [
  [
    "drove-into",
    "drove-into",
    "before",
    "drove drives driving ploughed plowed ploughs plows rammed rams ramming steered sped accelerated",
    "who drove",
    "A man drove his car into a crowd.",
    "He walked into a crowd.",
  ],
  [
    "landed-on",
    "landed-on",
    "before",
    "shell shells rocket rockets mortar mortars missile missiles projectile projectiles drone drones",
    "what came down",
    "Rockets fired at dusk landed on a school.",
    "The plane landed on a road.",
  ],
  [
    "claimed-lives",
    "claimed-lives",
    "before",
    "sniper snipers gunfire blast blasts bomb bombs bombing attack attacks shelling strike strikes airstrike airstrikes explosion explosions ambush raid raids mine mines shooting massacre",
    "by what they died",
    "A bombing claimed the lives of two clerks.",
    "A storm claimed the lives of two clerks.",
  ],
  [
    "defuse",
    "defuse",
    "after",
    "bomb bombs car-bomb device devices ied ieds explosive explosives grenade grenades",
    "what was made safe",
    "Police defused a bomb.",
    "Police defused a row.",
  ],
  [
    "hit-mine",
    "hit-mine",
    "before",
    "hit hits hitting struck strikes striking drove drives driving ran runs running rode riding rolled stepped stepping steps tripped triggered",
    "what went over it",
    "A minibus hit a mine.",
    "The town lives off a mine.",
  ],
  [
    "target",
    "target",
    "after",
    "base bases position positions convoy convoys operative operatives fighter fighters militant militants soldiers troops post posts depot depots headquarters commander commanders vehicle vehicles barracks checkpoint checkpoints patrol outpost camp camps hideout hideouts launchers launcher bunker bunkers airbase airport villages village town",
    "what was fired at",
    "The army targeted a convoy on the ridge.",
    "The bill targeted the rich.",
  ],
  [
    "strike",
    "strike",
    "before",
    "military army navy force forces warplanes warplane jets jet fighters rebels militants insurgents guards troops brigade militia israel russia ukraine iran turkey pakistan india states saudi",
    "who has the arms for it",
    "The army struck the Velmar area.",
    "Lightning struck the Velmar area.",
  ],
  [
    "a-strike",
    "a-strike",
    "before",
    "killed kills killing wounded wounds wounding injured injures injuring died dead conduct conducts conducted conducting carry carries carried carrying launch launches launched launching military army forces assassinated damaged destroyed",
    "what it did, or who sent it",
    "Two men were killed in a strike on a car near Velmar.",
    "The clerks began a strike on the railway.",
  ],
  [
    "a-strike-on",
    "a-strike",
    "after",
    "on against targeting in near at that",
    "whom or what it hit, or where",
    "Two men were killed in a strike on a car near Velmar.",
    "Two men were killed during the strike.",
  ],
  [
    "launch-arms",
    "launch-arms",
    "after",
    "missile missiles rockets mortars shells",
    "what was sent",
    "The fleet launched two dozen cruise missiles at Velmar.",
    "The fleet launched a website.",
  ],
  [
    "alight",
    "set-alight",
    "before",
    "set sets setting",
    "somebody set it alight",
    "Raiders set the mill and two barns on fire.",
    "The mill was on fire.",
  ],
  [
    "held-for",
    "held-for",
    "after",
    "days weeks months captive ransom",
    "for how long, or for what, somebody was held",
    "He led the unit that held the engineers for 47 days.",
    "He led the band that held the crowd.",
  ],
  [
    "explosive",
    "tore-through",
    "before",
    "bomb bombs car-bomb device devices explosive explosives grenade grenades landmine landmines mine mines blast blasts explosion explosions",
    "what went off",
    "A bomb hidden in a van tore through the market.",
    "A storm tore through the market.",
  ],
  ["hit-by", "hit-by", "after", DEVICES, "what it was hit by", "A ferry was hit by a rocket.", "A ferry was hit by a wave."],
  [
    "hit-in",
    "hit-in",
    "after",
    "shoulder chest leg legs arm head neck stomach abdomen back thigh foot face hand hip",
    "where a shot hit a body",
    "Her guard was hit in the shoulder.",
    "The port was hit in the last recession.",
  ],
  [
    "bomb-that",
    "bomb-that",
    "after",
    "tore ripped wrecked killed wounded injured destroyed damaged shattered went exploded struck hit gutted",
    "what the bomb did",
    "They spoke of the bomb that tore the quay apart.",
    "It was a bomb that nobody had ever armed.",
  ],
  [
    "operation",
    "operation",
    "after",
    "against",
    "whom it was meant for",
    "Our unit carried out an operation against the customs post.",
    "The surgeon carried out an operation at noon.",
  ],
  [
    "taken-from",
    "taken-from",
    "after",
    "camp camps home homes house houses village villages bed beds tent tents cell cells street streets school dormitory quarter",
    "where people were taken from",
    "Thirty men were taken from the camp at dawn.",
    "Samples were taken from the river.",
  ],
  [
    "taken-people",
    "taken-from",
    "before",
    "man men woman women people persons youths boys girls residents villagers refugees students teachers workers brothers sons monks",
    "who was taken",
    "Two women have been taken from their homes.",
    "Carpets were taken from their homes.",
  ],
  [
    "beaten-with",
    "beaten",
    "after",
    "cables cable batons baton sticks rods hoses hose whips whip belts pipes butts truncheons",
    "what those who hold somebody beat with",
    "The two said they had been beaten with cables.",
    "Eggs are beaten with sugar.",
  ],
  [
    "seized-people",
    "seize",
    "after",
    "pupils students schoolchildren schoolgirls girls boys children travellers passengers villagers worshippers women men people workers teachers nurses miners fishermen farmers residents hostages crew sailors nationals tourists clerics engineers civilians guests",
    "who was seized",
    "Gunmen seized more than 130 pupils.",
    "Gunmen seized two trucks.",
  ],
  [
    "people-seized",
    "were-seized",
    "before",
    "pupils students schoolchildren schoolgirls girls boys children travellers passengers villagers worshippers women woman men man people worker workers teacher teachers nurse nurses doctor doctors miners fishermen farmers farmer residents hostages crew sailors nationals tourist tourists priest priests clerics engineer engineers civilians guests journalist journalists reporter driver drivers missionary missionaries he she they who",
    "who was seized",
    "Two nurses were seized.",
    "Two trucks were seized.",
  ],
  [
    "beat-people",
    "beat",
    "after",
    "farmer farmers shepherd shepherds villager villagers resident residents man men woman women boy boys prisoner prisoners detainee detainees passenger passengers driver drivers student students journalist journalists worker workers protester protesters civilian civilians monk monks priest priests clerk clerks",
    "who was beaten",
    "Settlers beat a farmer.",
    "They beat the champions.",
  ],
  [
    "beaters",
    "beat",
    "before",
    "settlers settler mob mobs gunmen soldiers troops militiamen fighters rebels police officers gang gangs raiders attackers guards",
    "who beats",
    "A mob beat two drivers.",
    "Mill owners beat two drivers.",
  ],
  [
    "long-fight",
    "lasting-fight",
    "after",
    "since for",
    "how long it has lasted",
    "The Front has been fighting the state since 2011.",
    "They had been fighting the current all day.",
  ],
];

/** What some triggers need beside them. */
export const TRIGGER_NEEDS: readonly TriggerNeed[] = ROWS.map(([id, trigger, place, words, reason, example, counterExample]) => ({
  id: `need.${id}`,
  trigger,
  place,
  words: set(words),
  reason,
  example,
  counterExample,
}));
