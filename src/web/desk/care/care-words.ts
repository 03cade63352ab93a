export const CARE_WORDS = {
  on: "Blur quoted violence and names until they are pointed at, focused or pressed",
  off: "Show quoted violence and names",
  blurred: "Blurred: tells of violence, or names a person. Press to read it.",
  open: "Shown. Press to blur it again.",
  heading: "Care",
  ofCase: "Blur quoted violence and names for whoever opens this case",
  hint: "It is kept in the case. Everybody may choose otherwise for themselves with ░ in the bar above, or b. Blurred words come clear while they are pointed at or focused, and stay so when pressed.",
  otherwise: {
    blurred: "You chose to blur them all the same.",
    clear: "You chose to see them all the same.",
  },
  asCase: "As the case has it",
} as const;
