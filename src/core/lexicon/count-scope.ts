/** After a figure, words that make it a sum over time. */
export const SEVERAL_AFTER =
  /\bsince (?!then|yesterday|today|dawn|midnight|early |late |last night|he |she |they |it |being|wednesday|monday|tuesday|thursday|friday|saturday|sunday)|\bso far this\b|\bthis year\b|\bin recent (?:years|months|weeks)\b|\b(?:over|in|during) the (?:past|last) (?:\w+ )?(?:years?|months?|decades?|weeks)\b|\b(?:last|each|every|per|(?<!than )a) year\b|\bannually\b|\bin \d+ years of\b|\bnationwide\b(?! \w+s\b)/u;

/** Beside a figure, words that sum it over years of fighting. */
export const SEVERAL_ANYWHERE =
  /\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|\byears of (?:war|conflict|fighting|violence)\b|\bcivil war\b|\b(?:insurgency|conflict) (?:has|have|had) (?:claimed|killed|left)\b|\bhave claimed\b|\b(?:total|overall|cumulative) (?:death )?toll\b|\btoll (?:from|in|of) (?:\w+ )?(?:shootings|attacks|bombings|strikes|airstrikes|raids|clashes)\b/u;

/** Beside a figure, words that sum it over acts told together: one wave of them, in several places. */
export const SPREAD_ANYWHERE =
  /\bin (?:separate|various|several|a series of|a string of|a wave of) |\b(?:two|three|four|five|several|dozens of|many) (?:\w+ )?(?:attacks|bombings|shootings|incidents|explosions|blasts)\b|\b(?:attacks|bombings|shootings|raids|clashes) across\b|\bweekend (?:shootings|violence|attacks)\b|\bviolent (?:night|weekend|week)\b|\bseries of (?:attacks|bombings|shootings|raids|clashes)\b/u;

/** After a figure, words that give a crash, a storm, hunger or another mishap as the cause: nobody attacked those. */
export const MISHAP_AFTER =
  /^[^;]{0,150}\b(?:capsiz|landslide|mudslide|avalanche|earthquake|floods?\b|flooding|cyclone|hurricane|malnutrition|starvation|heatwave|cholera|outbreak of (?!(?:\w+ )?(?:violence|fighting|clashes|shooting)))|^[^.;]{0,60}\b(?:in|by|after|following|from) (?:an? |the |that )?(?:[\w-]+ ){0,3}?(?:car|traffic|road|vehicle|motorcycle|plane|helicopter|boat|bus|train|truck|auto|head-on)[\w-]* (?:accident|crash|collision|wreck)/u;

/** Before a figure, words that say it is of an act before this one: what an attack avenges or comes after. */
export const OF_AN_EARLIER_ACT =
  /\b(?:rose|risen|rises|rising|climbed|increased|went up|revised|up|jumped|rising|corrected|lowered|down)\s(?:up\s|down\s)?from (?:at least |about )?$|\b(?:surpassing|exceeding|compared (?:to|with)|up from|down from|more than) (?:the )?$|\b(?:comes?|came|coming|occurred|happened|took place|follows|followed)\b[^.;]{0,40}\bafter [^.;]{0,60}$|\b(?:retaliation|revenge|reprisals?) (?:for|to|against) [^.;]{0,120}$/u;

/** After a figure, words that say it might have been. */
export const MIGHT_HAVE = /^\W{0,2}(?:could|would|might|should)(?:['’]ve| have)\b/u;
