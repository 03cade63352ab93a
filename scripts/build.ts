// Emits dist/: the same modules as plain JavaScript, and the desk's pages, for the tarball. Node strips no types below node_modules.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const done = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
const pages =
  done.status === 0 ? spawnSync(process.execPath, [join(root, "scripts", "build-web.ts")], { cwd: root, stdio: "inherit" }) : done;
if (pages.status === 0) console.log("Built dist/. `npm pack` makes the tarball.");
process.exit(pages.status ?? 1);
