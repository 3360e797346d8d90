/** What a form tells of a household that makes somebody look again (钦州 2022: 重点关注子女考取大学、重病重残、突发事故的家庭). */
export const riskFlags = ['university', 'illness', 'severeDisability', 'accident'] as const

export type RiskFlag = (typeof riskFlags)[number]

/** Why the nightly sweep has somebody looked at again: a rule each. */
export const sweepKinds = [
  'refused',
  'ended',
  'repeated',
  'askedAgain',
  'nearLine',
  'heldBack',
] as const

export type SweepKind = (typeof sweepKinds)[number]
