import { allReaders, anyReader } from "../../src/adapters/readers/any-reader.ts";
import { htmlReader } from "../../src/adapters/readers/html/html-reader.ts";
import { jsonLinesReader } from "../../src/adapters/readers/json/json-lines-reader.ts";
import { plainTextReader } from "../../src/adapters/readers/text/plain-text-reader.ts";
import { documentReaderContract } from "../contracts/document-reader.contract.ts";
import { fileOf } from "./files.ts";

const text =
  "Depot burns in Sarneth\n\nBy Ira Maldun\n\nSARNETH, 14 March 2024 (Coast Wire) – Three guards were killed, police said.\n\nNo group has claimed it.";
const page = `<html><head><meta property="og:site_name" content="Karst Observer"></head><body><article><h1>Depot burns</h1><p>${text.split("\n\n").slice(2).join("</p><p>")}</p><img src=a></article></body></html>`;
const lines = [
  { id: "a", text, published: "2024-03-14" },
  { id: "b", text: "Road shut. Police said so.", title: "Road shut", publisher: "Karst Observer" },
].map((one) => JSON.stringify(one));

const texts = [fileOf("depot.txt", text), fileOf("depot", `\ufeff${text}`)];
const pages = [fileOf("depot.html", page), fileOf("depot.txt", `<!doctype html>${page}`)];
const jsons = [
  fileOf("depot.jsonl", `${lines.join("\n")}\nbroken\n`),
  fileOf("one.json", lines[0] ?? ""),
  fileOf("list.json", `[${lines.join(",")}]`),
];

documentReaderContract("plain text", () => ({ reader: plainTextReader(), files: texts }));
documentReaderContract("HTML", () => ({ reader: htmlReader(), files: pages }));
documentReaderContract("JSON Lines", () => ({ reader: jsonLinesReader(), files: jsons }));
documentReaderContract("any", () => ({ reader: anyReader(allReaders()), files: [...pages, ...texts, ...jsons] }));
