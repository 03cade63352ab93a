/** What hangs together: places that ties lead from one to another, with what was made of them. */
interface Component<Made> {
  readonly places: readonly number[];
  readonly made: Made;
}

/**
 * What is made of each connected component, kept until one of its places is touched: nothing that is done within a component hangs on what is
 * outside of it.
 */
export class KeptComponents<Made> {
  private readonly homes = new Map<number, Component<Made>>();
  private readonly all = new Set<Component<Made>>();

  /**
   * Makes anew what `touched` places are in or come to be in. `reach` gives the places that ties lead to from one, `make` is given the places of a
   * component in ascending order.
   */
  renew(
    touched: Iterable<number>,
    gone: readonly number[],
    reach: (place: number) => Iterable<number>,
    make: (places: readonly number[]) => Made,
  ): void {
    const left = new Set(gone);
    const open = new Set<number>();
    for (const place of [...touched, ...gone]) {
      open.add(place);
      for (const other of this.forget(place)) open.add(other);
    }
    for (const place of left) open.delete(place);
    const placed = new Set<number>();
    for (const start of open) {
      if (placed.has(start)) continue;
      const places = this.reachedFrom(start, reach, placed).sort((a, b) => a - b);
      const component: Component<Made> = { places, made: make(places) };
      this.all.add(component);
      for (const place of places) this.homes.set(place, component);
    }
  }

  *made(): Generator<Made> {
    for (const { made } of this.all) yield made;
  }

  /** Lets go of the component that a place is in, and tells who was in it. */
  private forget(place: number): readonly number[] {
    const component = this.homes.get(place);
    if (component === undefined) return [];
    this.all.delete(component);
    for (const other of component.places) this.homes.delete(other);
    return component.places;
  }

  private reachedFrom(start: number, reach: (place: number) => Iterable<number>, placed: Set<number>): number[] {
    placed.add(start);
    const reached = [start];
    for (let at = 0; at < reached.length; at++) {
      const place = reached[at] as number;
      for (const other of reach(place)) {
        if (placed.has(other)) continue;
        placed.add(other);
        reached.push(other, ...this.newlyMet(this.forget(other), placed));
      }
    }
    return reached;
  }

  /** Others of a component that was reached, which is let go. */
  private newlyMet(places: readonly number[], placed: Set<number>): readonly number[] {
    const others = places.filter((place) => !placed.has(place));
    for (const place of others) placed.add(place);
    return others;
  }
}
