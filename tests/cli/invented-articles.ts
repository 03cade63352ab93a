import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BOMB = `Market bomb kills three in Velmar

VELMAR, March 4 — A bomb exploded in the grain market of Velmar on Tuesday, killing three people, police said. Hospital staff said that four people had been killed in the explosion.

The Grey Hand Front claimed responsibility in a letter to the Harbour Ledger. The governor denied that the town had been warned.
`;
const STRIKE = `Depot shelled near Ommet

Soldiers shelled a fuel depot near Ommet on Monday, a resident said. The army declined to comment.
`;
const PAGE = `<!doctype html><html><head><title>Two held over Velmar bomb</title><meta property="og:site_name" content="Sarn Post"></head>
<body><article><h1>Two held over Velmar bomb</h1><p>Police said on Thursday that two men had been detained over the attack in Velmar, in which three
people were killed. A lawyer for one of them said he had been beaten.</p><table><tr><td>a table</td></tr></table></article></body></html>`;
const SPANISH = "El ministerio dijo que tres personas murieron en el ataque del lunes en la ciudad y que la policía busca a los autores.\n";

/** A folder of invented articles and of files that cannot be read; taken away by `away`. */
export interface InventedArticles {
  readonly folder: string;
  away(): void;
}

/** Lays out `articles/` (two equal texts of two outlets, a page, lines, a text in Spanish) and `bad/` in a new folder. */
export function inventedArticles(): InventedArticles {
  const folder = mkdtempSync(join(tmpdir(), "sayso-cli-"));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  for (const name of ["articles", "bad", "empty"]) mkdirSync(join(folder, name));
  put("articles/a.txt", BOMB);
  put("articles/a.txt.json", '{"publisher":"Harbour Ledger","published":"2025-03-05"}');
  put("articles/b.txt", BOMB);
  put("articles/b.txt.json", '{"publisher":"Sarn Post","published":"2025-03-12"}');
  put("articles/c.html", PAGE);
  put("articles/d.jsonl", `${JSON.stringify({ id: 1, text: STRIKE, title: "Depot shelled near Ommet", publisher: "Ommet Radio" })}\n`);
  put("articles/e.txt", SPANISH);
  put("bad/misspelt.txt", STRIKE);
  put("bad/misspelt.txt.json", '{"publishr":"Sarn Post"}');
  put(
    "bad/noise.dat",
    Uint8Array.from({ length: 512 }, (_, index) => (index * 97 + 128) % 256),
  );
  put("bad/empty.txt", "");
  put("bad/scan.pdf", "%PDF-1.4\n");
  put("bad/lines.jsonl", '{broken\n{"id":"2"}\n');
  put("villages.json", '{"places":[{"id":"x:velmar","name":"Velmar","kind":"settlement","country":"XA","lat":33.4,"lon":-40}]}');
  put("not-villages.json", '{"places":[{"id":1}]}');
  return { folder, away: () => rmSync(folder, { recursive: true, force: true }) };
}
