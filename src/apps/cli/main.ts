import { Command } from "commander";
import { addExtract } from "./verbs/extract.ts";

const program = new Command("sayso")
  .description("Reads news reports about armed attacks and shows, for each claim and each incident, who says so and through whom.")
  .showHelpAfterError("(sayso --help shows what can be asked)");
addExtract(program);
await program.parseAsync();
