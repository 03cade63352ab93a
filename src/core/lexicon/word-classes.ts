/** Coarse classes of English words, lower case, plain apostrophes: enough to tell a noun phrase from what bounds it. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const NP_DETERMINERS = set(
  "the a an this that these those his her its their our my your some any each every another no both many few all most more such",
);
export const NP_PRONOUNS = set(
  "he she they it i we you him them me us himself herself themselves itself someone somebody everyone nobody none there here",
);
export const NP_RELATIVES = set("who which that whom whose");
export const NP_CONJUNCTIONS = set("and but or nor yet");
export const NP_PREPOSITIONS = set(
  "of in on at for from with by to about against into onto over under during among between through across behind beyond within without amid toward towards near outside inside around upon regarding concerning despite like per via throughout off since until except aboard along",
);
export const NP_SUBORDINATORS = set(
  "because while when if after before although though unless as whether where why how what once whereas so than",
);
export const NP_AUXILIARIES = set(
  "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't will would can could may might must shall should won't wouldn't can't cannot couldn't",
);
export const PASSIVE_HELPERS = set("is are was were be been being am isn't aren't wasn't weren't got gets");
export const NP_ADVERBS = set(
  "not never also then later now still just always even again often ever already soon long only further therefore too instead perhaps maybe earlier today yesterday tomorrow tonight recently once afterward afterwards however meanwhile back away down up out apparently monday tuesday wednesday thursday friday saturday sunday mr mr. mrs mrs. sr",
);
export const NP_NUMBERS = set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty dozens dozen hundreds scores several",
);
/** Forms in -ed, -ing or -ly that stand before a noun or are one. */
export const NOT_VERBS = set(
  "family assembly ally supply elderly armed masked hooded unidentified alleged suspected so-called united uniformed hundred heavily-armed wanted displaced disabled building morning evening shining meeting king spring string wing ceiling wedding parking shopping self-styled camouflaged red shed bed seed hatred sacred opening housing clothing training warning painting voting camping ring sterling beijing improvised combined allied unknown retired married handcuffed remote-controlled",
);
/** Verbs that bound a noun phrase and are no trigger. */
export const PLAIN_VERBS = set(
  `left leave leaves occur happen took take takes taken fled flee drove drive go going went gone came come comes made make makes found find finds hit hits struck strike strikes become became began begin began begun died die dies hurt remain remains become
  lead leads led try tries get gets got has sent send sends broke break broken held hold holds leave threaten park head wear wore worn worked work works live lives want wants sought seek seeks fell fall falls fallen say says said speak speaks spoke spoken tell tells told know knows knew known
  think thinks thought believe believes stated reported announced blew put set sets met meet meets rose ran runs shows show shown gave give gives given lost lose won win saw see seen took caused kept keep stood stand brought bring bought spent
  urge urges ask asks demand demands add adds include includes began belong belongs involve carry carries explain explains hope hopes express expresses appear appears continue continues claim claims blew thrown threw throw grew grown read heard hear felt feel sank shook dealt paid kills injures`,
);
