/** Nouns that attribute what follows them: "the claim that", "a call for". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims statement statements allegation allegations accusation accusations assertion assertions belief beliefs view views opinion opinions idea suggestion suggestions argument arguments " +
    "warning warnings threat threats promise promises pledge pledges vow vows call calls demand demands request requests plea pleas appeal proposal proposals plan plans denial denials " +
    "report reports announcement announcements declaration acknowledgment acknowledgement admission assessment estimate estimates prediction predictions conclusion finding findings evidence " +
    "criticism criticisms praise condemnation endorsement endorsements support opposition concern concerns fear fears worry worries doubt doubts hope hopes expectation expectations confidence " +
    "comment comments remark remarks speech tweet tweets letter message question questions decision insistence contention charge charges complaint complaints rumor rumors rumour rumours speculation " +
    "indication indications suspicion suspicions conviction assurance assurances recommendation recommendations order orders refusal reluctance desire interest attack attacks attitude position stance description characterization explanation understanding sense notion account accounts reference references response reaction signs sign"
  ).split(" "),
);
