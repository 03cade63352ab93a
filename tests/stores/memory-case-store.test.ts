import { memoryCaseStore } from "../../src/adapters/stores/memory/memory-case-store.ts";
import { caseStoreContract } from "../contracts/case-store.contract.ts";

caseStoreContract("memory", async () => ({ store: memoryCaseStore(), remove: async () => undefined }));
