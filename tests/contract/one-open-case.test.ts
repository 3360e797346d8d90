import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { HUMEN } from '../builders/people'
import { openCounter, people, withoutPapers, type Counter } from './counter'

let counter: Counter

beforeEach(async () => {
  counter = await openCounter()
})

afterEach(() => counter.close())

const of = (serial: number) => withoutPapers({ applicant: { idNumber: anIdNumber({ serial }) } })

test('a second application of the same person is refused with the number of the first', async () => {
  const { no } = valueOf(await counter.submit('first', of(500)))
  expect(await counter.submit('second', of(500))).toEqual({
    ok: false,
    problem: { code: 'already_open', who: no },
  })
  expect(counter.cloud.collection('cases')).toHaveLength(1)
})

test('somebody else who tries learns no number', async () => {
  valueOf(await counter.submit('first', of(501)))
  expect(await counter.submit('theirs', of(501), people.stranger)).toEqual({
    ok: false,
    problem: { code: 'already_open' },
  })
})

test('of two at the same moment one is taken, the other is told', async () => {
  const sent = await Promise.all(
    ['a', 'b', 'c', 'd'].map((draft) => counter.submit(draft, of(502))),
  )
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1)
  expect(counter.cloud.collection('cases')).toHaveLength(1)
})

test('another person, another programme, and the same person again after the end are taken', async () => {
  const { caseId } = valueOf(await counter.submit('first', of(503)))
  expect((await counter.submit('other', of(504))).ok).toBe(true)
  const child = { idNumber: anIdNumber({ born: '2015-05-05', serial: 503 }) }
  expect((await counter.submitChild('child', HUMEN, { child })).ok).toBe(true)
  valueOf(await counter.act(people.resident, 'withdraw', caseId))
  expect((await counter.submit('again', of(503))).ok).toBe(true)
})

test('the same draft sent twice is one case, not a second one', async () => {
  const form = of(505)
  const first = valueOf(await counter.submit('twice', form))
  expect(valueOf(await counter.submit('twice', form))).toEqual(first)
})

test('mending the number into that of somebody with an open case is refused, and nothing is changed', async () => {
  valueOf(await counter.submit('theirs', of(506)))
  const { caseId } = valueOf(await counter.submit('mine', of(507)))
  valueOf(await counter.act(people.clerk, 'claim', caseId))
  const notice = { asks: [{ section: 'applicant' }], note: '示例：号码不对' }
  valueOf(await counter.act(people.clerk, 'askSupplement', caseId, notice))
  const { applicant } = of(506)
  const answered = await counter.act(people.resident, 'answerSupplement', caseId, {
    answers: { applicant },
  })
  expect(answered).toEqual({ ok: false, problem: { code: 'already_open' } })
  expect((await counter.read(people.resident, caseId)).status).toBe('supplement')
})
