import type { SourceKind } from "../model/index.ts";

/**
 * Words that tell what kind of source somebody is, each list before the next where a phrase holds words of both ("a wounded mayor" speaks
 * as one who was harmed, "the doctors' union" as doctors). Lower case, no possessive.
 */
const WORDS: readonly (readonly [SourceKind, string])[] = [
  [
    "detainee",
    "detainee detainees prisoner prisoners inmate inmates captive captives suspect suspects defendant defendants accused arrested jailed imprisoned convict",
  ],
  [
    "victim-or-family",
    "survivor survivors victim victims wounded injured relative relatives family families widow widower wife husband mother father mothers fathers parents parent brother sister brothers sisters son daughter sons daughters cousin uncle aunt nephew niece grandmother grandfather hostage hostages kin bereaved",
  ],
  ["supporters", "supporter supporters sympathiser sympathisers sympathizer sympathizers admirer admirers"],
  [
    "expert",
    "expert experts analyst analysts professor professors scholar scholars academic academics researcher researchers economist economists historian historians scientist scientists specialist specialists pollster pollsters poll polls survey surveys observers observer thinktank university institute author economist",
  ],
  [
    "medical",
    "doctor doctors physician physicians nurse nurses surgeon surgeons medic medics paramedic paramedics ambulance hospital hospitals clinic morgue coroner rescuer rescuers rescue rescuers firefighters firefighter pathologist",
  ],
  [
    "witness",
    "witness witnesses eyewitness eyewitnesses resident residents villager villagers bystander bystanders neighbour neighbours neighbor neighbors local locals inhabitant inhabitants passer-by passers-by shopkeeper shopkeepers passenger passengers townspeople townsfolk farmer farmers peasant peasants driver worker workers student students pilgrims refugee refugees",
  ],
  [
    "armed-group",
    "rebel rebels militant militants insurgent insurgents guerrilla guerrillas guerrilleros militia militias militiamen gunman gunmen fighter fighters separatist separatists jihadist jihadists terrorist terrorists kidnapper kidnappers hijacker hijackers extremist extremists brigade brigades hitmen commandos kidnapers drug-traffickers paramilitaries paramilitary warlord cartel mujahideen mujahedin",
  ],
  [
    "media",
    "newspaper newspapers paper papers daily weekly magazine newswire broadcaster channel station radio television tv tabloid outlet outlets media press reporter reporters correspondent correspondents journalist journalists editor editors columnist blogger anchor gazette herald tribune courier",
  ],
  [
    "official",
    "official officials ministry ministries minister ministers government governments president presidents premier chancellor governor governors mayor mayors police policeman policemen policewoman officer officers army military navy force forces troops soldier soldiers general colonel captain major lieutenant brigadier commander commanders sheriff deputy court courts judge judges prosecutor prosecutors magistrate attorney senator senators congressman congresswoman congress senate parliament lawmaker lawmakers legislator legislators representative candidate candidates nominee campaign aide aides adviser advisers advisor advisors diplomat diplomats ambassador embassy consul consulate intelligence authority authorities department bureau administration secretary spokesman spokeswoman spokesperson spokespeople spokesmen commissioner council councillor party democrats republicans democrat republican king prince queen emir leader leaders chief troops investigators investigator detectives detective state committee commission customs coastguard guard cabinet regime palace pentagon kremlin sen gov rep judicial diplomatic presidential presidency inspector superintendent insp capt col lt maj sgt sergeant generals congressional parliamentary governmental republican democratic gop democrat enforcement command senators caucus superdelegate delegates delegate surrogate strategist strategists deputies envoy envoys prosecution judiciary junta taskforce lawmakers legislature",
  ],
  [
    "organisation",
    "organisation organisations organization organizations association associations union unions foundation company companies corporation firm firms church churches bishop bishops priest priests archbishop cardinal pope imam charity charities ngo ngos watchdog agency agencies centre center group groups federation league society network activist activists campaigners campaigner monitors monitor lawyers lawyer executive bank club un volunteer volunteers crescent",
  ],
];

const kinds = new Map<string, { readonly kind: SourceKind; readonly rank: number }>();
for (const [rank, [kind, words]] of WORDS.entries())
  for (const word of words.split(" ")) if (!kinds.has(word)) kinds.set(word, { kind, rank });

/** Two words that tell together what neither tells alone. */
const PAIRS: ReadonlyMap<string, SourceKind> = new Map(
  (
    [
      [
        "organisation",
        "aid worker|aid workers|relief worker|relief workers|refugee agency|spiritual leader|religious leader|spiritual leaders|religious leaders",
      ],
      ["medical", "civil defence|civil defense"],
      [
        "official",
        "management agency|investigation agency|intelligence agency|security agency|security source|security sources|border agency|budget office",
      ],
    ] as const
  ).flatMap(([kind, pairs]) => pairs.split("|").map((pair): [string, SourceKind] => [pair, kind])),
);

/** Words that tell no kind before a noun that tells one: "local officials", "the press secretary", "the refugee agency". */
const BEFORE_NOUN = new Set(["local", "refugee", "student", "press", "media", "prisoner"]);

/** "The priest, Father Anselm": how clergy are addressed makes nobody kin. */
const CLERGY = new Set(
  "priest priests parish church bishop archbishop nun nuns monk monks convent monastery abbot rev reverend".split(" "),
);
const ADDRESSES = new Set(["father", "mother", "sister", "brother", "fr", "sr"]);

/** The kind that some words tell, or null. */
export function kindOfWords(words: readonly string[]): SourceKind | null {
  const bare = words.map((word) => word.replace(/['’]s?$/u, ""));
  const plain = bare.some((word) => CLERGY.has(word)) ? bare.filter((word) => !ADDRESSES.has(word)) : bare;
  let best: { readonly kind: SourceKind; readonly rank: number } | null = null;
  for (const [at, word] of plain.entries()) {
    const next = plain[at + 1] ?? "";
    const pair = PAIRS.get(`${word} ${next}`);
    if (pair !== undefined) return pair;
    const found = kinds.get(word);
    if (found === undefined || (BEFORE_NOUN.has(word) && kinds.has(next))) continue;
    if (best === null || found.rank < best.rank) best = found;
  }
  return best?.kind ?? null;
}
