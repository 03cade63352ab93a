import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Command, CommanderError } from "commander";
import { beforeAll, describe, expect, test } from "vitest";
import { apiReference, cliReference, errorReference } from "../../scripts/write-reference.ts";
import { parseSidecar, SidecarFields } from "../../src/adapters/readers/sidecars/parse-sidecar.ts";
import { loadActors } from "../../src/adapters/tables/load-actors.ts";
import { loadGazetteer } from "../../src/adapters/tables/load-gazetteer.ts";
import { ERROR_CODES } from "../../src/wire/error-codes.ts";
import { ReadLine } from "../cli/extract-schema.ts";
import { type CodeLine, codeOf, commandsOf, filesOf, ROOT, textOf } from "./repository.ts";

let buildProgram: () => Command;
beforeAll(async () => {
  process.env.SAYSO_CLI_DOCS = "1";
  ({ buildProgram } = await import("../../src/apps/cli/main.ts"));
});

const pages = filesOf([".md"]);
const jsonBlocks = (page: string): readonly string[] => [...page.matchAll(/^```json\n([\s\S]*?)^```/gmu)].map(([, code]) => code ?? "");

describe("the reference", () => {
  test("cli.md, errors.md and api.md are what scripts/write-reference.ts writes", () => {
    expect(textOf("docs/reference/cli.md")).toBe(cliReference(buildProgram()));
    expect(textOf("docs/reference/errors.md")).toBe(errorReference());
    expect(textOf("docs/reference/api.md")).toBe(apiReference());
  });

  test("every verb, option and error code is in it; every verb is in the guide", () => {
    const [cli, errors, guide] = ["docs/reference/cli.md", "docs/reference/errors.md", "docs/guide/README.md"].map(textOf);
    for (const verb of buildProgram().commands) {
      expect(cli).toContain(`\n## ${verb.name()}\n`);
      expect(guide, verb.name()).toMatch(new RegExp(`(?:sayso|run) ${verb.name()}\\b`, "u"));
      for (const { long } of verb.options) expect(cli).toContain(long);
    }
    for (const code of Object.keys(ERROR_CODES)) expect(errors).toContain(`| \`${code}\` |`);
  });

  test("extract.md has every field of the contract and every word it may hold", () => {
    const page = textOf("docs/reference/extract.md");
    const missing: string[] = [];
    const visit = (schema: unknown): void => {
      const { def } = schema as { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } };
      const named =
        def.type === "object" ? Object.keys(def.shape as object) : def.type === "enum" ? Object.keys(def.entries as object) : [];
      missing.push(...named.filter((name) => !page.includes(`\`${name}\``)));
      for (const inner of [def.element, def.innerType, ...Object.values((def.shape as object | undefined) ?? {})]) if (inner) visit(inner);
    };
    visit(ReadLine);
    expect(missing).toEqual([]);
  });

  test("the examples of sidecars and supplements are read as they stand, with every field there is", async () => {
    const [sidecars, supplements] = [textOf("docs/guide/sidecars.md"), textOf("docs/guide/supplements.md")];
    expect(parseSidecar(Buffer.from(jsonBlocks(sidecars)[0] ?? ""))).toMatchObject({ outcome: "sidecar" });
    for (const field of Object.keys(SidecarFields.shape)) expect(sidecars).toContain(`\`${field}\``);
    const [places = "", actors = ""] = jsonBlocks(supplements);
    const gazetteer = await loadGazetteer([{ name: "places", content: places }]);
    const lexicon = await loadActors([{ name: "actors", content: actors }]);
    expect(gazetteer.lookup("velmar-on-sarn")).toMatchObject([{ id: "kervan:velmar" }]);
    expect(lexicon.lookup("the Grey Hand Front")).toMatchObject([{ id: "kervan:grey-hand" }]);
    expect(lexicon.isPeople("Ostrani")).toBe(true);
  });
});

describe("every page", () => {
  test("links to what is there", () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)\s]+)\)/gu)]
        .map(([, to]) => (to ?? "").split("#")[0] ?? "")
        .filter((to) => to !== "" && !/^[a-z]+:/u.test(to) && !existsSync(join(ROOT, dirname(page), to)))
        .map((to) => `${page} -> ${to}`),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(broken).toEqual([]);
  });

  test("shows commands that the command line understands", async () => {
    const commands = pages.flatMap((page) =>
      codeOf(textOf(page)).flatMap(({ where, code }) => commandsOf(code).map((args) => ({ page, where, args }))),
    );
    const wrong: string[] = [];
    for (const { page, where, args } of commands) {
      const refused = await refusalOf(args, where);
      if (refused) wrong.push(`${page}: sayso ${args.join(" ")}: ${refused}`);
    }
    expect(commands.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });
});

/** Why the command line does not understand these arguments, null where it does. Runs nothing. Within a sentence a verb may stand alone. */
async function refusalOf(args: readonly string[], where: CodeLine["where"]): Promise<string | null> {
  const program = buildProgram().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const verb of program.commands) {
    verb.configureOutput({ writeOut: () => undefined, writeErr: () => undefined, outputError: () => undefined });
    verb.action(() => undefined);
  }
  if (args.length === 0) return null;
  try {
    await program.parseAsync(
      args.filter((word) => word !== "VERB"),
      { from: "user" },
    );
    return null;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isName = where === "inline" && /^commander\.missing(?:Argument|MandatoryOptionValue)$/u.test(error.code);
    return error.exitCode === 0 || isName ? null : error.message;
  }
}

describe("nothing in the repository", () => {
  const texts = filesOf([".md", ".ts", ".tsx", ".cjs", ".mjs", ".js", ".json", ".txt", ".html", ".yml"]);

  test("names a path of the machine it was written on", () => {
    const ofMachine = new RegExp(["/wor", "k/|/roo", "t/|/hom", "e/[a-z]|/User", "s/[a-z]|[A-Z]:\\\\User", "s"].join(""), "u");
    expect(texts.filter((file) => ofMachine.test(textOf(file)))).toEqual([]);
  });

  test("needs what lies beside it, the benchmarks aside", () => {
    const beside = ["..", "shared"].join("/");
    const may = /^(?:benchmarks\/|scripts\/check\.ts$|docs\/reference\/quality\.md$|\.github\/)/u;
    expect(texts.filter((file) => !may.test(file) && textOf(file).includes(beside))).toEqual([]);
  });
});
