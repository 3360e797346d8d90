import { assistanceContract } from '@shared/assistance/contract'
import type { PlainDate } from '@shared/kernel/plain-date'
import type { Draft } from '../../drafts/draft'
import { submissionOf, takeInOf } from './submission'

const draft: Draft = {
  ...{ id: 'd1', programme: 'temporary-relief', savedAt: '2026-11-21T02:00:00.000Z' },
  ...{ answers: {}, photos: [] },
}
const answers = { applicant: { name: '示例甲' } }
const sent = { draftId: 'd1', programme: 'temporary-relief', answers }
const startedOn = '2026-11-20' as PlainDate

it.each<[Partial<Draft>, seen: boolean, object]>([
  // what the draft knows, whether changes were read, what is sent
  [{}, false, sent],
  [{ startedOn }, false, { ...sent, startedOn }],
  [{ startedOn }, true, { ...sent, startedOn, seenChanges: true }],
  [
    { place: { code: '0123456789abcdef', township: { code: '441900121', name: '虎门镇' } } },
    false,
    { ...sent, source: '0123456789abcdef' },
  ],
  [{ linkedTo: 'a-1' }, false, { ...sent, linkedTo: 'a-1' }],
])('of a draft that knows %p, changes read %p, %p is sent', (of, seen, expected) => {
  const input = submissionOf({ ...draft, ...of }, answers, seen)
  expect(input).toEqual(expected)
  expect(assistanceContract.submit.input().parse(input)).toEqual(expected)
})

const receivedFrom = { region: '示例省示例市', office: '示例镇社会事务办' }
const taken = { requestId: 'r1', programme: 'temporary-relief', answers }

it.each([
  [{ requestId: 'r1' }, taken],
  [
    { requestId: 'r1', receivedFrom },
    { ...taken, receivedFrom },
  ],
])('of a form taken in as %p, %p is sent', (counter, expected) => {
  const input = takeInOf(draft, counter, answers)
  expect(input).toEqual(expected)
  expect(assistanceContract.takeIn.input().parse(input)).toEqual(expected)
})
