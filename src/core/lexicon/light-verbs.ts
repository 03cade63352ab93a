/** Verbs that say little by themselves: whoever is their subject did what their noun tells ("launched an air strike", "began shelling"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `launch launches launched launching conduct conducts conducted conducting mount mounts mounted mounting stage stages staged staging perpetrate perpetrates
  perpetrated perpetrating commit commits committed committing unleash unleashes unleashed unleashing resume resumes resumed resuming begin begins began begun
  start starts started starting continue continues continued continuing intensify intensifies intensified intensifying deliver delivers delivered delivering
  execute executes executed executing`.split(/\s+/u),
);

/** Verbs that are light with the word behind them: "carried out a raid", "responded with strikes". */
export const LIGHT_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["out", new Set("carry carries carried carrying".split(" "))],
  ["with", new Set("respond responds responded responding retaliate retaliates retaliated retaliating".split(" "))],
]);
