import { WORDS } from "../words.ts";

/** What the machine does not read, in full. */
export function NotReadPage() {
  return (
    <div className="page home">
      <h1>{WORDS.notRead.heading}</h1>
      <p>{WORDS.notRead.add}</p>
      <dl className="not-read-parts">
        {WORDS.notRead.parts.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
