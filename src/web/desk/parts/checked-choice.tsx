interface CheckedChoiceProps<Value extends string> {
  readonly chosen: Value;
  /** What it is where the box is checked, and where it is not. */
  readonly on: Value;
  readonly off: Value;
  readonly choose: (value: Value) => void;
  readonly label: string;
}

/** One of two values, by a box with its label. */
export function CheckedChoice<Value extends string>({ chosen, on, off, choose, label }: CheckedChoiceProps<Value>) {
  return (
    <label>
      <input type="checkbox" checked={chosen === on} onChange={({ target }) => choose(target.checked ? on : off)} /> {label}
    </label>
  );
}
