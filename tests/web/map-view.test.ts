import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MapName, namesInSight } from "../../src/web/desk/map/names-in-sight.ts";
import { fitted, kept, panned, WORLD, zoomed } from "../../src/web/desk/map/view.ts";

const size = { width: 900, height: 500 };
const at = { x: 200, y: 120 };

describe("what a map shows", () => {
  test("going nearer keeps the point under the pointer, and going back returns", () => {
    const before = { x: 300, y: 300, scale: 4 };
    const near = zoomed(before, 2, at, size);
    expect(near.x + at.x / near.scale).toBeCloseTo(before.x + at.x / before.scale);
    expect(near.y + at.y / near.scale).toBeCloseTo(before.y + at.y / before.scale);
    const back = zoomed(near, 0.5, at, size);
    expect([back.x, back.y, back.scale]).toEqual([300, 300, 4].map((value) => expect.closeTo(value)));
  });

  test("its middle never leaves the world, however it is moved", () => {
    const step = fc.tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const view = steps.reduce(
          (one, [by, factor]) => zoomed(panned(one, by, -by, size), factor, at, size),
          kept({ x: 0, y: 0, scale: 1 }, size),
        );
        const middle = [view.x + size.width / (2 * view.scale), view.y + size.height / (2 * view.scale)];
        return middle.every((one) => one >= -1e-6 && one <= WORLD + 1e-6);
      }),
    );
  });

  test("a box is held whole with room around it; one place alone is not stood upon", () => {
    const box = { west: 600, north: 400, east: 640, south: 410 };
    const view = fitted(box, size);
    expect((box.west - view.x) * view.scale).toBeGreaterThan(50);
    expect((box.east - view.x) * view.scale).toBeLessThan(size.width - 50);
    const alone = fitted({ west: 600, north: 400, east: 600, south: 400 }, size);
    expect(alone.scale).toBeLessThan(100);
  });
});

describe("the names on a map", () => {
  const name = (kind: MapName["kind"], text: string, x: number, y: number, from = 0): MapName => ({ name: text, kind, x, y, from });
  const view = { x: 0, y: 0, scale: 1 };

  test("none is over another, and a place of the case comes first", () => {
    const names = namesInSight(
      [name("country", "Karvania", 100, 100), name("settlement", "Halvan", 400, 100)],
      [{ label: "Keth", x: 95, y: 102 }],
      view,
      size,
    );
    expect(names.map(({ name: text, kind }) => `${kind} ${text}`)).toEqual(["place Keth", "settlement Halvan"]);
  });

  test("a settlement is written once the map is near enough, a name out of sight never", () => {
    const names = [name("settlement", "Halvan", 400, 100, 5), name("country", "Belmora", 5000, 100)];
    expect(namesInSight(names, [], view, size)).toEqual([]);
    expect(namesInSight(names, [], { x: 350, y: 50, scale: 6 }, size).map((one) => one.name)).toEqual(["Halvan"]);
  });
});
