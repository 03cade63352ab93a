/**
 * Ways of attributing that are common in reports of violence and too rare in political news to be counted there. The share is a
 * judgement, not a count, and stands over the counted one.
 */
export const OWN_TRUST =
  "say headline last 90, deny finite aside 85, dispute finite aside 80, reject finite aside 80, dismiss finite aside 75, contradict finite aside 70, confirm finite aside 75, acknowledge finite aside 75, turn finite object 75, offer finite no-proof 75, draw finite object 80, treat finite object 70, opinion first 80, appeal finite +for 75, find finite end 60, statement noun that inherited 70, claim noun that inherited 60, warning noun that inherited 65, denial noun that inherited 60, issue finite object 1, issue finite clause 1, put finite figure 90, put finite as 85, put passive figure 90, quote finite as-saying 95, quote passive as-saying 95, quote participle hand 90, claim finite object 85, claim passive by 90, claim passive end 1, claim participle object 75, " +
  "blame finite object 80, blame passive +on 85, blame passive by 85, attribute passive +to 85, attribute finite object 70, link passive +to 60, accuse passive +of 85, accuse passive by 85, " +
  "accuse finite object 80, suspect passive +of 80, suspect passive to 75, believe passive to 80, think passive to 75, say passive to 80, report passive to 75, report passive that 85, " +
  "allege passive to 85, allege passive that 85, confirm passive by 80, confirm finite object 75, deny finite object 80, deny finite +any 80, condemn finite object 75, demand finite object 70, " +
  "warn finite +of 85, warn participle +of 75, warn finite +against 80, threaten finite to 80, threaten participle to 75, vow finite to 85, press finite to 60, push finite to 60, pressure finite to 60, " +
  "claim noun +of inherited 60, denial noun of owner 60, threat noun of owner 50, report passive by 70, release passive by 60, question passive end 70, dispute passive end 60, " +
  "summon finite object 1, reportedly adverb 85, reach passive no-comment 90, make finite no-comment 85, be existential no-comment 85, be existential none 80, verify passive not 85, answer finite no-comment 80, identify finite object 50, identify passive +as 50, identify passive by 60, hold finite object 1, link finite object 55, describe finite +as 60, describe passive +as 60";
