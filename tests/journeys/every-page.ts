import { valueOf } from '../builders/applications'
import { people, speakTo, withoutPapers } from '../contract/counter'

/** A half-filled draft, as the phone keeps it: one page in order, one with mistakes. */
export const draft = {
  id: 'd-screens',
  programme: 'temporary-relief',
  savedAt: '2026-11-21T01:38:00.000Z',
  photos: [],
  answers: {
    applicant: { ...withoutPapers().applicant, idNumber: '44190019480312002', phone: '1380000000' },
    household: { members: [{ name: '林桂兰', idNumber: '44190019300102' }] },
    payout: { way: 'account' },
  },
}

/** Two cases in a city, one of them claimed and waiting for the resident. Gives that one's id. */
export async function prepareCases(url: string): Promise<string> {
  const { consent, submit, act } = speakTo(url)
  await consent(people.resident)
  const { caseId } = valueOf(await submit('screens'))
  valueOf(await submit('screens-2'))
  valueOf(await act(people.clerk, 'claim', caseId))
  const notice = { sections: ['documents'], note: '还差一张住院通知' }
  valueOf(await act(people.clerk, 'askSupplement', caseId, notice))
  return caseId
}

type Address = readonly [name: string, path: string]

/** Every page of a resident, with its address. */
export const residentPages = (caseId: string): Address[] => [
  ['home', '/pages/home/index'],
  ['matters', '/pages/matters/index'],
  ['mine', '/pages/mine/index'],
  ['guide', '/features/assistance/guide/index?programme=temporary-relief'],
  ['programmes', '/features/assistance/programmes/index'],
  ['screener', '/features/assistance/screener/index'],
  ['consent', '/features/assistance/consent/index?programme=temporary-relief'],
  ['tasks', `/features/assistance/tasks/index?draft=${draft.id}`],
  ...['applicant', 'household', 'happening', 'documents', 'payout', 'signature'].map(
    (section): Address => [
      section,
      `/features/assistance/step/index?draft=${draft.id}&section=${section}`,
    ],
  ),
  ['check', `/features/assistance/check/index?draft=${draft.id}`],
  ['sent', `/features/assistance/sent/index?case=${caseId}`],
  ['case', `/features/assistance/case/index?case=${caseId}`],
  ['gone', '/features/assistance/tasks/index?draft=nothing'],
]

/** Every page of a clerk, with its address. */
export const clerkPages = (caseId: string): Address[] => [
  ['desk-queue', '/features/desk/queue/index'],
  ['desk-case', `/features/assistance/work/index?id=${caseId}`],
]
