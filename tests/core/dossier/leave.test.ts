import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leave, leavePart, leaveSpan } from "../../../src/core/dossier/leave.ts";
import { nameKey, pseudonymsOf } from "../../../src/core/dossier/pseudonyms.ts";
import type { LeavePolicy, Passage, Span } from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";
import { leavingText, markedIn, nameWordsOf, spansIn, textAndSpans } from "./invented-text.ts";

const SENTENCES: LeavePolicy = { persons: "pseudonyms", context: "sentences" };
const WHOLE: LeavePolicy = { persons: "pseudonyms", context: "whole-text" };
const WRITTEN: LeavePolicy = { persons: "as-written", context: "sentences" };
const POLICIES = [SENTENCES, WHOLE, WRITTEN, { persons: "as-written", context: "whole-text" }] as const;

const wordsOf = ({ parts }: Passage): string => parts.map(({ text }) => text).join("");
const law = (holds: (text: string, spans: readonly Span[]) => void, numRuns = 200): void =>
  fc.assert(
    fc.property(textAndSpans, ({ text, spans }) => holds(text, spans)),
    { seed: 1, numRuns },
  );

describe("what leaves (laws)", () => {
  test("under pseudonyms no word of a named person's name leaves, wherever it stands and whether or not it was marked there", () => {
    law((text, spans) => {
      const leaving = leavingText(text);
      const said = [
        leave(leaving, spans, SENTENCES),
        leave(leaving, spans, WHOLE),
        ...spans.map((span) => leavePart(leaving, span, spans, SENTENCES)),
      ]
        .map(wordsOf)
        .concat(spans.map((span) => leaveSpan(leaving, span, SENTENCES)));
      for (const word of nameWordsOf(text)) {
        for (const left of said) expect(left, text).not.toMatch(new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u"));
      }
    });
  });

  test("a name marked public leaves as written, and no word of anybody else's does beside it, a shared surname neither", () => {
    const known = "Ayan Mirel";
    law((text) => {
      const outline = outlineOf(text);
      const persons = markedIn(text);
      const leaving = { outline, pseudonyms: pseudonymsOf(outline, persons, [], new Set([nameKey(known)])) };
      const left = wordsOf(leave(leaving, [[0, 1]], WHOLE));
      expect(left.includes(known)).toBe(text.includes(known));
      const others = persons.filter((person) => person.text !== known).flatMap((person) => person.text.split(" "));
      for (const word of others.filter((one) => one.length > 2))
        expect(left.replaceAll(known, ""), text).not.toMatch(new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u"));
    });
  });

  test("text is cut and names are hidden; nothing else is altered, and every part says where it stood", () => {
    law((text, spans) => {
      for (const policy of POLICIES) {
        let before = 0;
        for (const part of leave(leavingText(text), spans, policy).parts) {
          if (part.at === null) {
            expect(part).toMatchObject({ written: "cut", text: "[…]" });
            continue;
          }
          expect(part.at[0]).toBeGreaterThanOrEqual(before);
          before = part.at[1];
          if (part.written === "as-written") expect(part.text).toBe(text.slice(...part.at));
          else expect(part.text).toMatch(/^\[person [A-Z]+(?: or [A-Z]+)*\]$/);
          if (policy.persons === "as-written") expect(part.written).toBe("as-written");
        }
      }
    });
  });

  test("all of the text leaves only where whole texts are asked for; else at most one sentence on each side of a span", () => {
    law((text, spans) => {
      const { sentences } = outlineOf(text);
      const left = (at: Span): number => sentences.filter(([start, end]) => start < at[1] && at[0] < end).length;
      const passage = leave(leavingText(text), spans, WRITTEN);
      const mayLeave = new Set<number>();
      for (const [start, end] of spans) {
        const first = sentences.findIndex((sentence) => sentence[1] > start);
        const last = sentences.findLastIndex((sentence) => sentence[0] < end);
        for (let index = (first < 0 ? sentences.length : first) - 1; index <= last + 1; index++) mayLeave.add(index);
      }
      for (const { at } of passage.parts) {
        if (at === null || left(at) === 0) continue;
        for (const [index, [start, end]] of sentences.entries()) if (start < at[1] && at[0] < end) expect(mayLeave, text).toContain(index);
      }
      expect(wordsOf(leave(leavingText(text), spans, { ...WRITTEN, context: "whole-text" }))).toBe(text);
    });
  });

  test("every character cited is shown as cited, and no other; a name that a citation cuts is hidden whole, once", () => {
    law((text, spans) => {
      for (const policy of POLICIES) {
        const { parts } = leave(leavingText(text), spans, policy);
        const cited = parts.flatMap(({ at, cited: is }) => (at && is === "cited" ? [at] : []));
        for (const [start, end] of spans) {
          for (let at = start; at < end; at++) expect(cited.some((one) => one[0] <= at && at < one[1])).toBe(true);
        }
        for (const part of parts) {
          if (part.written !== "as-written" || part.cited !== "cited" || part.at === null) continue;
          expect(spans.some(([start, end]) => part.at && start <= part.at[0] && part.at[1] <= end)).toBe(true);
        }
        for (const [index, part] of parts.entries()) if (part.written === "pseudonym") expect(parts[index + 1]?.at).not.toEqual(part.at);
      }
    });
  });

  test("the spans stay as they were given, and the order they come in does not matter to the words", () => {
    law((text, spans) => {
      for (const policy of POLICIES) {
        const leaving = leavingText(text);
        expect(leave(leaving, spans, policy).spans).toEqual(spans);
        expect(leave(leaving, [...spans].reverse(), policy).parts).toEqual(leave(leaving, spans, policy).parts);
      }
    });
  });

  test("text that nobody wrote as sentences leaves too: blanks, one letter, no full stop", () => {
    for (const text of ["x", "   x   ", "\n\n\n", "no full stop at all", "A.\n\n\n\nB.", "。。。", "\u200f\u200f"]) {
      fc.assert(
        fc.property(spansIn(text), (spans) => {
          for (const policy of POLICIES) expect(wordsOf(leave(leavingText(text, []), spans, policy)).length).toBeGreaterThan(0);
        }),
        { seed: 1, numRuns: 30 },
      );
    }
    expect(leave(leavingText("", []), [], WHOLE).parts).toEqual([]);
    expect(leave(leavingText("Depot burns. Road shut.", []), [], SENTENCES).parts).toEqual([]);
  });

  test("a span that ends in the blank between two sentences takes no sentence more with it", () => {
    const text = "One fell. Two fell. Three fell.  Four fell. Five fell. Six fell.";
    const end = text.indexOf("Four");
    const said = wordsOf(leave(leavingText(text, []), [[text.indexOf("Three"), end]], WRITTEN));
    expect(said).toBe("[…]Two fell. Three fell.  Four fell.[…]");
    expect(wordsOf(leave(leavingText(`${text}  `, []), [[text.length, text.length + 2]], WRITTEN))).toBe("[…]Six fell.  ");
  });
});

describe("pseudonyms", () => {
  const shown = (text: string, ...names: readonly string[]): string => {
    const persons = names.map((name) => ({ text: name, span: [text.indexOf(name), text.indexOf(name) + name.length] as const }));
    return leaveSpan({ outline: outlineOf(text), pseudonyms: pseudonymsOf(outlineOf(text), persons) }, [0, text.length], WHOLE);
  };

  test("one person has one pseudonym in one text, in the order of naming", () => {
    expect(shown("Ayan Mirel met Pavo Lindt. Mirel wept. Lindt left. Ayan Mirel’s car.", "Ayan Mirel", "Pavo Lindt")).toBe(
      "[person A] met [person B]. [person A] wept. [person B] left. [person A]’s car.",
    );
    expect(shown("Mirel was seen. Ayan  Mirel denied it, and General Ayan K. Mirel again.", "Mirel", "Ayan K. Mirel")).toBe(
      "[person A] was seen. [person A] denied it, and General [person A] again.",
    );
  });

  test("two who share a surname stay two, and the surname alone says that it may be either", () => {
    expect(shown("Ayan Mirel accused Dena Mirel. Mirel denied it. Dena wept.", "Ayan Mirel", "Dena Mirel")).toBe(
      "[person A] accused [person B]. [person A or B] denied it. [person B] wept.",
    );
  });

  test("a given name alone, a possessive, a hyphen, capitals, another spelling and a line end hide nobody less", () => {
    expect(shown("Şirin Çağla spoke. SIRIN CAGLA wept; Çağla-led men, pro-Cagla men.", "Şirin Çağla")).toBe(
      "[person A] spoke. [person A] wept; [person A]-led men, pro-[person A] men.",
    );
    expect(shown("Ayan Mirel fell. The men of Ayan\nMirel fled.", "Ayan Mirel")).toBe("[person A] fell. The men of [person A] fled.");
    expect(shown("ayan mirel fell. then ayan was seen.", "ayan mirel")).toBe("[person A] fell. then [person A] was seen.");
  });

  test("an initial goes with its name, and two sentences stay two", () => {
    expect(shown("Ossip K. Varga fell. Ossip K. Varga. Varga wept.", "Ossip K. Varga")).toBe(
      "[person A] fell. [person A]. [person A] wept.",
    );
  });

  test("names that overlap are hidden to the last letter", () => {
    expect(shown("Ayan Mirel Varga fell.", "Ayan Mirel", "Mirel Varga")).toBe("[person A] fell.");
  });

  test("words that are no name stay: small letters, a short surname that begins a sentence, initials", () => {
    expect(shown("Rosa Hill lives on a hill. A hill is high.", "Rosa Hill")).toBe("[person A] lives on a hill. A hill is high.");
    expect(shown("Li He spoke. He left. Then He was seen by K. Orrel.", "Li He", "K. Orrel")).toBe(
      "[person A] spoke. He left. Then [person A] was seen by [person B].",
    );
  });

  test("after the twenty-sixth come two letters", () => {
    const names = Array.from(
      { length: 28 },
      (_, index) => `Pers${String.fromCharCode(97 + (index % 26))}${index < 26 ? "o" : "i"} Qu${index}`,
    );
    expect(shown(`${names.join(", ")}.`, ...names)).toMatch(/\[person Z\], \[person AA\], \[person AB\]\.$/);
  });
});
