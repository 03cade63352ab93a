/** As many rows as are told. */
const MOST = 8;

/** How often each thing stands in the case, as a bar and a number. */
export function Tally({ heading, tally }: { readonly heading: string; readonly tally: Readonly<Record<string, number>> }) {
  const rows = Object.entries(tally).sort(([, a], [, b]) => b - a);
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const rest = rows.slice(MOST).reduce((sum, [, count]) => sum + count, 0);
  if (rows.length === 0) return null;
  return (
    <section className="tally">
      <h2>{heading}</h2>
      <ul>
        {rows.slice(0, MOST).map(([name, count]) => (
          <li key={name}>
            <bdi>{name.replaceAll("-", " ")}</bdi>
            <span className="bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </span>
            <span className="number">{count}</span>
          </li>
        ))}
        {rest > 0 ? (
          <li className="quiet">
            + {rows.length - MOST} <span />
            <span className="number">{rest}</span>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
