import { describe, expect, test } from "vitest";
import { creditedAgency } from "../../../src/core/documents/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const TEXT = "Nine dead in Sarneth\n\nSarneth (Tidewire/Karun Mail) - A bomb killed nine people in Sarneth on Tuesday, officials said.";
const agency = (publisher: string | null) => creditedAgency(outlineOf(TEXT), publisher);

describe("a wire that is credited beside the paper that prints it", () => {
  test("is the agency alone, in that paper", () => {
    const credited = agency("The Karun Mail");
    expect(credited?.text).toBe("Tidewire");
    expect(TEXT.slice(...(credited?.span ?? [0, 0]))).toBe("Tidewire");
  });

  test("stays as it is written where the paper is not known, or another", () => {
    expect(agency(null)?.text).toBe("Tidewire/Karun Mail");
    expect(agency("The Dren Courier")?.text).toBe("Tidewire/Karun Mail");
  });
});
