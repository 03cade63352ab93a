import type Database from "better-sqlite3-multiple-ciphers";
import type { UnitOfWork } from "../../../desk/ports/case-store.ts";

/** What is behind a unit of work of this store. */
interface SqliteUnit {
  readonly database: Database.Database;
  state: "open" | "ended";
}

const units = new WeakMap<UnitOfWork, SqliteUnit>();

/** Begins a unit over a connection; `end` makes every later use of it throw. */
export function beginUnit(database: Database.Database): { readonly unit: UnitOfWork; end(): void } {
  const inner: SqliteUnit = { database, state: "open" };
  const unit = Object.freeze({}) as UnitOfWork;
  units.set(unit, inner);
  return {
    unit,
    end: () => {
      inner.state = "ended";
    },
  };
}

/** The connection of a unit. Throws where the unit is another store's or has ended: that is a fault in the program. */
export function databaseOf(unit: UnitOfWork): Database.Database {
  const inner = units.get(unit);
  if (inner === undefined) throw new TypeError("this unit of work belongs to another store");
  if (inner.state === "ended") throw new TypeError("this unit of work has ended");
  return inner.database;
}
