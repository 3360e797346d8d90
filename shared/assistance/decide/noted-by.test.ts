import { anApplication, aSituation, valueOf } from '../../../tests/builders/applications'
import { aClerk, aResident } from '../../../tests/builders/people'
import type { Actor } from '../../identity/actor'
import { noRecords } from '../records'
import type { Decide } from './decision'
import { answerHearing, certify } from './in-force'
import { answerCheck } from './look-into'
import { withdraw } from './withdraw'

const checks = [{ at: '2026-03-02T02:00:00.000Z', differences: [] }]
const said = { text: '示例', photoIds: [] }

const decisions: readonly [string, Decide<typeof said>][] = [
  ['check_answered', answerCheck],
  ['hearing_answered', answerHearing],
  ['certified', certify],
  ['withdrawn', withdraw],
]

/** The line that is left when `actor` does it in a case that this account holds. */
function lineOf(decide: Decide<typeof said>, actor: Actor, applicantOpenid: string) {
  const application = anApplication({ applicantOpenid, benefit: { amounts: [], from: '2026-01' } })
  const records = { ...noRecords, checks }
  return valueOf(decide(aSituation({ application, records, actor }), said)).events[0]
}

it.each(decisions)('%s: who of the office noted it stands in the trail', (type, decide) => {
  const { name } = aClerk()
  expect(lineOf(decide, aClerk(), '')).toMatchObject({ type, data: { notedBy: name } })
})

it.each(decisions)('%s: of what people do themselves nobody noted anything', (_, decide) => {
  for (const own of [aResident(), aClerk()])
    expect(lineOf(decide, own, own.openid)?.data).not.toHaveProperty('notedBy')
})
