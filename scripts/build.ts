// Emits dist/: the same modules as plain JavaScript, for the tarball. Node strips no types below node_modules.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const done = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
if (done.status === 0) console.log("Built dist/. `npm pack` makes the tarball.");
process.exit(done.status ?? 1);
