import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { people, speakTo, withoutPapers } from '../contract/counter'

type Kept = {
  readonly id: string
  readonly programme: string
  readonly savedAt: string
  readonly photos: readonly never[]
  readonly answers: object
}

/** A half-filled draft, as the phone keeps it: one page in order, one with mistakes. */
const draft: Kept = {
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

/** The pages that other programmes have, each in a draft of that programme with nothing but a name in it. */
const pagesElsewhere: Readonly<Record<string, readonly string[]>> = {
  dibao: ['agent', 'hukou', 'unit', 'income', 'property', 'health', 'relatives', 'authorisations'],
  tekun: ['supporters'],
  'rigid-expense': ['expenses'],
  'disability-care': ['disability'],
  'elder-service': ['care'],
  'home-adaptation': ['adaptation'],
  'assistive-device': ['device'],
  funeral: ['deceased'],
  'small-wish': ['wish'],
  'unsupported-child': ['child', 'guardian', 'parents'],
}

const person = { name: '示例申请人', idNumber: anIdNumber() }

const draftOf = (programme: string): Kept => ({
  ...{ id: `d-${programme}`, programme, savedAt: draft.savedAt, photos: [] },
  answers: {
    applicant: person,
    household: { members: [{ name: '示例家人', idNumber: anIdNumber({ serial: 2 }) }] },
    income: { lines: [{}] },
  },
})

/** Every draft that is on the phone. */
export const drafts: readonly Kept[] = [draft, ...Object.keys(pagesElsewhere).map(draftOf)]

/** Two cases in a city, one of them claimed and waiting for the resident. Gives that one's id. */
export async function prepareCases(url: string): Promise<string> {
  const { consent, submit, act } = speakTo(url)
  await consent(people.resident)
  const { caseId } = valueOf(await submit('screens'))
  valueOf(await submit('screens-2'))
  valueOf(await act(people.clerk, 'claim', caseId))
  const notice = { asks: [{ section: 'documents' }], note: '还差一张住院通知' }
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
  ...Object.entries(pagesElsewhere).flatMap(([programme, sections]) =>
    sections.map((section): Address => [
      section,
      `/features/assistance/step/index?draft=d-${programme}&section=${section}`,
    ]),
  ),
  ['check', `/features/assistance/check/index?draft=${draft.id}`],
  ['sent', `/features/assistance/sent/index?case=${caseId}`],
  ['case', `/features/assistance/case/index?case=${caseId}`],
  ['notices', '/features/assistance/notices/index?township=441900121'],
  ['co-sign', `/features/assistance/co-sign/index?case=${caseId}&token=t-none`],
  ['profile', '/features/assistance/profile/index'],
  ['papers-kept', '/features/assistance/papers-kept/index'],
  ['guide-elder', '/features/assistance/guide/index?programme=elder-allowance'],
  ['gone', '/features/assistance/tasks/index?draft=nothing'],
]

/** Every page of a clerk, with its address. */
export const clerkPages = (caseId: string): Address[] => [
  ['desk-queue', '/features/desk/queue/index'],
  ['desk-case', `/features/assistance/work/index?id=${caseId}`],
  ['desk-take-in', '/features/desk/take-in/index'],
]

/** What only the offices above have. */
export const officerPages: Address[] = [
  ['desk-sheets', '/features/desk/sheets/index'],
  ['desk-returns', '/features/desk/returns/index'],
]
