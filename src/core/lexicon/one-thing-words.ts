import { formsOfVerb } from "./attribution-verb-forms.ts";
import { stemOf } from "./stem.ts";

/**
 * Words by which reports say one thing: a name of the thing, the verbs that tell it, and nouns and other words for it. Only where one can
 * stand for another without the claim becoming another: to detain is not to charge, to offer is not to accept.
 */
const ROWS: readonly (readonly [thing: string, verbs: string, others: string])[] = [
  [
    "kill",
    "kill murder assassinate slay die massacre succumb perish",
    "slain homicide homicides dead death deaths deadly fatal fatally killing killings killer killers murder murders murderer murderers assassination assassinations assassin assassins slaying slayings massacre massacres",
  ],
  ["injure", "injure wound hurt", "injury injuries wounded injured wounds"],
  ["attack", "attack raid ambush assault", "attack attacks raid raids ambush ambushes assault assaults attacker attackers"],
  ["bomb", "bomb bombard explode detonate blast", "bombing bombings bombardment blast blasts explosion explosions"],
  ["shoot", "shoot", "shot shots shooting shootings gunfire gunshot gunshots gunned shootout"],
  ["kidnap", "kidnap abduct", "kidnapped kidnapping kidnappings abduction abductions kidnapper kidnappers abductor abductors"],
  ["disappear", "disappear vanish", "disappearance disappearances missing"],
  ["detain", "arrest detain apprehend", "arrest arrests detention detentions custody"],
  ["charge", "indict charge", "indictment charge charges"],
  ["release", "release free liberate", "release freed"],
  ["train", "train", "training"],
  ["join", "join", "joining"],
  ["fight", "fight battle clash", "fighting battle battles clash clashes combat"],
  [
    "tie",
    "link tie connect ally affiliate relate",
    "link links tie ties connection connections alliance alliances relation relations affiliation affiliations",
  ],
  ["recruit", "recruit", "recruitment recruits recruiter recruiters"],
  ["appeal", "appeal", "appeals"],
  ["leave", "leave depart flee", "fled departure exodus"],
  ["approve", "approve", "approval"],
  ["reject", "reject refuse", "rejection refusal"],
  ["withdraw", "withdraw", "withdrawal withdrawals pullout"],
  ["offer", "offer propose", "offer offers proposal proposals"],
  ["threaten", "threaten", "threat threats"],
  ["include", "include", "inclusion"],
  ["begin", "begin start launch", "beginning start"],
  ["use", "use", "usage"],
  ["destroy", "destroy demolish", "destruction demolition"],
  ["deploy", "deploy", "deployment deployments"],
  ["arrive", "arrive", "arrival"],
  ["extradite", "extradite", "extradition extraditions"],
  ["investigate", "investigate probe", "investigation investigations inquiry probe"],
  ["participate", "participate", "participation"],
  ["support", "support back", "support"],
  ["argue", "argue quarrel", "argument arguments altercation quarrel quarrels dispute disputes"],
  ["blame", "blame accuse", "accusation accusations"],
  ["truce", "", "truce truces ceasefire ceasefires cease-fire cease-fires"],
  ["dialogue", "negotiate", "dialogue dialogues talks negotiation negotiations"],
  ["rebel", "", "rebel rebels guerrilla guerrillas guerilla guerillas insurgent insurgents"],
  ["trafficker", "", "trafficker traffickers drug-traffickers narcotraffickers"],
  ["soldier", "", "soldier soldiers troop troops"],
  ["supporter", "", "supporter supporters follower followers sympathizer sympathizers sympathiser sympathisers"],
  ["crew", "", "crew crewmember crewmembers crewman crewmen"],
  ["drug", "", "drug drugs narcotic narcotics"],
  ["gunman", "", "gunman gunmen shooter shooters suspect suspects assailant assailants"],
  ["gun", "", "gun guns handgun handguns pistol pistols firearm firearms revolver revolvers weapon weapons"],
  ["home", "", "home homes house houses residence residences"],
  ["police", "", "police officer officers authorities deputy deputies investigators detectives detective cops"],
  ["child", "", "child children kid kids toddler toddlers youngster youngsters"],
  ["man", "", "man men male males"],
  ["woman", "", "woman women female females"],
  ["person", "", "person persons people individual individuals"],
  ["accident", "", "accident accidents accidental accidentally inadvertently unintentional unintentionally"],
  ["hospital", "", "hospital hospitals hospitalized hospitalised"],
  ["car", "", "car cars vehicle vehicles"],
  ["expulsion", "expel deport", "expulsion deportation deportations"],
];

const THINGS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([thing, verbs, others]) => [
    ...words(verbs).flatMap((base) => formsOfVerb(base).map(([form]) => [form, thing] as const)),
    ...words(others).map((word) => [word, thing] as const),
  ]),
);

/** Rows of acts and states, of which one is what a claim is about; the others name persons and things. */
const ACTS: ReadonlySet<string> = new Set(ROWS.filter(([, verbs]) => verbs !== "").map(([thing]) => thing));

function words(list: string): readonly string[] {
  return list.split(" ").filter(Boolean);
}

/** What a lower-case word says: the thing of its row, else its stem. Rows are marked so that no stem is taken for one. */
export function thingOf(lower: string): string {
  const thing = THINGS.get(lower);
  return thing === undefined ? stemOf(lower) : `=${thing}`;
}

/** Whether a thing is an act or state told by a verb of the rows. */
export const isAct = (thing: string): boolean => thing.startsWith("=") && ACTS.has(thing.slice(1));
