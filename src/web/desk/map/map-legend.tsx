import { WORDS } from "../words.ts";

const words = WORDS.map;

/** How exactly a place is known, as it is drawn. */
export function MapLegend() {
  return (
    <section className="map-legend" aria-labelledby="map-legend">
      <h2 id="map-legend" className="unseen">
        {words.legend}
      </h2>
      <ul className="row">
        {(["exact", "near", "admin2", "admin1"] as const).map((precision) => (
          <li key={precision} className="row">
            <span className={`map-sign ${precision}`} aria-hidden="true" /> {words.precisions[precision]}
          </li>
        ))}
      </ul>
      <p className="quiet">{words.circle}</p>
      <p className="quiet">{words.borders}</p>
    </section>
  );
}
