// Writes THIRD-PARTY.md: every package that ships with or builds Sayso, with its licence as it states it. `--check` compares alone.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Packages that the desk's pages import: they and what they need are built into dist/web/desk, with their licences beside them. */
const IN_PAGES = [
  "react",
  "react-dom",
  "@tanstack/react-query",
  "@tanstack/react-router",
  "@tanstack/react-virtual",
  "d3-geo",
  "topojson-client",
];

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const root = join(import.meta.dirname, "..");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> };

function licenceOf(path: string): string | null {
  const file = join(root, path, "package.json");
  if (!existsSync(file)) return null;
  const { license } = JSON.parse(readFileSync(file, "utf8")) as { readonly license?: string | { readonly type: string } };
  return typeof license === "object" ? license.type : (license ?? "not stated");
}

/** The packages named and all that they need, by their folder. */
function withNeeds(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const path = `node_modules/${name}`;
    if (found.has(path)) return;
    found.add(path);
    for (const need of Object.keys(lock.packages[path]?.dependencies ?? {})) visit(need);
  };
  for (const name of names) visit(name);
  return found;
}

const inPages = withNeeds(IN_PAGES);
const rows = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, { version, dev, optional }]) => ({
    name: path.replace(/^.*node_modules\//, ""),
    version,
    ships: inPages.has(path) ? "pages" : dev ? "no" : "yes",
    optional,
    licence: licenceOf(path),
  }));

// Packages of other platforms are not installed here; they are parts of the package that asks for them and share its licence.
const table = (ships: string): string =>
  rows
    .filter((row) => row.ships === ships && !row.optional && row.licence !== null)
    .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
    .join("\n");

const page = `# What Sayso stands on
Written by \`node scripts/third-party.ts\` from the lockfile and the packages as installed. Data has its own notices: [NOTICE](NOTICE).

## Needed to run
| package | version | licence |
|---|---|---|
${table("yes")}

## Built into the pages of the desk
| package | version | licence |
|---|---|---|
${table("pages")}

## Needed to build and test
| package | version | licence |
|---|---|---|
${table("no")}
`;

const file = join(root, "THIRD-PARTY.md");
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== page) {
    console.error("THIRD-PARTY.md is out of date: run `node scripts/third-party.ts`");
    process.exit(1);
  }
} else {
  writeFileSync(file, page);
}
