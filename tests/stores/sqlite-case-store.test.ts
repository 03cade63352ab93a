import { openSqliteCase } from "../../src/adapters/stores/sqlite/sqlite-case-store.ts";
import { caseStoreContract } from "../contracts/case-store.contract.ts";
import { temporaryFolder } from "./invented-case.ts";

caseStoreContract("SQLite", async () => {
  const { folder, remove } = temporaryFolder();
  const store = await openSqliteCase({ folder, mode: "create", passphrase: null, now: "2031-01-01T00:00:00.000Z" });
  return {
    store,
    async remove() {
      await store.close();
      remove();
    },
  };
});
