import type { ListReader } from "../../desk/ports/list-reader.ts";
import { ActorsFile } from "./load-actors.ts";
import { GazetteerFile } from "./load-gazetteer.ts";
import { parseSupplement } from "./parse-supplement.ts";

/** Reads a person's own list as it would be read with the shipped ones. */
export const readSupplement: ListReader = (list) => {
  if (list.kind === "places") return parseSupplement(list, GazetteerFile).places.length;
  const { actors, peoples } = parseSupplement(list, ActorsFile);
  return actors.length + peoples.length;
};
