const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for one private person: a closed list, so that nobody's name can ever stand in its place. */
export const PRIVATE_NOUNS = set(
  "resident witness eyewitness villager relative survivor victim man woman boy girl child teenager student mother father parent brother sister son daughter cousin uncle aunt nephew niece grandmother grandfather wife husband widow widower neighbour neighbor friend colleague doctor nurse medic paramedic surgeon driver teacher farmer fisherman shepherd herder shopkeeper trader merchant vendor labourer worker engineer guard watchman soldier policeman policewoman passenger traveller pilgrim refugee migrant prisoner detainee inmate hostage captive suspect defendant lawyer attorney activist campaigner journalist reporter correspondent editor blogger author analyst expert scholar researcher historian professor economist priest monk nun imam cleric elder manager owner employee dispatcher caller passer-by bystander person civilian militant rebel fighter supporter member insider",
);

/** Nouns of many who are named by no office and no body, and say nothing of who they are. */
export const NOT_TOLD = set("we they some many most few several everyone everybody others all both it reports rumours rumors");

/** Words that open a source and say how many or whose, and not who. */
export const OPENING_WORDS = set(
  "the a an this that these those his her its their our my your one two three four five six seven eight nine ten eleven twelve dozens hundreds many some several few both another other every each all any no same first second third fourth at least about",
);

/** Words after which a source tells where, of what or with whom. */
export const TAIL_OPENINGS = set(
  "of for to in at from with and on who which that whose by near after before over under during about against as or near close familiar",
);

/** Words behind a source that an attribution drags along: "the spokesman neither confirmed …". */
export const STRAY_ENDINGS = set("neither both also himself herself itself themselves then later alone");

/** Nouns of bodies that are surnames too: alone, with a capital and no article, they may be somebody. */
export const SURNAMES_TOO = set("bank guard wing court fund force party post");

/** Words for bodies that are written with a capital where they stand alone. */
export const WITH_CAPITAL: ReadonlyMap<string, string> = new Map([
  ["kremlin", "Kremlin"],
  ["pentagon", "Pentagon"],
]);

/** "person" is "a person", "uncle" is "an uncle". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;
}
