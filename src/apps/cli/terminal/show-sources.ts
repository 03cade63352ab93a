import type { Heard, PrivatePersonsHeard, ReportsCarried, SourceHeard, SourcesHeard, ToldHow } from "../../../core/model/sources-heard.ts";
import { clipped, counted, ink, labelled, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";

/** As many sources as are shown where not all are asked for. */
const SHOWN = 20;
/** As many names or ids as stand in one line. */
const IN_LINE = 5;
/** Columns of the names of what is told of a source. */
const NAMES = 11;

const POLARITIES = {
  asserts: "asserts",
  denies: "denies",
  questions: "questions",
  "no-evidence": "finds no evidence",
  "not-verified": "says not verified",
  "no-comment": "would not comment",
} as const;
const ACTS = {
  statement: "statements",
  "claim-of-responsibility": "claims of responsibility",
  demand: "demands",
  refusal: "refusals",
  proposal: "proposals",
  threat: "threats",
  call: "calls to act",
  announcement: "announcements",
} as const;

/** Who is heard in the case: a few lines a source, then persons, then statements of nobody shown. `all`: every source, with passages. */
export function sourcesText(screen: Screen, { sources, nobodyShown, privatePersons }: SourcesHeard, show: "first" | "all"): string {
  const shown = show === "all" ? sources : sources.slice(0, SHOWN);
  const rest = sources.length - shown.length;
  return [
    wrapped(screen, ink(screen, "bold", headText(sources))),
    wrapped(screen, ink(screen, "yellow", "Machine, not reviewed, where no person has decided.")),
    wrapped(
      screen,
      ink(
        screen,
        "dim",
        "Documents are counted, not origins: copies of one text count each. A word such as “police” or “residents” may stand for several.",
      ),
    ),
    ...shown.map((source) => `\n${sourceText(screen, source)}`),
    ...(rest > 0 ? [`\nand ${rest} more: --full shows all`] : []),
    ...(privatePersons.statements > 0 ? [`\n${privateText(screen, privatePersons)}`] : []),
    ...(nobodyShown.statements > 0 ? [`\n${nobodyText(screen, nobodyShown)}`] : []),
  ].join("\n");
}

function headText(sources: readonly SourceHeard[]): string {
  const statements = sources.reduce((sum, source) => sum + source.statements, 0);
  return sources.length === 0
    ? "No source is heard by name"
    : `${counted(sources.length, "source")} heard in ${counted(statements, "statement")}`;
}

function sourceText(screen: Screen, source: SourceHeard): string {
  const name = ink(screen, ["bold", "cyan"], safe(source.name));
  return [
    wrapped(screen, `${name}  ${ink(screen, "dim", kindText(source))}  ${extentText(source)}`, 0, 2),
    ...linesOf(screen, source),
  ].join("\n");
}

function kindText({ kind, namedBy }: SourceHeard): string {
  return namedBy === "word" && (kind === "institution" || kind === "office") ? `${kind}, by its word alone` : kind;
}

function nobodyText(screen: Screen, heard: Heard): string {
  const head = `${ink(screen, "bold", "Nobody shown")}  ${extentText(heard)}: somebody says so, and the text does not show who`;
  return [wrapped(screen, head, 0, 2), ...linesOf(screen, heard, "no hand shown")].join("\n");
}

function privateText(screen: Screen, { statements, documents, words }: PrivatePersonsHeard): string {
  const extent = `${counted(statements, "statement")} in ${counted(documents, "document")}`;
  const about = "Who speaks for themselves alone, and whoever is not made out: never named here, nor told apart.";
  return [
    wrapped(screen, `${ink(screen, "bold", "Private persons")}  ${extent}`, 0, 2),
    wrapped(screen, words.join(", "), 2),
    wrapped(screen, ink(screen, "dim", about), 2),
  ].join("\n");
}

function extentText({ statements, documents, reviewed }: Heard): string {
  const looked = reviewed > 0 ? `, ${reviewed} reviewed` : "";
  return `${counted(statements, "statement")} in ${counted(documents, "document")}${looked}`;
}

function linesOf(screen: Screen, heard: Heard, direct = "directly"): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ["told", inLine(heard.told.map(toldText))],
    ["through", inLine(throughOf(heard, direct))],
    ["run by", inLine(heard.publishers.map(({ name, documents }) => `${safe(name ?? "publisher not known")} ${documents}`))],
    ...reportRows(heard.reports),
  ];
  return [
    ...rows.map(
      ([name, text]) =>
        `  ${labelled({ ...screen, width: screen.width - 2 }, ink(screen, "dim", name), text, NAMES).replaceAll("\n", "\n  ")}`,
    ),
    ...heard.examples.flatMap(({ statement, passage }) =>
      passage === null ? [] : [`  ${ink(screen, "cyan", shortId(statement))} ${clipped(safe(passage), screen.width - 13)}`],
    ),
  ];
}

function toldText({ polarity, act, statements }: ToldHow): string {
  if (act === "statement") return `${POLARITIES[polarity]} ${statements}`;
  return `${polarity === "asserts" ? "" : `${POLARITIES[polarity]}: `}${ACTS[act]} ${statements}`;
}

function throughOf({ directly, through }: Heard, direct: string): readonly string[] {
  return [...(directly > 0 ? [`${direct} ${directly}`] : []), ...through.map(({ name, statements }) => `${safe(name)} ${statements}`)];
}

function reportRows(reports: ReportsCarried): readonly (readonly [string, string])[] {
  const sides = [
    ["for", reports.for],
    ["against", reports.against],
    ["neither for nor against", reports.neither],
  ] as const;
  const told = sides.flatMap(([side, ids]) => (ids.length > 0 ? [`${side} ${inLine(ids.map(shortId))}`] : []));
  return told.length > 0 ? [["reports", told.join("; ")]] : [];
}

/** The first of a list, and how many more there are. */
function inLine(items: readonly string[]): string {
  const rest = items.length - IN_LINE;
  return rest > 0 ? `${items.slice(0, IN_LINE).join(", ")} and ${rest} more` : items.join(", ");
}
