import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorKey } from "../../../src/core/extraction/actors/actor-key.ts";
import { ACTORS, lexiconOf, resolved, told } from "./reading.ts";

const name = fc.constantFrom(...ACTORS.flatMap((one) => [one.name, ...one.aliases]));
const label = fc.constantFrom("o", "p", "op");
const anything = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/[[\]]/gu, ""));

describe("whatever the text", () => {
  test("a people's name never resolves, and neither do its members", () => {
    const people = fc.constantFrom(
      "Ostrani",
      "ostranis",
      "the OSTRANI",
      "Ostrani fighters",
      "members of the Ostrani",
      "suspected Ostrani rebels",
    );
    fc.assert(
      fc.property(people, label, anything, name, (one, mark, around, other) => {
        const found = told(`${around} ${other} (Ostrani). [${mark}:${one}] and [o:${other}] ${around}`);
        for (const [text, actor] of found) if (/ostrani/iu.test(text)) expect(actor).toBeNull();
      }),
    );
  });

  test("a mention has the characters of its span, and each span is told once, in reading order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, label, name), { maxLength: 6 }), (parts) => {
        const marked = parts.map(([around, mark, one]) => `${around} [${mark}:${one}]`).join(" ");
        const plain = marked.replace(/\[[opnl]+:([^\]]*)\]/gu, "$1");
        const found = resolved(marked);
        expect(found.every(({ span, text }) => plain.slice(span[0], span[1]) === text)).toBe(true);
        expect(found.every(({ span }, at) => at === 0 || (found[at - 1]?.span[1] ?? 0) <= span[0])).toBe(true);
      }),
    );
  });

  test("an actor is given only where the lexicon or the document gives its name, and always with a reason", () => {
    fc.assert(
      fc.property(anything, name, (around, one) => {
        for (const { actor, reasons } of resolved(`${around}. [o:${one}] ${around}`)) {
          expect(reasons.length).toBeGreaterThan(0);
          if (actor !== null)
            expect(
              lexiconOf()
                .lookup(one)
                .map(({ id }) => id),
            ).toContain(actor);
        }
      }),
    );
  });

  test("the order in which the lexicon names an actor's namesakes decides nothing", () => {
    const reversed = lexiconOf([...ACTORS].reverse());
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.constantFrom("", "In [l:Karvania] "), (names, where) => {
        const marked = where + names.map((one) => `[o:${one}]`).join(", ");
        expect(told(marked, reversed)).toEqual(told(marked));
      }),
    );
  });
});

test.each([
  ["Kata'ib Varn", "the Kataib-Varn's"],
  ["V.L.F.", "VLF"],
  ["Front de Libération (Odrisk)", "front de liberation odrisk"],
  ["M-12", "M 12"],
])("%s and %s are one name, spelled twice", (one, other) => {
  expect(actorKey(one)).toBe(actorKey(other));
});
