import { expect, test } from "vitest";
import { jsonLinesReader } from "../../src/adapters/readers/json/json-lines-reader.ts";
import { plainTextReader } from "../../src/adapters/readers/text/plain-text-reader.ts";
import { documentsOf } from "../contracts/document-reader.contract.ts";
import { fileOf } from "./files.ts";

const wire = "Depot burns\n\nSARNETH, 14 March 2024 (KNW) — Three guards were killed, the army said.";

test.each([
  ["https://knw.example/en/2024-03-14", "KNW"],
  ["https://observer.example/knw/2024-03-14", null],
  ["https://knwatch.example/2024-03-14", null],
] as const)("an agency credited on its own page publishes it: %s", async (url, publisher) => {
  const [document] = await documentsOf(jsonLinesReader(), fileOf("a.jsonl", JSON.stringify({ id: "a", text: wire, url })));
  expect(document?.publisher.value).toBe(publisher);
});

test.each([
  ["Communiqué of the Salt Brigade, 5 February 2024", "2024-02-05"],
  ["Statement by the Salt Brigade, February 5, 2024", "2024-02-05"],
  ["Statements were read in Sarneth, 5 February 2024", null],
] as const)("a line that calls a text a statement dates it: %s", async (line, published) => {
  const [document] = await documentsOf(plainTextReader(), fileOf("a.txt", `To the people\n\n${line}\n\nThe road is ours.`));
  expect(document?.published.value).toBe(published);
});
