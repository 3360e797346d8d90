import type { Application } from '@shared/assistance/application'
import { submitted } from '@shared/assistance/decide/submit'
import type { Situation } from '@shared/assistance/decide/decision'
import { turnOf } from '@shared/assistance/lifecycle'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import { noRecords } from '@shared/assistance/records'
import type { Clock } from '@shared/casework/clock'
import type { Actor, StaffMember } from '@shared/identity/actor'
import { answersFor, keptFor } from './answers'
import { aCity } from './cities'
import { aClerk, XIANGYANG } from './people'

/** Monday 2 March 2026, ten in the morning in 东莞: no holiday for weeks. */
export const MONDAY = '2026-03-02T02:00:00.000Z'

/** What only the cloud knows of a case. */
export const keys = {
  _id: 'a-1',
  no: 'LS20260302-000001-1',
  applicantOpenid: 'openid-resident',
  applicantKey: 'key-of-the-applicant',
  findKeys: [] as string[],
  openKeys: ['key-of-the-open-case'],
  peopleKeys: ['key-of-the-applicant'],
  parties: [] as string[],
  lastHash: '',
  sealed: 'sealed',
  tokenOf: (idNumber: string) => `token-${idNumber.slice(-4)}`,
}

export const aClock = (changes: Partial<Clock> = {}): Clock => ({
  name: 'decision',
  startedAt: MONDAY,
  unit: 'workingDays',
  count: 15,
  dueAt: '2026-03-23T15:59:59.999Z',
  problem: null,
  source: '示例',
  state: 'running',
  ...changes,
})

const sent = submitted(temporaryRelief, answersFor(), aCity(), MONDAY, keys).application

/** An urgent case of 虎门镇, just sent, claimed by nobody. Its turn follows its status unless told. */
export const anApplication = (changes: Partial<Application> = {}): Application => ({
  ...sent,
  turn: turnOf[changes.status ?? sent.status],
  ...changes,
})

const ofAChild = keptFor(unsupportedChild, { child: { township: XIANGYANG } })
const aChildsSent = submitted(unsupportedChild, ofAChild, aCity('qinzhou'), MONDAY, {
  ...keys,
  no: 'ET20260302-000001-1',
}).application

/** A child's case of 向阳街道 in 钦州, just sent, claimed by nobody. */
export const aChildsCase = (changes: Partial<Application> = {}): Application => ({
  ...aChildsSent,
  turn: turnOf[changes.status ?? aChildsSent.status],
  ...changes,
})

/** A clerk of 向阳街道. */
export const aChildsClerk = (changes: Partial<StaffMember<'township_clerk'>> = {}) =>
  aClerk({ unitId: `township:${XIANGYANG}`, ...changes })

/** Claimed by `clerk`. */
export const claimedBy = ({ staffId, name }: StaffMember = aClerk()) => ({
  claimedBy: { staffId, name },
})

/** Everything a decision is made from: by the clerk who claimed the case, unless told. */
export function aSituation<A extends Actor = StaffMember>(
  changes: Partial<Situation<A>> & { readonly actor: A },
): Situation<A>
export function aSituation(changes?: Partial<Situation<StaffMember>>): Situation<StaffMember>
export function aSituation(changes: Partial<Situation> = {}): Situation {
  return {
    application: anApplication(claimedBy()),
    answers: answersFor(),
    records: noRecords,
    programme: temporaryRelief,
    actor: aClerk(),
    city: aCity(),
    now: MONDAY,
    ...changes,
  }
}

/** As above, of the child's case in 钦州. */
export const aChildsSituation = (
  changes: Partial<Situation<StaffMember>> = {},
): Situation<StaffMember> => ({
  application: aChildsCase(claimedBy()),
  answers: ofAChild,
  records: noRecords,
  programme: unsupportedChild,
  actor: aChildsClerk(),
  city: aCity('qinzhou'),
  now: MONDAY,
  ...changes,
})

/** The value of a success; a problem stops the test and is named. */
export function valueOf<T>(
  result:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: unknown },
): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`)
  return result.value
}
