import { valueOf } from '../builders/applications'
import {
  CHANGGUO,
  inZhoushan,
  ofAHousehold,
  openCounter,
  people,
  somebodyNew,
  withoutPapers,
  type Counter,
} from './counter'

const { resident, stranger } = people

let counter: Counter

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

const draft = () => `d-${counter.cloud.collection('cases').length}`

const sent = (answers: unknown, changes: object = {}, openid: string = resident) =>
  counter.call(openid, 'assistance', 'submit', {
    ...{ draftId: draft(), programme: 'dibao', answers, ...changes },
  })

describe('one household has one open case of a kind', () => {
  const member = (idNumber: string, relation = 'child') => ({
    name: '示例家人',
    relation,
    idNumber,
  })

  it.each([
    ['the member applies', (own: string, other: string) => [other, own]],
    ['a member of both', () => [somebodyNew(1975), undefined]],
  ])('%s: it is refused, whoever sends it', async (_name, of) => {
    const [own, other] = [somebodyNew(1970), somebodyNew(2012)]
    const home = (applicant: string, child: string) =>
      ofAHousehold({
        ...{ applicant: { idNumber: applicant }, income: { lines: [] } },
        ...{ household: { members: [member(child)] }, authorisations: { members: [] } },
      })
    const first = valueOf(await sent(home(own, other)))
    const [second = own, theirs = other] = of(own, other)
    const again = ofAHousehold({
      ...{ applicant: { idNumber: second }, income: { lines: [] } },
      household: { members: [member(theirs, 'other')] },
      authorisations: { members: [{ who: theirs, way: 'here', typedName: '示例' }] },
    })
    const form = theirs === own ? again : { ...again, authorisations: { members: [] } }
    expect(await sent(form, {}, stranger)).toEqual({ ok: false, problem: { code: 'already_open' } })
    expect(await sent(form)).toEqual({
      ok: false,
      problem: { code: 'already_open', who: first.no },
    })
    valueOf(await counter.act(resident, 'withdraw', first.caseId))
    expect(await sent(form, {}, stranger)).toMatchObject({ ok: true })
  })

  it('two of a household who send at once: one is taken', async () => {
    const [one, other] = [somebodyNew(1970), somebodyNew(1972)]
    const home = (applicant: string, spouse: string) =>
      ofAHousehold({
        ...{ applicant: { idNumber: applicant }, income: { lines: [] } },
        household: { members: [member(spouse, 'spouse')] },
        authorisations: { members: [{ who: spouse, way: 'here', typedName: '示例' }] },
      })
    const answers = await Promise.all([
      sent(home(one, other), { draftId: 'at-once-1' }),
      sent(home(other, one), { draftId: 'at-once-2' }, stranger),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual({ ok: false, problem: { code: 'already_open' } })
  })
})

describe('figures that have changed since the form was begun', () => {
  it('are named before it is sent, and once they are seen it is sent', async () => {
    const form = ofAHousehold()
    const refused = await sent(form, { startedOn: '2019-01-01' })
    expect(refused).toMatchObject({ problem: { code: 'policy_changed' } })
    expect(refused).toHaveProperty('problem.key', expect.stringContaining('dibao.standard'))
    expect(await sent(form, { startedOn: '2019-01-01', seenChanges: true })).toMatchObject({
      ok: true,
    })
  })

  it.each(['2026-03-02', '2026-03-01', '2099-01-01'])('begun on %s, none', async (startedOn) => {
    expect(await sent(ofAHousehold(), { startedOn })).toMatchObject({ ok: true })
  })
})

describe('临时救助 that helps a pending case along', () => {
  const relief = (linkedTo: string, openid: string = resident) => {
    const answers = withoutPapers({ happening: { township: CHANGGUO } })
    return sent(answers, { programme: 'temporary-relief', linkedTo }, openid)
  }
  const pending = async () => valueOf(await sent(ofAHousehold())).caseId

  it('is counted once', async () => {
    const caseId = await pending()
    const offered = async (openid: string = resident) =>
      (await counter.read(openid, caseId)).helpOffered
    expect(await offered()).toBe(true)
    expect(await offered(inZhoushan.clerk)).toBe(false)
    const { caseId: first, no } = valueOf(await relief(caseId))
    expect(await offered()).toBe(false)
    expect((await counter.read(resident, first)).helpOffered).toBe(false)
    expect((await counter.read(resident, first)).linkedTo).toBe(caseId)
    expect(await relief(caseId)).toEqual({
      ok: false,
      problem: { code: 'already_helped', who: no },
    })
    valueOf(await counter.act(resident, 'withdraw', first))
    expect(await offered()).toBe(true)
    expect(await relief(caseId)).toMatchObject({ ok: true })
  })

  it('is sent again as it is', async () => {
    const caseId = await pending()
    const answers = withoutPapers({ happening: { township: CHANGGUO } })
    const more = { programme: 'temporary-relief', linkedTo: caseId, draftId: 'linked-twice' }
    expect(valueOf(await sent(answers, more))).toEqual(valueOf(await sent(answers, more)))
  })

  const notFound = { ok: false, problem: { code: 'not_found', field: 'linkedTo' } }

  it('helps no case of somebody else, none that is over, none of another kind, none that is not there', async () => {
    const caseId = await pending()
    expect(await relief(caseId, stranger)).toEqual(notFound)
    const { caseId: other } = valueOf(await relief(caseId))
    expect(await relief(other)).toEqual(notFound)
    expect(await relief('a-none')).toEqual(notFound)
    expect(await sent(ofAHousehold(), { linkedTo: caseId })).toEqual(notFound)
    valueOf(await counter.act(resident, 'withdraw', caseId))
    expect(await relief(caseId)).toEqual(notFound)
  })

  it('nor one that has been decided', async () => {
    const caseId = await pending()
    valueOf(await counter.act(inZhoushan.clerk, 'claim', caseId))
    valueOf(await counter.act(inZhoushan.clerk, 'decline', caseId, { reason: '示例' }))
    expect(await relief(caseId)).toEqual(notFound)
  })
})
