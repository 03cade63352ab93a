import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the built pages load before anything is opened, and what they load later. Sizes are of scripts, compressed. */
export interface FirstLoad {
  readonly scripts: readonly string[];
  readonly bytes: number;
  readonly laterBytes: number;
}

/** By what the page itself names, and what those scripts import without being asked to. */
export async function firstLoad(built: string): Promise<FirstLoad> {
  const sizes = new Map<string, number>();
  const imports = new Map<string, readonly string[]>();
  for (const name of (await readdir(join(built, "assets"))).filter((one) => one.endsWith(".js"))) {
    const bytes = await readFile(join(built, "assets", name));
    sizes.set(name, gzipSync(bytes).length);
    imports.set(
      name,
      [...bytes.toString("utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)].map(([, one]) => one ?? ""),
    );
  }
  const page = await readFile(join(built, "index.html"), "utf8");
  const waiting = [...page.matchAll(/assets\/([^"]+\.js)"/gu)].map(([, one]) => one ?? "");
  const scripts = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (scripts.has(next)) continue;
    scripts.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  return { scripts: [...scripts], bytes: sum([...scripts]), laterBytes: sum([...sizes.keys()].filter((name) => !scripts.has(name))) };
}
