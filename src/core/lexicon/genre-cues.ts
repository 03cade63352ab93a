import type { Genre } from "../model/document.ts";

/** The part of a document that a genre cue is looked for in. Each is cut to a bounded length before. */
export type GenreField = "title" | "byline" | "publisher" | "section" | "url" | "opening" | "closing";

/** One sign of a genre. `weight` 1 is a hint, 2 is enough alone, 4 beats hints of another genre. */
export interface GenreCue {
  readonly id: string;
  readonly genre: Genre;
  readonly field: GenreField;
  readonly weight: number;
  readonly pattern: RegExp;
  /** Completes "it is taken for … because": shown to the user. */
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

/** Signs of genres, without an order: the weights of each genre add up. */
export const GENRE_CUES: readonly GenreCue[] = [
  {
    id: "opinion.section",
    genre: "opinion",
    field: "section",
    weight: 4,
    pattern: /\b(?:opinions?|op-?eds?|editorials?|commentar(?:y|ies)|comment|columns?|columnists?|viewpoints?|perspectives?|letters)\b/iu,
    reason: "its section is one of opinion",
    example: "Opinion",
    counterExample: "World",
  },
  {
    id: "opinion.url",
    genre: "opinion",
    field: "url",
    weight: 4,
    pattern:
      /[/.](?:opinions?|op-?ed|editorials?|commentary|commentisfree|comment|columns?|columnists?|viewpoints?|letters|blogs?)(?:[/.-]|$)/iu,
    reason: "its address lies under opinion",
    example: "https://observer.example/opinion/2024/a-bridge",
    counterExample: "https://observer.example/news/poll-of-public-opinion",
  },
  {
    id: "opinion.title",
    genre: "opinion",
    field: "title",
    weight: 4,
    pattern:
      /^(?:opinion|op-?ed|editorial|comment(?:ary)?|column|viewpoint|letter)\s*[:|–—-]|[|–—-]\s*(?:opinion|op-?ed|editorial|commentary)$/iu,
    reason: "its title says so",
    example: "Opinion: The bridge that nobody guarded",
    counterExample: "Comment by minister angers villagers",
  },
  {
    id: "opinion.heading",
    genre: "opinion",
    field: "opening",
    weight: 4,
    pattern: /^\W*(?:opinion|op-?ed|editorial|comment|commentary|column|viewpoint|letter to the editor)\W*$/imu,
    reason: "a line of its own at the top says so",
    example: "OPINION",
    counterExample: "Opinion in the valley is split.",
  },
  {
    id: "opinion.byline",
    genre: "opinion",
    field: "byline",
    weight: 4,
    pattern: /\b(?:columnist|editorial board|opinion (?:editor|writer|contributor)|guest (?:writer|essayist|contributor))\b/iu,
    reason: "its writer is a columnist or a guest",
    example: "Ira Maldun, columnist",
    counterExample: "Ira Maldun, correspondent",
  },
  {
    id: "opinion.disclaimer",
    genre: "opinion",
    field: "closing",
    weight: 4,
    pattern:
      /\b(?:views?|opinions?) (?:expressed|stated)\b[^.]{0,60}\b(?:are|is|do|does)\b|\b(?:writer|author|columnist) is (?:a|an|the)\b|\bthe author's own\b|\b(?:is|writes) a (?:weekly |regular )?column(?:ist)?\b/iu,
    reason: "its last lines speak of the writer and the writer's views",
    example: "The views expressed here are the author's own.",
    counterExample: "The governor's views were not known.",
  },
  {
    id: "opinion.first-person",
    genre: "opinion",
    field: "opening",
    weight: 1,
    pattern: /(?:^|[.!?]\s)(?:I (?:think|believe|remember|have|was|am|know|write)|We must|Let us|It is time)\b/mu,
    reason: "the writer speaks in the first person",
    example: "I remember the bridge before the war.",
    counterExample: "She said: I saw it.",
  },
  {
    id: "analysis.title",
    genre: "analysis",
    field: "title",
    weight: 4,
    pattern:
      /^(?:news )?(?:analysis|explainer|explained|q&a|backgrounder|profile|in depth|the big read|factbox|q and a)\s*[:|–—-]|[|–—:-]\s*(?:an? )?(?:analysis|explainer|explained|backgrounder)$|^(?:what (?:we|to) know|what we know|why |how |who (?:is|are) )/iu,
    reason: "its title announces an explanation",
    example: "Analysis: what the border closure means",
    counterExample: "Analysis of blood finds poison, court told",
  },
  {
    id: "analysis.section",
    genre: "analysis",
    field: "section",
    weight: 4,
    pattern: /\b(?:analys[ie]s|explainers?|in[- ]depth|insights?|features?|long ?reads?|research|briefings?)\b/iu,
    reason: "its section is one of analysis",
    example: "Analysis",
    counterExample: "Politics",
  },
  {
    id: "analysis.url",
    genre: "analysis",
    field: "url",
    weight: 3,
    pattern: /\/(?:analys[ie]s|explainers?|in-depth|insights?|features?|long-?reads?|research)(?:\/|$)/iu,
    reason: "its address lies under analysis",
    example: "https://observer.example/analysis/border",
    counterExample: "https://observer.example/news/analysis-of-border",
  },
  {
    id: "analysis.heading",
    genre: "analysis",
    field: "opening",
    weight: 4,
    pattern: /^\W*(?:news analysis|analysis|explainer|backgrounder)\W*$/imu,
    reason: "a line of its own at the top says so",
    example: "ANALYSIS",
    counterExample: "Analysis is under way.",
  },
  {
    id: "analysis.byline",
    genre: "analysis",
    field: "byline",
    weight: 2,
    pattern: /\b(?:analyst|senior fellow|research fellow|researcher|professor|political scientist)\b/iu,
    reason: "its writer is an analyst",
    example: "Ira Maldun, senior fellow",
    counterExample: "Ira Maldun, reporter",
  },
  {
    id: "analysis.closing",
    genre: "analysis",
    field: "closing",
    weight: 2,
    pattern: /\bis an? (?:[\p{L}-]+ ){0,3}(?:analyst|fellow|researcher|professor|lecturer)\b[^.]{0,80}\b(?:at|with|of|for)\b/iu,
    reason: "its last lines present the writer as an analyst",
    example: "Ira Maldun is a senior fellow at the Coast Institute.",
    counterExample: "Ira Maldun is a farmer at the coast.",
  },
  {
    id: "press-release.opening",
    genre: "press-release",
    field: "opening",
    weight: 4,
    pattern:
      /\b(?:for immediate release|embargoed until|not for release before)\b|^\W*(?:press|media|news) (?:release|statement|note)\b(?: no\.? ?\d+)?\W*$|^press release[\s:–—-]/imu,
    reason: "it opens as a press release does",
    example: "FOR IMMEDIATE RELEASE",
    counterExample: "The release of the hostages was immediate.",
  },
  {
    id: "press-release.title",
    genre: "press-release",
    field: "title",
    weight: 4,
    pattern: /^(?:press|media|news) (?:release|statement|note)\b|\b(?:press|media) release$/iu,
    reason: "its title says so",
    example: "Press release: Ministry on the events at the bridge",
    counterExample: "Press demands release of editor",
  },
  {
    id: "press-release.place",
    genre: "press-release",
    field: "url",
    weight: 4,
    pattern: /\/(?:press|media|news)-?(?:releases?|statements?|notes?|room|centre|center)(?:\/|$)|\/pressreleases?(?:\/|$)/iu,
    reason: "its address lies under press releases",
    example: "https://interior.example/press-releases/12",
    counterExample: "https://observer.example/news/release",
  },
  {
    id: "press-release.section",
    genre: "press-release",
    field: "section",
    weight: 4,
    pattern: /\b(?:press|media|news) (?:releases?|statements?|notes?)\b/iu,
    reason: "its section is one of press releases",
    example: "Press releases",
    counterExample: "Press freedom",
  },
  {
    id: "press-release.contact",
    genre: "press-release",
    field: "closing",
    weight: 3,
    pattern:
      /\b(?:media|press) (?:contacts?|enquiries|inquiries|office)\s*[:–—-]|\bnotes (?:to|for) editors\b|^\W*(?:###|-\s?ends?\s?-)\W*$/imu,
    reason: "it ends as a press release does",
    example: "Media contact: press office of the ministry",
    counterExample: "The media office was closed.",
  },
  {
    id: "communique.title",
    genre: "communique",
    field: "title",
    weight: 4,
    pattern: /(?<!\p{L})(?:communiqu[eé]s?|war bulletin|military statement|statement of responsibility|statement no\.? ?\d+)(?!\p{L})/iu,
    reason: "its title calls it a communique",
    example: "Communiqué No. 14 of the Karst Front",
    counterExample: "Front issues threat",
  },
  {
    id: "communique.opening",
    genre: "communique",
    field: "opening",
    weight: 4,
    pattern:
      /^\W*(?:(?:military |official )?communiqu[eé]|statement)(?: (?:no\.?|number|n°) ?\d+| (?:of|by|from|issued) \p{Lu})|\bto (?:our|the) (?:people|masses|nation)\b[^.]{0,40}[:,]|^\W*in the name of (?:god|allah|the people|the revolution)\b/imu,
    reason: "it opens as a group's statement does",
    example: "Communique no. 14 of the general command",
    counterExample: "A statement said the road was open.",
  },
  {
    id: "communique.we",
    genre: "communique",
    field: "opening",
    weight: 3,
    pattern:
      /(?:^|[.!?:,]\s|\n)(?:[Ww]e|[Oo]ur (?:organi[sz]ation|front|movement|party|army|command)|WE) (?:\p{L}+ ){0,3}?(?:claims?|accepts?|takes?|assumes?|declares?|announces?|CLAIM|DECLARE)\b/u,
    reason: "a group speaks of itself as “we” and claims or declares",
    example: "We claim responsibility for the action at the depot.",
    counterExample: "The Front claimed the attack.",
  },
  {
    id: "communique.fighters",
    genre: "communique",
    field: "opening",
    weight: 3,
    pattern:
      /(?:^|[.!?]\s|\n)(?:\p{Lu}[^.!?\n“"]{0,60} )?[Oo]ur (?:\p{L}+ ){0,2}(?:fighters|combatants|forces|units?|comrades|mujahideen|martyrs|freedom fighters|commandos)\b/u,
    reason: "a group speaks of “our fighters”",
    example: "Our fighters struck the convoy at dawn.",
    counterExample: "Their fighters left.",
  },
  {
    id: "communique.signed",
    genre: "communique",
    field: "closing",
    weight: 2,
    pattern:
      /^\W*(?:signed\b|long live\b|glory to\b|victory (?:to|or)\b|(?:the )?(?:general|high|central) command\b|(?:media|information) (?:bureau|wing|department|office) of\b|spokes(?:man|person|woman)(?:,| of| for) (?:the )?\p{Lu})/imu,
    reason: "it is signed by a command or a spokesman",
    example: "General Command of the Karst Front",
    counterExample: "He signed it on Friday.",
  },
  {
    id: "communique.publisher",
    genre: "communique",
    field: "publisher",
    weight: 2,
    pattern:
      /\b(?:liberation|resistance|revolutionary|mujahideen|front|brigades?)\b.*\b(?:media|channel|command|bureau|statements?)\b|\b(?:media|channel|command) of (?:the )?[\p{L} ]{0,40}\b(?:front|army|brigades?|movement)\b/iu,
    reason: "its publisher is an armed group's own channel",
    example: "Karst Liberation Front media",
    counterExample: "Coast Media",
  },
  {
    id: "digest.title",
    genre: "digest",
    field: "title",
    weight: 4,
    pattern:
      /\b(?:round-?up|news in brief|in brief|daily brief(?:ing)?|morning brief(?:ing)?|weekly (?:brief|digest|review|summary)|week in review|digest|at a glance|news briefs|timeline|chronology|(?:security|incident) (?:log|summary|bulletin))\b/iu,
    reason: "its title calls it a summary of several",
    example: "Security round-up: the week in the hills",
    counterExample: "Police round up twelve men",
  },
  {
    id: "digest.section",
    genre: "digest",
    field: "section",
    weight: 4,
    pattern: /\b(?:round-?ups?|in brief|briefs|digests?|timelines?)\b/iu,
    reason: "its section is one of summaries",
    example: "News in brief",
    counterExample: "News",
  },
  {
    id: "digest.url",
    genre: "digest",
    field: "url",
    weight: 3,
    pattern: /[/-](?:round-?up|in-brief|news-briefs?|digest|week-in-review|timeline|chronology)(?:[/.-]|$)/iu,
    reason: "its address names a summary",
    example: "https://observer.example/weekly/digest/14",
    counterExample: "https://observer.example/digestive-health",
  },
];
