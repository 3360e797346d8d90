import { obstacle } from '@shared/assistance/access'
import { changes, outcomes, type Application } from '@shared/assistance/application'
import type { Decision } from '@shared/assistance/decide/decision'
import { submitted } from '@shared/assistance/decide/submit'
import { caseVerbs, type CaseVerb } from '@shared/assistance/lifecycle'
import type { Programme } from '@shared/assistance/programme'
import { dibao } from '@shared/assistance/programmes/dibao'
import { disabilityCare } from '@shared/assistance/programmes/disability-care'
import { elderAllowance } from '@shared/assistance/programmes/elder-allowance'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import { unsupportedChild } from '@shared/assistance/programmes/unsupported-child'
import { noRecords } from '@shared/assistance/records'
import type { Answers } from '@shared/assistance/sections'
import { lanes } from '@shared/assistance/sections/needs'
import type { City } from '@shared/cities/city'
import type { Actor } from '@shared/identity/actor'
import { addHours, type Instant } from '@shared/kernel/plain-date'
import { refuse } from '@shared/kernel/result'
import fc from 'fast-check'
import { keptFor } from './answers'
import { keys, MONDAY } from './applications'
import { aCity } from './cities'
import { qinzhouWithFigures } from './dibao'
import {
  aClerk,
  aCountyOfficer,
  aFederationOfficer,
  anApprover,
  anOfficer,
  aResident,
  CHANGAN,
  HUMEN,
  LINGSHAN,
  XIANGYANG,
} from './people'
import { outside, performs, type Outside, type Step } from './steps'

/** What is tried by whom, some hours after what was tried before. */
type Try = Step & { readonly actor: Actor; readonly hours: number }

/** A try that is made as it stands, or turned to one of those that are open to somebody now: else walks stay short. */
type Attempt = Try & { readonly turnTo: number | null; readonly anything: boolean }

/** A programme in a city: the case as it was sent, the offices, and few people with much to do. */
export type World = {
  readonly programme: Programme
  readonly city: City
  readonly answers: Answers
  readonly sent: Application
  readonly units: readonly string[]
  readonly people: readonly Actor[]
}

/** 东莞: the most a township gives by itself, in 分. */
export const CAP = 1_200_000

const aWorld = (
  programme: Programme,
  city: City,
  changed: Parameters<typeof keptFor>[1],
  rest: Pick<World, 'units' | 'people'>,
): World => {
  const answers = keptFor(programme, changed)
  const { application: sent } = submitted(programme, answers, city, MONDAY, keys)
  return { programme, city, answers, sent, ...rest }
}

/** Both towns of 东莞 and the city. Among them a clerk who becomes approver, and an approver whose own case it is. */
const ofDongguan = {
  units: [
    `township:${HUMEN}`,
    `township:${HUMEN}`,
    `township:${CHANGAN}`,
    ...['city:441900', 'township:441900999'],
  ],
  people: [
    aResident(),
    aClerk(),
    aClerk({ staffId: 'colleague', openid: 'openid-colleague', name: '示例同事' }),
    anApprover(),
    anApprover({ staffId: 'clerk', openid: 'openid-clerk' }),
    anApprover({ openid: 'openid-resident', staffId: 'neighbour' }),
    anOfficer(),
    anOfficer({ staffId: 'clerk', openid: 'openid-clerk' }),
    aFederationOfficer({ unitId: 'city:441900' }),
    aClerk({
      ...{ staffId: 'next-door', openid: 'openid-next-door' },
      unitId: `township:${CHANGAN}`,
    }),
    anApprover({
      ...{ staffId: 'next-door-approver', openid: 'openid-nda' },
      unitId: `township:${CHANGAN}`,
    }),
  ],
}

const here = `township:${XIANGYANG}`
const nextDoor = 'township:450702002'
const inAnotherCounty = 'township:450721001'

/** Two townships of 钦南区, one of 灵山县, both counties and the city. */
const ofQinzhou = {
  units: [here, here, nextDoor, inAnotherCounty, 'city:450700', 'county:450702'],
  people: [
    aResident(),
    aClerk({ unitId: here }),
    aClerk({ unitId: here, staffId: 'colleague', openid: 'openid-colleague' }),
    anApprover({ unitId: here }),
    aCountyOfficer(),
    aCountyOfficer({ staffId: 'clerk', openid: 'openid-clerk' }),
    aCountyOfficer({ staffId: 'guardian', openid: 'openid-resident' }),
    aCountyOfficer({
      ...{ staffId: 'far', openid: 'openid-far' },
      unitId: `county:${LINGSHAN}`,
    }),
    aFederationOfficer(),
    aClerk({ unitId: nextDoor, staffId: 'next-door', openid: 'openid-next-door' }),
    aClerk({ unitId: inAnotherCounty, staffId: 'far-clerk', openid: 'openid-far-clerk' }),
    anOfficer({ unitId: 'city:450700' }),
  ],
}

const hukouHere = { hukou: { township: XIANGYANG, region: '' } }

/** Where cases are walked: each programme where its ways differ. */
export const worlds = {
  '临时救助 in 东莞': aWorld(temporaryRelief, aCity(), {}, ofDongguan),
  '事实无人抚养儿童 in 钦州, where the county confirms': aWorld(
    unsupportedChild,
    aCity('qinzhou'),
    { child: { township: XIANGYANG } },
    ofQinzhou,
  ),
  '事实无人抚养儿童 in 东莞, where the city confirms and has no standard': aWorld(
    unsupportedChild,
    aCity(),
    {},
    ofDongguan,
  ),
  '低保 in 钦州, with visits, check and 公示': aWorld(
    dibao,
    qinzhouWithFigures,
    hukouHere,
    ofQinzhou,
  ),
  '护理补贴 in 钦州, with 残联': aWorld(disabilityCare, qinzhouWithFigures, hukouHere, ofQinzhou),
  '高龄津贴 in 钦州, certified every year': aWorld(
    elderAllowance,
    qinzhouWithFigures,
    hukouHere,
    ofQinzhou,
  ),
} as const satisfies Record<string, World>

/** Sums are tried up to somewhat more than may be given: of 低保 that is far less than of 临时救助. */
const mostTried = ({ benefit }: Programme): number =>
  benefit.kind === 'proposed' && benefit.toppedUp ? 200_000 : CAP + 400_000

const attemptsIn = ({ people, units, programme }: World): fc.Arbitrary<Attempt> =>
  fc.record({
    actor: fc.constantFrom(...people),
    verb: fc.constantFrom(...caseVerbs, ...outside),
    hours: fc.integer({ min: 0, max: 72 }),
    fen: fc.integer({ min: 1, max: mostTried(programme) }),
    lane: fc.constantFrom(...lanes),
    outcome: fc.constantFrom(...outcomes, 'grant', 'grant'),
    change: fc.constantFrom(...changes),
    unitId: fc.constantFrom(...units),
    photos: fc.integer({ min: 1, max: 3 }),
    fine: fc.boolean(),
    turnTo: fc.option(fc.nat(1000), { freq: 5 }),
    anything: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })

const isOutside = (verb: Step['verb']): verb is Outside =>
  (outside as readonly string[]).includes(verb)

type Tried = Try & { readonly now: Instant; readonly before: Application }
export type Done = Tried & { readonly decision: Decision }
export type Refused = Tried & { readonly code: string }
export type Walk = {
  readonly application: Application
  readonly done: readonly Done[]
  readonly refused: readonly Refused[]
}

/** Giving up, and what only stirs the same pot: seldom done, or walks would get nowhere. */
const SELDOM: readonly CaseVerb[] = [
  ...(['withdraw', 'release', 'assign', 'decline', 'recordAppeal', 'flagRelative'] as const),
  ...(['judgePaper', 'reroute', 'extend', 'reportDeath', 'note'] as const),
]

/** What becomes of a notice that is up: mostly nothing. */
const happens = (anything: boolean): Outside => (anything ? 'somebodyObjects' : 'timePasses')

/** Everything that is open to somebody now, and what may happen from outside. */
const openTo = (people: readonly Actor[], application: Application, anything: boolean) =>
  people.flatMap((actor) =>
    [
      ...caseVerbs
        .filter((verb) => anything === SELDOM.includes(verb))
        .filter((verb) => verb !== 'claim' || application.claimedBy === null)
        .filter((verb) => obstacle(application, actor, verb) === null),
      ...(application.check?.state === 'asked' ? (['checkArrives'] as const) : []),
      ...(application.turn === 'public' ? ([happens(anything)] as const) : []),
    ].map((verb) => ({ actor, verb })),
  )

/** While something waits, days pass until it does not. */
const patience = ({ turn }: Application): number => (turn === 'public' ? 24 * 8 : 0)

function tryOf(
  { people }: World,
  { turnTo, anything, ...step }: Attempt,
  application: Application,
): Try {
  if (turnTo === null) return step
  const open = openTo(people, application, anything)
  const chosen = { ...step, ...open[turnTo % open.length] }
  return chosen.verb === 'timePasses'
    ? { ...chosen, hours: chosen.hours + patience(application) }
    : chosen
}

/** Makes every attempt in turn; what is refused changes nothing. */
export function walk(world: World, tried: readonly Attempt[]): Walk {
  const { programme, city } = world
  let { sent: application, answers } = world
  let records = noRecords
  let now = MONDAY
  const done: Done[] = []
  const refused: Refused[] = []
  for (const attempt of tried) {
    const step = tryOf(world, attempt, application)
    now = addHours(now, step.hours)
    const { actor, verb } = step
    const blocked = isOutside(verb) ? null : obstacle(application, actor, verb)
    const decided = blocked
      ? refuse(blocked)
      : performs[verb]({ application, answers, records, programme, actor, city, now }, step)
    const made = { ...step, now, before: application }
    if (!decided.ok) {
      refused.push({ ...made, code: decided.problem.code })
      continue
    }
    done.push({ ...made, decision: decided.value })
    application = { ...decided.value.application, version: application.version + 1 }
    answers = decided.value.answers ?? answers
    records = decided.value.records ?? records
  }
  return { application, done, refused }
}

/** As `walk`, and remembers: every property looks at the same walks, and walking is what takes long. */
export function walker(world: World): (tried: readonly Attempt[]) => Walk {
  const known = new Map<string, Walk>()
  return (tried) => {
    const key = JSON.stringify(tried)
    const taken = known.get(key) ?? walk(world, tried)
    known.set(key, taken)
    return taken
  }
}

const LONGEST = 45

/** Long walks in a world. */
export const walksIn = (world: World): fc.Arbitrary<Attempt[]> =>
  fc.array(attemptsIn(world), { minLength: 5, maxLength: LONGEST, size: 'max' })
