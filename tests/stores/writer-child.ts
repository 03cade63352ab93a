// Opens or makes a case and writes ledger lines to it, one a unit, telling each on standard output once it is acknowledged.
// Arguments: folder, run (a number of its own), how many, bytes in each; or folder, run, `seal`, passphrase.
import { isSaysoError } from "../../src/wire/error-codes.ts";
import { inventedLine } from "./invented-case.ts";
import { opened } from "./opened-case.ts";

const [folder = "", run = "1", many = "10", more = ""] = process.argv.slice(2);
try {
  const store = await opened(folder, null, 20_000);
  process.stdout.write("open\n");
  if (many === "seal") {
    await store.sealWith(more);
    process.stdout.write("sealed\n");
  } else {
    for (let line = 0; line < Number(many); line++) {
      await store.write((work) => store.ledger.record(work, inventedLine(Number(run), line, { message: "x".repeat(Number(more)) })));
      process.stdout.write(`${run} ${line}\n`);
    }
  }
  await store.close();
} catch (error) {
  process.stdout.write(`${isSaysoError(error) ? error.code : String(error)}\n`);
  process.exitCode = 1;
}
