// Packs the tables below data/ and the gazetteer into data/packed/. Each pack step is a module of its own in scripts/pack/.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

mkdirSync(join(import.meta.dirname, "..", "data", "packed"), { recursive: true });
await import("./pack/pack-gazetteer.ts");
await import("./pack/pack-actors.ts");
await import("./pack/pack-words.ts");
await import("./pack/pack-basemap.ts");
