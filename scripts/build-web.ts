// Builds the desk's pages into dist/web/desk/ where they are missing or older than what they are built from. Quiet where nothing is to do.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const out = join(root, "dist", "web", "desk");
const stampFile = join(out, ".sayso-stamp");

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function stamp(): string {
  const hash = createHash("sha256");
  const own = ["vite.config.ts", "package-lock.json"].map((file) => join(root, file));
  for (const file of [...own, ...filesBelow("src/web/desk"), ...filesBelow("src/wire")]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

const wanted = stamp();
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== wanted) {
  process.stderr.write("Building the desk's pages (once) …\n");
  process.env.NODE_ENV = "production"; // Whatever runs this: a test would have React's own tests built in.
  const { build } = await import("vite");
  await build({ root: join(root, "src", "web", "desk"), configFile: join(root, "vite.config.ts"), logLevel: "error" });
  writeFileSync(stampFile, wanted);
}
