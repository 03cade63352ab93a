import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");

/** One import of one file, type imports too. `to` is a path below src/, or a package's name. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly target: "own" | "package";
}

const sourceFiles = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(src, file));

function specifiersOf(file: string): readonly string[] {
  const parsed = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      found.push(first && ts.isStringLiteral(first) ? first.text : "(computed)");
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push(node.argument.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

const below = (file: string): string => relative(src, file).split(sep).join("/");

const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  specifiersOf(file).map(
    (specifier): Import =>
      specifier.startsWith(".")
        ? { from: below(file), to: below(resolve(dirname(file), specifier)), target: "own" }
        : { from: below(file), to: specifier, target: "package" },
  ),
);

const own = imports.filter(({ target }) => target === "own");
const within = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const show = (one: Import): string => `${one.from} -> ${one.to}`;

/** Which folders each folder may import from, beside itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "core/model": [],
  "core/codebooks": ["core/model", "core/lexicon"],
  "core/text": ["core/model"],
  "core/lexicon": ["core/model", "core/text"],
  "core/documents": ["core/lexicon", "core/text", "core/model"],
  "core/detection": ["core/lexicon", "core/text", "core/model"],
  "core/extraction": ["core/lexicon", "core/text", "core/model"],
  "core/linking": ["core/lexicon", "core/text", "core/model"],
  "core/corroboration": ["core/lexicon", "core/text", "core/model"],
  "core/decisions": ["core/model"],
  "core/dossier": ["core/lexicon", "core/text", "core/model"],
  desk: ["core", "wire"],
  wire: ["core/model", "core/codebooks"],
  "adapters/readers": ["desk/ports", "wire", "core"],
  "adapters/stores": ["desk/ports", "wire", "core"],
  "adapters/models": ["desk/ports", "wire", "core"],
  "adapters/tables": ["desk/ports", "wire", "core"],
  "adapters/exchange": ["desk/ports", "desk/views", "wire", "core"],
  "adapters/system": ["desk/ports", "wire", "core"],
  apps: ["desk", "wire", "core/model", "core/text"],
  web: ["wire", "core/text", "core/model"],
};

function homeOf(path: string): string | undefined {
  return Object.keys(ARROWS).find((folder) => within(path, folder));
}

describe("the walls of the house", () => {
  test("every import of src/ is read", () => {
    expect(sourceFiles.length).toBeGreaterThan(40);
    expect(own.length).toBeGreaterThan(60);
    expect(imports.filter(({ to }) => to === "(computed)").map(show)).toEqual([]);
  });

  test("every file lives in a folder that has its arrows", () => {
    expect(sourceFiles.map(below).filter((file) => homeOf(file) === undefined)).toEqual([]);
  });

  test("imports go only along the arrows", () => {
    const wrong = own.filter(({ from, to }) => {
      if (from === "apps/compose.ts") return false;
      const home = homeOf(from);
      return home === undefined || !(within(to, home) || (ARROWS[home] ?? []).some((folder) => within(to, folder)));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test("core imports no package, and nothing of the runtime", () => {
    expect(imports.filter(({ from, target }) => within(from, "core") && target === "package").map(show)).toEqual([]);
  });

  test("desk imports no package, and wire imports zod alone", () => {
    const packages = imports.filter(
      ({ from, target, to }) => target === "package" && (within(from, "desk") || (within(from, "wire") && to !== "zod")),
    );
    expect(packages.map(show)).toEqual([]);
  });

  test("adapters are picked in compose.ts alone", () => {
    const pickers = own.filter(({ from, to }) => within(to, "adapters") && !within(from, "adapters"));
    expect([...new Set(pickers.map(({ from }) => from))]).toEqual(["apps/compose.ts"]);
  });

  test("no file imports itself in a circle", () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of own) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const target of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe("the house rules of a file", () => {
  test("no file is over 400 lines, tables of words aside", () => {
    const long = sourceFiles.filter((file) => !within(below(file), "core/lexicon") && readFileSync(file, "utf8").split("\n").length > 401);
    expect(long.map(below)).toEqual([]);
  });

  test("files are named in kebab case and export by name", () => {
    expect(sourceFiles.map(below).filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.d)?\.tsx?$/.test(file))).toEqual([]);
    expect(sourceFiles.filter((file) => /^export default/m.test(readFileSync(file, "utf8"))).map(below)).toEqual([]);
  });

  test("no name says Manager, Helper or Util", () => {
    expect(sourceFiles.map(below).filter((file) => /manager|helper|util/i.test(file))).toEqual([]);
  });
});
