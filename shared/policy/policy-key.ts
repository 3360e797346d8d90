/** Amounts, lines and limits that more than one part of the program asks for. */
const general = [
  'dibao.standard',
  'tekun.standard',
  'lowIncome.line',
  'orphan.institution',
  'orphan.family',
  'child.verification',
  'child.confirmation',
  'temporaryRelief.advance',
  'temporaryRelief.paperwork',
  'temporaryRelief.decision',
  'temporaryRelief.townshipCap',
  'supplement.window',
  'escalation.city',
  'appeal.window',
  'return.due',
  'marriage.ageMan',
  'marriage.ageWoman',
] as const

/** How long the steps of a programme may take, and how long what it gives stands. */
const procedure = [
  'dibao.investigation',
  'dibao.decision',
  'dibao.extended',
  'dibao.confirmation',
  'dibao.publicNotice',
  'dibao.reviewFixed',
  'dibao.reviewOften',
  'tekun.verification',
  'tekun.confirmation',
  'tekun.publicNotice',
  'lowIncome.decision',
  'lowIncome.extended',
  'lowIncome.validity',
  'rigidExpense.decision',
  'rigidExpense.extended',
  'rigidExpense.validity',
  'recognition.publicNotice',
  'temporaryRelief.publicNotice',
  'orphan.verification',
  'orphan.confirmation',
  'disability.decision',
  'disability.federation',
  'disability.confirmation',
  'elder.decision',
  'elder.certification',
  'service.decision',
  'device.review',
  'benefit.review',
  'check.dispute',
  'hearing.window',
  'handOver.push',
  'handOver.feedback',
  'lead.check',
  'sweep.reliefTimes',
  'sweep.endedMonths',
  'sweep.nearLine',
] as const

/** What a city allows or does; of which programmes, where it names them (`kinds`). */
const schemes = [
  'authority.delegated',
  'residencePermit.accepted',
  'publicNotice.pausesClock',
  'check.pausesClock',
] as const

/** What only the pre-screener asks for. */
const screening = [
  'dibao.tiers',
  'dibao.extra',
  'dibao.fadeOut',
  'dibao.uncounted',
  'dibao.workDeduction',
  'dibao.workDeductionMost',
  'tekun.uncounted',
  'tekun.elder',
  'tekun.minor',
  'tekun.care.partly',
  'tekun.care.wholly',
  'property.savings',
  'income.average',
  'rigidExpense.ratio',
  'disability.living',
  'disability.care',
  'elder.age',
  'elder.allowance',
  'elderService.subsidy',
  'homeAdaptation.scheme',
  'funeral.scheme',
] as const

/** Meals for the old, and the other places people look for. */
const sites = ['meals.subsidy', 'site.stale', 'site.correction', 'site.visit'] as const

/** Every figure the program can ask for, by name. */
export const policyKeys = [...general, ...procedure, ...schemes, ...screening, ...sites] as const

export type PolicyKey = (typeof policyKeys)[number]
