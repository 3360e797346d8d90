import type { Programme } from '@shared/assistance/programme'
import type { Answers, SectionAnswers, SectionId, SectionInput } from '@shared/assistance/sections'
import { sectionIds, sections } from '@shared/assistance/sections'
import { anIdNumber } from './id-numbers'
import { HUMEN } from './people'

/** A form as it is typed, every page filled. */
type TypedAnswers = { [S in SectionId]: SectionInput<S> }

type Changes = { [S in SectionId]?: Partial<Record<string, unknown>> }

const typed: TypedAnswers = {
  applicant: {
    name: '示例申请人',
    idNumber: anIdNumber(),
    phone: '13800000000',
    livesAt: '示例路 1 号',
    monthlyIncome: '1,200.50',
  },
  household: {
    members: [
      {
        name: '示例配偶',
        relation: 'spouse',
        idNumber: anIdNumber({ serial: 2 }),
        monthlyIncome: '0',
      },
    ],
  },
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
  documents: { proof: ['photo-1'] },
  payout: { way: 'account', holder: '示例申请人', bank: '示例银行', account: '6200000000000000' },
  signature: {
    agreed: true,
    textVersion: '2026-01',
    drawn: { width: 300, height: 150, strokes: [[10, 10, 20, 20]] },
  },
}

/** The sample form with fields changed; a field given as undefined is left out. */
export function typedAnswers(changes: Changes = {}): Record<SectionId, Record<string, unknown>> {
  const page = (id: SectionId): Record<string, unknown> => ({ ...typed[id], ...changes[id] })
  return {
    applicant: page('applicant'),
    household: page('household'),
    happening: page('happening'),
    child: page('child'),
    guardian: page('guardian'),
    parents: page('parents'),
    documents: page('documents'),
    payout: page('payout'),
    signature: page('signature'),
  }
}

/** The sample form as it is kept, with fields changed. */
export function answersFor(
  changes: { [S in SectionId]?: Partial<SectionAnswers<S>> } = {},
): Required<Answers> {
  const kept = sectionIds.map((id) => [id, { ...sections[id].parse(typed[id]), ...changes[id] }])
  return Object.fromEntries(kept) as Required<Answers>
}

const pagesOf = <T extends object>({ sections: pages }: Programme, form: T): Partial<T> =>
  Object.fromEntries(Object.entries(form).filter(([id]) => pages.includes(id as SectionId))) as T

/** The sample form of one programme as it is typed. */
export const typedFor = (programme: Programme, changes: Changes = {}) =>
  pagesOf(programme, typedAnswers(changes))

/** The sample form of one programme as it is kept. */
export const keptFor = (
  programme: Programme,
  changes: Parameters<typeof answersFor>[0] = {},
): Answers => pagesOf(programme, answersFor(changes))

/** What happened, as kept, for the tests that need only that page. */
export const aHappening = (
  changes: Partial<SectionAnswers<'happening'>> = {},
): SectionAnswers<'happening'> => ({
  lane: 'emergency',
  cause: 'fire',
  since: '2026-03-01',
  township: HUMEN,
  place: '',
  story: '示例：家中失火。',
  ...changes,
})
