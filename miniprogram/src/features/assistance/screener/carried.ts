import { asksHome } from '@shared/assistance/form-checks/children'
import type { Programme } from '@shared/assistance/programme'
import type { AnswersInput, SectionId } from '@shared/assistance/sections'
import { formatYuan, parseYuan } from '@shared/kernel/money'
import { asksForSums } from '../asks-for-sums'
import type { Typed } from '../typed'
import { sendable, type Told } from './told'

const lives = ({ people }: Told): 'alone' | 'together' | 'unknown' => {
  if (people === undefined) return 'unknown'
  return people === '1' ? 'alone' : 'together'
}

/** Income is only the applicant's own where they live alone. */
const applicant = (told: Told, programme: Programme): Typed =>
  asksForSums(programme) && lives(told) === 'alone' ? { monthlyIncome: told.income } : {}

/** As many blank people as there are beside the applicant: their names are for the form to ask. */
const household = ({ people }: Told): Typed => ({
  members: people && Array.from({ length: Number(people) - 1 }, () => ({})),
})

const hukous: Readonly<Record<string, Typed>> = {
  permit: { township: 'elsewhere', permit: 'yes' },
  elsewhere: { township: 'elsewhere', permit: 'no' },
}

const fenOf = (typed: string | undefined): number => {
  const fen = parseYuan(typed ?? '0')
  return typeof fen === 'number' ? fen : 0
}

const PARTS = ['wages', 'basicPension', 'honours', 'elderAllowance'] as const

/** What is left of the sum when its parts are taken out is some other income. Of several people nobody knows whose it is. */
function income(told: Told): Typed {
  if (lives(told) !== 'alone') return {}
  const parts = PARTS.map((kind) => ({ kind, fen: fenOf(told[kind]) }))
  const rest = fenOf(told.income) - parts.reduce((sum, { fen }) => sum + fen, 0)
  const lines = [...parts, { kind: 'other', fen: rest }]
    .filter(({ fen }) => fen > 0)
    .map(({ kind, fen }) => ({ kind, monthly: formatYuan(fen) }))
  return lines.length > 0 ? { lines } : {}
}

/** One house or none is not told, nor how many cars there are. */
const property = ({ savings, assets }: Told): Typed => ({
  savings,
  ...(assets && {
    cars: assets.includes('car') ? '1' : '0',
    houses: assets.includes('secondHome') ? '2' : undefined,
    business: assets.includes('business') ? 'yes' : 'no',
  }),
})

/** On what it was spent is not told. */
const expenses = ({ expenses: yearly }: Told): Typed =>
  fenOf(yearly) > 0 ? { lines: [{ kind: 'other', yearly }] } : {}

const certificate = ({ disabilityGrade: grade, disabilityKind: kind }: Told): Typed => ({
  grade,
  kind,
})

/** What of the answers a page can take over; every form that has the page does. */
const CARRIED: {
  readonly [S in SectionId]?: (told: Told, programme: Programme) => Typed
} = {
  applicant,
  hukou: ({ hukou }) => hukous[hukou ?? ''] ?? {},
  household,
  income,
  property,
  expenses,
  health: (told) => ({ ...certificate(told), ill: told.ill, cannot: told.cannot }),
  child: ({ home }, programme) => (asksHome(programme) ? { home } : {}),
  supporters: ({ supporter }) => ({ state: supporter }),
  disability: (told) => (told.disabilityGrade === 'none' ? {} : certificate(told)),
  happening: ({ cause }) => (cause === 'none' ? {} : { cause }),
}

/** What the form of a programme begins with: of the answers what its pages ask as well. A page that can take nothing stays empty. */
export function carriedTo(programme: Programme, told: Told): AnswersInput {
  const pages = programme.sections.map((id) => {
    const page = CARRIED[id]?.(sendable(told), programme) ?? {}
    const fields = Object.entries(page).filter(([, value]) => value !== undefined)
    return [id, Object.fromEntries(fields)] as const
  })
  return Object.fromEntries(pages.filter(([, page]) => Object.keys(page).length > 0))
}
