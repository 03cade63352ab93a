// The package ships types that its own `exports` hides; they are those of better-sqlite3 and the two methods below.
declare module "better-sqlite3-multiple-ciphers" {
  import type Base from "better-sqlite3";

  namespace Database {
    type Database = Base.Database & {
      /** Sets the key before the first read. */
      key(key: Buffer): number;
      /** Writes every page anew under another key. */
      rekey(key: Buffer): number;
    };
  }
  const Database: new (file: string, options?: Base.Options) => Database.Database;
  export default Database;
}
