const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words behind "fire" that make it another thing. */
export const FIRE_THINGS = set(
  "service services brigade brigades department departments station stations engine engines truck trucks chief chiefs official officials crew crews fighter fighters fighting alarm alarms exit exits power line drill safety hydrant extinguisher code marshal captain",
);
/** Words before "fire" that make it shots, or no fire at all. */
export const FIRE_WITHOUT = set(
  "open opened opening opens under return returned cease hold gun machine-gun machinegun mortar artillery rifle heavy exchange friendly hostile sniper small-arms rocket enemy covering camp tank automatic warning intense sustained",
);
/** A fire that the text says somebody set. */
export const SET_BY_SOMEBODY =
  /\b(?:arson(?:ists?)?|torch(?:ed|ing)|set(?:ting)?\s+(?:\S+\s+){0,6}?(?:on fire|alight|ablaze)|set(?:ting)? (?:fire to|the fire|fires|a fire)|(?:lit|started) the (?:fire|blaze)|firebomb\S*|petrol bombs?)\b/iu;
