import { hasNoAccount } from '@shared/assistance/whose'
import { lifecycles } from '@shared/assistance/lifecycle'
import type { Application } from '@shared/assistance/application'
import type { ApplicationView } from '@shared/assistance/views'
import { capOf, fixedAmount } from '@shared/assistance/decide/amount'
import { policyDay, type Situation } from '@shared/assistance/decide/decision'
import { mustBePosted } from '@shared/assistance/decide/public-notice'
import { maskAnswers } from '@shared/assistance/masked'
import { riskFlagsOf } from '@shared/assistance/risk-flags'
import { pendingProposal } from '@shared/assistance/pending-proposal'
import type { StaffMember } from '@shared/identity/actor'
import { maskedCheck } from './masked-check'
import { mayLookInto } from './reader'
import { placeCodes, placeOf } from '../_kit/place-codes'
import { funds } from '../_kit/reserve-fund'

type StaffView = NonNullable<ApplicationView['staff']>
type Reading = Situation<StaffMember>

/** The most that may be proposed; nothing where nothing is proposed. */
function capIn(reading: Reading): Pick<StaffView, 'cap'> {
  const { benefit } = reading.programme
  if (benefit.kind !== 'proposed') return {}
  const cap = capOf(benefit, reading)
  return { cap: cap.ok ? cap.value.fen : null }
}

async function fundIn(reading: Reading): Promise<StaffView['fund']> {
  const { lifecycle, decidingUnit } = reading.application
  if (lifecycles[lifecycle].advance.from.length === 0) return null
  const fund = await funds.find(decidingUnit)
  const { cap } = capIn(reading)
  return fund && cap !== undefined ? { balance: fund.balance, cap } : null
}

function fixedIn(reading: Reading): StaffView['fixed'] {
  const fixed = fixedAmount(reading)
  if (!fixed) return null
  return fixed.ok
    ? { fen: fixed.value.fen, sources: fixed.value.figures.map(({ source }) => source) }
    : { fen: null, sources: [] }
}

/** What the rules that find out who may get what say of this form, by the figures it is judged by. */
async function verdictIn({ programme, answers, city, application }: Reading) {
  const { eligibility } = programme
  if (!eligibility) return null
  // The rules of fifteen programmes: who reads their own case does not wait for them.
  const { screener } = await import('@shared/assistance/screener/screen')
  const on = policyDay(application)
  const verdicts = screener(city.figures, on)(eligibility.from(answers, on))
  return verdicts.find(({ programme: one }) => one === eligibility.screen) ?? null
}

function proposalOf(application: Application): StaffView['proposal'] {
  const proposal = pendingProposal(application)
  if (!proposal) return null
  const { outcome, reason, fen, change, fadeOut } = proposal
  return {
    ...{ outcome, reason },
    ...(fen !== undefined && { fen }),
    ...(change !== undefined && { change }),
    ...(fadeOut !== undefined && { fadeOut }),
  }
}

const judgedIn = ({ judged = {} }: Application): StaffView['judged'] =>
  Object.fromEntries(
    Object.entries(judged).map(([paper, { fine, reason }]) => [paper, { fine, reason }]),
  )

/** What was seen, found and said: for the office that has the case. */
function lookedInto({ application, records, actor }: Reading) {
  if (!mayLookInto(application, actor))
    return {
      ...{ visits: [], checks: [], objections: [], notes: [] },
      ...{ relative: null, hearing: null, before: null },
    }
  const { visits, checks, objections, notes, relative, hearing, before } = records
  return {
    visits,
    checks: checks.map(maskedCheck),
    objections,
    notes,
    relative: relative ?? null,
    hearing: hearing ?? null,
    before: before ? maskAnswers(before) : null,
  }
}

async function sourceIn({ application, city }: Reading): Promise<StaffView['source']> {
  const { source } = application
  const code = source === undefined ? null : await placeCodes.find(source)
  if (!code) return null
  const { township, ...rest } = placeOf(code, city)
  return { township: township.name, ...rest }
}

/** What a member of staff decides by. */
export async function forStaff(reading: Reading): Promise<StaffView> {
  const { application, actor, city } = reading
  const { visit, check, federation } = application.steps
  const [fund, verdict, source] = await Promise.all([
    fundIn(reading),
    verdictIn(reading),
    sourceIn(reading),
  ])
  return {
    steps: { visit, check, federation, publicNotice: mustBePosted(reading) },
    ...{ fund, verdict, source },
    ...lookedInto(reading),
    ...capIn(reading),
    flags: riskFlagsOf(reading.answers),
    judged: judgedIn(application),
    applicant: application.applicantMasked,
    household: application.household,
    holds: mayLookInto(application, actor),
    claimedBy: application.claimedBy,
    atCounter: hasNoAccount(application),
    fixed: fixedIn(reading),
    proposal: proposalOf(application),
    units: [...city.units.values()]
      .filter(({ level }) => level !== 'county')
      .map(({ id, name }) => ({ id, name })),
  }
}
