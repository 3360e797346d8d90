import type { Form } from '@shared/assistance/form-checks/form'
import type { Programme } from '@shared/assistance/programme'
import { temporaryRelief } from '@shared/assistance/programmes/temporary-relief'
import type { Answers, SectionAnswers, SectionId, SectionInput } from '@shared/assistance/sections'
import { sectionIds, sections } from '@shared/assistance/sections'
import { aCity } from './cities'
import { anIdNumber } from './id-numbers'
import { HUMEN } from './people'

/** A form as it is typed, every page filled. */
type TypedAnswers = { [S in SectionId]: SectionInput<S> }

type Changes = { [S in SectionId]?: Partial<Record<string, unknown>> }

const hand = { width: 300, height: 150, strokes: [[10, 10, 20, 20]] }

const OF_SPOUSE = anIdNumber({ serial: 2 })

const typed: TypedAnswers = {
  applicant: {
    name: '示例申请人',
    idNumber: anIdNumber(),
    phone: '13800000000',
    livesAt: '示例路 1 号',
    monthlyIncome: '1,200.50',
  },
  agent: { behalf: 'self' },
  hukou: { township: HUMEN },
  household: {
    members: [
      {
        name: '示例配偶',
        relation: 'spouse',
        idNumber: OF_SPOUSE,
        monthlyIncome: '0',
      },
    ],
  },
  unit: { apply: 'whole' },
  income: { lines: [{ who: anIdNumber(), kind: 'wages', monthly: '1,200.50' }] },
  property: { savings: '5,000', securities: '0', houses: '1', cars: '0', business: 'no' },
  expenses: { lines: [{ kind: 'medical', yearly: '12,000' }] },
  health: { grade: 'none', ill: 'no', cannot: [] },
  supporters: { state: 'none' },
  disability: { grade: '1', kind: 'limb', care: 'yes' },
  happening: {
    lane: 'emergency',
    cause: 'fire',
    since: '2026-03-01',
    township: HUMEN,
    place: '示例村',
    story: '示例：家中失火。',
  },
  child: {
    name: '示例孩子',
    idNumber: anIdNumber({ born: '2016-06-01' }),
    township: HUMEN,
    livesAt: '示例路 1 号',
    home: 'family',
  },
  guardian: {
    name: '示例祖母',
    relation: 'grandparent',
    idNumber: anIdNumber({ born: '1955-02-03', serial: 4 }),
    phone: '13800000001',
  },
  parents: {
    father: { name: '示例父亲', situation: 'in_prison' },
    mother: { name: '示例母亲', situation: 'out_of_contact' },
  },
  deceased: {
    name: '示例逝者',
    idNumber: anIdNumber({ born: '1940-01-02', serial: 6 }),
    diedOn: '2026-02-20',
    relation: 'parent',
  },
  care: { services: ['meals', 'bathing'] },
  adaptation: { items: ['handrail'] },
  device: { item: 'wheelchair', months: '6' },
  meals: {
    ...{ how: 'delivered', township: HUMEN, site: 'p-1', siteName: '示例社区长者饭堂' },
    ...{ meals: ['lunch'], days: ['1', '2', '3', '4', '5', '6', '7'] },
    ...{ note: '示例：敲门大声一点', contactName: '示例女儿', contactPhone: '13800000003' },
  },
  wish: { text: '示例：想要一副老花镜。' },
  relatives: { has: 'no' },
  documents: { proof: ['photo-1'] },
  payout: { way: 'account', holder: '示例申请人', bank: '示例银行', account: '6200000000000000' },
  authorisations: { members: [{ who: OF_SPOUSE, way: 'here', drawn: hand }] },
  signature: { agreed: true, textVersion: '2026-01', drawn: hand },
}

/** The sample form with fields changed; a field given as undefined is left out. */
export function typedAnswers(changes: Changes = {}): Record<SectionId, Record<string, unknown>> {
  const page = (id: SectionId): Record<string, unknown> => ({ ...typed[id], ...changes[id] })
  return Object.fromEntries(sectionIds.map((id) => [id, page(id)])) as ReturnType<
    typeof typedAnswers
  >
}

/** The sample form as it is kept, with fields changed. */
export function answersFor(
  changes: { [S in SectionId]?: Partial<SectionAnswers<S>> } = {},
): Required<Answers> {
  // Trap: spread as the types they are, every page against every change, they take the compiler seconds.
  const page = (id: SectionId): object => sections[id]().parse(typed[id])
  const kept = sectionIds.map((id) => [id, { ...page(id), ...(changes[id] as object | undefined) }])
  return Object.fromEntries(kept) as Required<Answers>
}

const pagesOf = <T extends object>({ sections: pages }: Programme, form: T): Partial<T> =>
  Object.fromEntries(Object.entries(form).filter(([id]) => pages.includes(id as SectionId))) as T

/** Photos of the papers, besides `proof`, that a programme asks of somebody who answers like that. */
const papersFor = (programme: Programme, answers: Answers) =>
  Object.fromEntries(
    programme.documents
      .filter(({ id, required }) => id !== 'identity' && id !== 'proof' && required(answers))
      .map(({ id }) => [id, [`photo-${id}`]]),
  )

/** The sample form of one programme as it is typed, with every paper the sample must show. */
export const typedFor = (programme: Programme, changes: Changes = {}) => {
  const papers = papersFor(programme, answersFor())
  return pagesOf(
    programme,
    typedAnswers({ ...changes, documents: { ...papers, ...changes.documents } }),
  )
}

/** The sample form of one programme as it is kept, with every paper it must show. */
export const keptFor = (
  programme: Programme,
  changes: Parameters<typeof answersFor>[0] = {},
): Answers => {
  const answers = answersFor(changes)
  const documents = { ...papersFor(programme, answers), ...answers.documents }
  return pagesOf(programme, { ...answers, documents })
}

/** What happened, as kept, for the tests that need only that page. */
export const aHappening = (
  changes: Partial<SectionAnswers<'happening'>> = {},
): SectionAnswers<'happening'> => ({
  lane: 'emergency',
  cause: 'fire',
  since: '2026-03-01',
  township: HUMEN,
  village: '',
  place: '',
  story: '示例：家中失火。',
  ...changes,
})

/** A form of every page there is, as kept, in 东莞 on 2 March 2026. */
export const aForm = (changes: Parameters<typeof answersFor>[0] = {}): Form => ({
  programme: { ...temporaryRelief, sections: sectionIds },
  answers: answersFor(changes),
  city: aCity(),
  today: '2026-03-02',
})

/** Somebody who applies for the person, entrusted until the end of the year. */
export const anAgent = (
  changes: Partial<SectionAnswers<'agent'> & { behalf: 'other' }> = {},
): SectionAnswers<'agent'> => ({
  behalf: 'other',
  name: '示例代办人',
  relation: 'relative',
  idNumber: anIdNumber({ serial: 9 }),
  phone: '13800000002',
  until: '2026-12-31',
  ...changes,
})
