/** Closed classes of English words, as far as finding who said what needs them. All lower case, plain apostrophes. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your some any each every another no both several many few all most more such one two three four five six seven eight nine ten other",
);
export const POSSESSIVES = set("his her its their our my your whose");
export const SUBJECT_PRONOUNS = set(
  "he she they it i we you who which that this these those others some many most all none both everyone everybody someone somebody anyone nobody one critics",
);
export const OBJECT_PRONOUNS = set("him her them me us you it himself herself themselves itself myself ourselves yourself");
export const PREPOSITIONS = set(
  "of in on at for from with by to about against into over under during among between through across behind beyond within without amid toward towards near outside inside around upon regarding concerning despite like per via throughout off since",
);
export const SUBORDINATORS = set(
  "that because while when if after before although though since until unless as whether where why how what once whereas so than",
);
export const CONJUNCTIONS = set("and but or nor yet");
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't he's she's it's they're we're i'm you're i've we've they've who's that's he'd she'd they'd i'd we'd you'd",
);
export const MODALS = set(
  "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't i'll he'll she'll they'll we'll you'll it'll ought",
);
export const BE_FORMS = set("is are was were be been being am isn't aren't wasn't weren't");
export const NEGATIONS = set(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't neither nor",
);
/** Adverbs without -ly that stand between a subject and its verb, or after the verb. */
export const ADVERBS = set(
  "not never also then later now still just always even once again often ever already soon long only further therefore too instead perhaps maybe earlier first today yesterday tomorrow tonight recently once afterward afterwards however though meanwhile nevertheless here there back simply further all both",
);
export const TIME_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april may june july august september october november december morning afternoon evening night week month year weekend earlier later recently ago",
);
/** Words that open a clause of their own after a comma, or a stretch that belongs to the report and not to what is reported. */
export const CONTRACTED = set(
  "he's she's it's they're we're i'm you're i've we've they've he'd she'd they'd i'd we'd you'd i'll he'll she'll they'll we'll you'll it'll who's that's there's what's",
);
/** Past forms of common verbs outside the cue tables: they tell a finite clause from a noun phrase. */
export const COMMON_PAST = set(
  "came went took made gave got won lost left began became ran held kept met put set led fell rose grew brought bought sent spent stood broke drew drove ate flew hit cut killed died attacked shot wounded fired used seized struck blew hurt fought caught chose wore threw threatened shows goes comes makes takes gives gets has needs wants seems appears looks remains became starts ends works plays runs deserves owes faces includes involves requires depends belongs exists happens means lies supports",
);
