// Adds to package-lock.json the optional packages of other platforms that the registry used here did not serve, so that
// `npm ci` accepts the file everywhere. Run it after every change of the dependencies. Version and name come from the
// package that asks for them; there is no integrity to give for what was not fetched.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
}

const file = join(import.meta.dirname, "..", "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockedPackage> };
const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32", "aix", "sunos", "netbsd", "openbsd"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "loong64", "mips64el"];

for (const asker of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(asker.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const parts = name.replace(/^.*?(?:cli|binding|bin|lib)-|^@[^/]+\//, "").split("-");
    const os = systems.find((system) => parts.includes(system));
    const cpu = processors.find((processor) => parts.includes(processor));
    if (key in lock.packages || os === undefined) continue;
    lock.packages[key] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(asker.dev ? { dev: true } : {}),
      optional: true,
      os: [os],
    };
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
