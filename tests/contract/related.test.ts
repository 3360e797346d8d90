import type { CaseVerb } from '@shared/assistance/lifecycle'
import { anAgent } from '../builders/answers'
import { valueOf } from '../builders/applications'
import { jpeg } from '../builders/photos'
import {
  CHANGGUO,
  HUANNAN,
  inZhoushan,
  ofAHousehold,
  openCounter,
  people,
  somebodyNew,
  withoutPapers,
  type Counter,
} from './counter'

const { resident, stranger } = people
const { clerk, otherClerk, approver, neighbour, county } = inZhoushan

let counter: Counter

beforeAll(async () => {
  counter = await openCounter('zhoushan')
})

afterAll(() => counter.close())

const draft = () => `d-${counter.cloud.collection('cases').length}`
const stored = (caseId: string) =>
  counter.cloud.collection('cases').find(({ _id }) => _id === caseId)

/** 低保 of this person and the one they live with, in this township. */
async function dibaoOf(own: string, spouse: string, township = CHANGGUO) {
  const form = ofAHousehold({
    applicant: { idNumber: own },
    hukou: { township, region: '' },
    household: { members: [{ name: '示例配偶', relation: 'spouse', idNumber: spouse }] },
    authorisations: { members: [{ who: spouse, way: 'here', typedName: '示例' }] },
    income: { lines: [] },
  })
  return valueOf(await counter.submit(draft(), form, resident, 'dibao'))
}

/** 临时救助 of this person, in this township, by somebody else’s account. */
const reliefOf = async (idNumber: string, township: string, name = '示例另一人') =>
  valueOf(
    await counter.submit(
      draft(),
      withoutPapers({
        applicant: { idNumber, name },
        household: { members: [] },
        happening: { township },
      }),
      stranger,
    ),
  )

const related = (openid: string, caseId: string) =>
  counter.call(openid, 'assistance', 'related', { caseId })

const relatedOf = async (openid: string, caseId: string) =>
  valueOf(await related(openid, caseId)).cases

describe('the other cases of a household', () => {
  it('a member’s case in another township is found, without name or number', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const { caseId } = await dibaoOf(own, spouse)
    const other = await reliefOf(spouse, HUANNAN)
    const cases = await relatedOf(clerk, caseId)
    expect(cases).toEqual([
      {
        ...{ programme: 'temporary-relief', status: 'submitted', open: null },
        unit: { id: `township:${HUANNAN}`, name: '环南街道办事处' },
      },
    ])
    expect(JSON.stringify(cases)).not.toMatch(/示\*|a-[0-9a-f]{24}|LS\d/)
    // And from there the household's own, as little.
    expect(await relatedOf(neighbour, other.caseId)).toMatchObject([
      { programme: 'dibao', open: null },
    ])
  })

  it('one of the office’s own can be opened; the newest comes first, each once', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const first = await dibaoOf(own, spouse)
    const { version } = await counter.read(resident, first.caseId)
    const gone = { caseId: first.caseId, version }
    valueOf(await counter.call(resident, 'assistance', 'withdraw', gone))
    counter.cloud.travel('2026-03-02T03:00:00.000Z')
    const second = await dibaoOf(own, spouse)
    counter.cloud.travel('2026-03-02T04:00:00.000Z')
    const third = await reliefOf(own, CHANGGUO)
    const found = await relatedOf(clerk, third.caseId)
    expect(found).toMatchObject([
      { status: 'submitted', open: { caseId: second.caseId, no: second.no, applicant: '示***人' } },
      { status: 'withdrawn', open: { caseId: first.caseId, no: first.no } },
    ])
  })

  it('there are 20 at most', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const { caseId } = await dibaoOf(own, spouse)
    const applicantKey = stored(caseId)?.['applicantKey']
    for (let i = 0; i < 21; i += 1) {
      const other = await reliefOf(somebodyNew(1970), HUANNAN)
      await counter.setCase(other.caseId, { peopleKeys: [applicantKey] })
    }
    expect(await relatedOf(clerk, caseId)).toHaveLength(20)
  }, 60_000)

  it('a case kept before there were keys of the household is found by the person’s own', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const old = await reliefOf(own, HUANNAN)
    await counter.setCase(old.caseId, { peopleKeys: [] })
    const { caseId } = await dibaoOf(own, spouse)
    expect(await relatedOf(clerk, caseId)).toHaveLength(1)
    expect(await relatedOf(neighbour, old.caseId)).toHaveLength(1)
  })

  it('who filled the form in for others makes no household of them', async () => {
    const idNumber = somebodyNew(1990)
    const helpedBy = async () => {
      const authority = valueOf((await counter.upload(jpeg())).finished).photoId
      const form = ofAHousehold({
        agent: { ...anAgent(), idNumber },
        documents: { proof: [], authority: [authority] },
        income: { lines: [] },
      })
      return valueOf(await counter.submit(draft(), form, resident, 'dibao'))
    }
    const { caseId } = await helpedBy()
    await helpedBy()
    expect(await relatedOf(clerk, caseId)).toEqual([])
  })

  it('whoever looks is noted with each case that is shown', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const { caseId } = await dibaoOf(own, spouse)
    const other = await reliefOf(spouse, HUANNAN)
    await relatedOf(clerk, caseId)
    const looks = counter.cloud.collection('looks').filter((one) => one['caseId'] === other.caseId)
    expect(looks).toMatchObject([{ what: 'related', staffId: `s-${CHANGGUO}-clerk-1` }])
  })

  it('a resident is refused, their own case or not; so is an office that does not have it', async () => {
    const { caseId } = await dibaoOf(somebodyNew(1960), somebodyNew(1962))
    for (const openid of [resident, stranger])
      expect(await related(openid, caseId)).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await related(neighbour, caseId)).toMatchObject({ problem: { code: 'not_found' } })
    // The county may look at the case itself: it is of an office below.
    expect(await related(county, caseId)).toMatchObject({ problem: { code: 'not_allowed' } })
  })

  it('a clerk is shown nothing of their own matter as staff, nor of others by it', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const { caseId } = await dibaoOf(own, spouse)
    const other = await reliefOf(own, CHANGGUO)
    await counter.setCase(other.caseId, { applicantOpenid: clerk })
    expect(await related(clerk, other.caseId)).toMatchObject({ problem: { code: 'not_allowed' } })
    expect(await relatedOf(clerk, caseId)).toMatchObject([{ open: null }])
    expect(await relatedOf(otherClerk, caseId)).toMatchObject([{ open: { caseId: other.caseId } }])
  })

  it('no number stands in the store in clear', async () => {
    const [own, spouse] = [somebodyNew(1960), somebodyNew(1962)]
    const { caseId } = await dibaoOf(own, spouse)
    const kept = JSON.stringify(stored(caseId))
    expect((stored(caseId)?.['peopleKeys'] as string[]).length).toBe(2)
    for (const number of [own, spouse]) expect(kept).not.toContain(number)
  })
})

describe('notes', () => {
  const WORDS = '示例：屋顶漏水，村里答应先修'
  const TALK = '示例：医院同意先治'
  const WHO = '示例村委会李某'

  const act = (openid: string, verb: CaseVerb, caseId: string, input: object) =>
    counter.call(openid, 'assistance', verb, {
      ...{ caseId, version: stored(caseId)?.['version'], ...input },
    })

  /** A note of the clerk and a conference of the approver. */
  async function noted() {
    const { caseId } = await dibaoOf(somebodyNew(1960), somebodyNew(1962))
    valueOf(await act(clerk, 'note', caseId, { kind: 'note', text: WORDS }))
    const conference = { kind: 'conference', text: TALK, people: WHO, on: '2026-03-02' }
    valueOf(await act(approver, 'note', caseId, conference))
    return caseId
  }

  it('the office reads who wrote what, and of a conference the day and who took part', async () => {
    const caseId = await noted()
    const { staff, timeline } = await counter.read(otherClerk, caseId)
    expect(staff?.notes).toMatchObject([
      { kind: 'note', text: WORDS, by: { staffId: `s-${CHANGGUO}-clerk-1` } },
      { kind: 'conference', text: TALK, people: WHO, on: '2026-03-02' },
    ])
    expect(timeline.map(({ type }) => type)).toEqual(['submitted', 'noted', 'noted'])
  })

  it('the resident sees nothing of it: not in the case, its timeline or the inbox', async () => {
    const caseId = await noted()
    const view = await counter.read(resident, caseId)
    const inbox = valueOf(await counter.call(resident, 'account', 'inbox'))
    expect(view.timeline.map(({ type }) => type)).toEqual(['submitted'])
    const told = inbox.notices.filter((one) => one.caseId === caseId)
    expect(told.map(({ type }) => type)).toEqual(['submitted'])
    for (const shown of [view, inbox])
      for (const words of [WORDS, TALK, WHO, 'noted', 'conference'])
        expect(JSON.stringify(shown)).not.toContain(words)
  })

  it('is sealed in the store, and so in the trail', async () => {
    await noted()
    const kept = JSON.stringify(
      ['cases', 'events', 'notices', 'looks'].map((name) =>
        counter.cloud.collection(name as 'cases'),
      ),
    )
    expect(kept).toContain('"noted"')
    for (const words of [WORDS, TALK, WHO]) expect(kept).not.toContain(words)
  })

  it.each([
    ['the resident', resident, 'not_allowed'],
    ['another township', neighbour, 'not_found'],
  ])('%s writes none', async (_name, openid, code) => {
    const caseId = await noted()
    expect(await act(openid, 'note', caseId, { kind: 'note', text: WORDS })).toMatchObject({
      problem: { code },
    })
  })

  it('an office that only follows the case reads none', async () => {
    const caseId = await noted()
    await counter.setCase(caseId, { watchedBy: ['city:330900'] })
    const { staff } = await counter.read(inZhoushan.city, caseId)
    expect(staff).toMatchObject({ holds: false, notes: [] })
    expect(await related(inZhoushan.city, caseId)).toMatchObject({
      problem: { code: 'not_allowed' },
    })
  })

  it('none while the resident has the case: what they answer is not made stale', async () => {
    const caseId = await noted()
    valueOf(await act(clerk, 'claim', caseId, {}))
    const asks = { asks: [{ section: 'payout' }], note: '示例：账号不清楚' }
    valueOf(await act(clerk, 'askSupplement', caseId, asks))
    expect(await act(clerk, 'note', caseId, { kind: 'note', text: WORDS })).toMatchObject({
      problem: { code: 'wrong_status' },
    })
    valueOf(
      await act(resident, 'answerSupplement', caseId, { answers: { payout: { way: 'ask' } } }),
    )
    valueOf(await act(clerk, 'note', caseId, { kind: 'note', text: WORDS }))
    expect((await counter.read(clerk, caseId)).staff?.notes).toHaveLength(3)
  })
})
