import { anAgent, answersFor, keptFor } from '../../../tests/builders/answers'
import { keys, MONDAY } from '../../../tests/builders/applications'
import { aCity } from '../../../tests/builders/cities'
import { anIdNumber } from '../../../tests/builders/id-numbers'
import { startClock, type ClockName } from '../../casework/clock'
import { cityPacks } from '../../cities/packs'
import { figureOn, type PolicyKey } from '../../policy/figure'
import { amountOf } from '../decide/amount'
import { clockOf } from '../decide/decision'
import { submitted } from '../decide/submit'
import { programmeNames } from '../papers/words'
import type { Programme } from '../programme'
import { screens } from '../screener/rules/all'
import { screened } from '../screener/verdict'
import { sectionIds, sections, type Answers, type SectionId } from '../sections'
import { lanes } from '../sections/needs'
import { programmes } from './all'

const TODAY = '2026-03-02'
const all = [...programmes.values()]
const cities = [...cityPacks.keys()]

/** Figures that no city has by default; without them the step they measure is left out. */
const LOCAL: readonly PolicyKey[] = ['temporaryRelief.publicNotice']

const formsOf = (programme: Programme) =>
  lanes.map((lane) =>
    keptFor(programme, { happening: { ...answersFor().happening, lane }, agent: anAgent() }),
  )

const stepsOf = (programme: Programme) =>
  formsOf(programme).map((answers) => programme.steps(answers, TODAY))

const isLasting = ({ inForce, benefit }: Programme): boolean =>
  inForce !== undefined || (benefit.kind !== 'kind' && benefit.per === 'month')

/** Every clock that a case of it can come to. */
function clocksOf(programme: Programme): ClockName[] {
  const { routing, lifecycle, inForce } = programme
  const steps = stepsOf(programme)
  const clocks: readonly (readonly [ClockName, boolean])[] = [
    ...programme.promised.map((clock) => [clock, true] as const),
    ...[undefined, ...lanes].map((lane) => [programme.firstClock(lane), true] as const),
    ['supplement', true],
    ['paperwork', lifecycle === 'relief'],
    ['dispute', steps.some(({ check }) => check)],
    ['publicNotice', steps.some(({ publicNotice }) => publicNotice !== 'none')],
    ['federation', steps.some(({ federation }) => federation)],
    ['handOver', routing === 'hukou'],
    ['feedback', routing === 'hukou' || routing === 'child_hukou'],
    ['hearing', isLasting(programme)],
    ['review', inForce?.review !== undefined],
    ['certification', inForce?.certification !== undefined],
  ]
  return clocks.filter(([, comes]) => comes).map(([clock]) => clock)
}

/** Every figure that it names, whatever the form says. */
function figuresOf({ limits, extension, benefit, inForce }: Programme): PolicyKey[] {
  const { review, certification, validity, fadeOut } = inForce ?? {}
  const money =
    benefit.kind === 'proposed'
      ? [benefit.cap]
      : benefit.kind === 'tiered'
        ? [benefit.tiers]
        : benefit.kind === 'fixed'
          ? benefit.standards(answersFor())
          : []
  return [
    ...Object.values(limits),
    ...money,
    ...[extension, certification, validity, fadeOut, review?.(answersFor())].flatMap((key) =>
      key === undefined ? [] : [key],
    ),
  ]
}

/** Lengths: what a clock or a validity is measured by. Amounts and fading out are the city's to set. */
const lengthsOf = (programme: Programme): PolicyKey[] => {
  const { extension, limits, inForce } = programme
  const { certification, validity } = inForce ?? {}
  return [...Object.values(limits), extension, certification, validity].flatMap((key) =>
    key === undefined || LOCAL.includes(key) ? [] : [key],
  )
}

it('every programme that product.md lists is there', () => {
  expect([...programmes.keys()]).toEqual([
    ...['temporary-relief', 'dibao', 'tekun', 'low-income', 'rigid-expense'],
    ...['elder-allowance', 'elder-service', 'home-adaptation', 'meal-service'],
    ...['disability-living', 'disability-care', 'assistive-device'],
    ...['unsupported-child', 'orphan', 'funeral', 'small-wish'],
  ])
})

it('each has two letters of its own, and a name on notices', () => {
  const prefixes = all.map(({ prefix }) => prefix)
  expect(prefixes.filter((prefix) => !/^[A-Z]{2}$/.test(prefix))).toEqual([])
  expect(new Set(prefixes).size).toBe(all.length)
  expect([...programmeNames.keys()].sort()).toEqual([...programmes.keys()].sort())
})

describe.each(all)('$id', (programme) => {
  const { id, documents, basis, sections: pages, eligibility, limits } = programme

  it('has pages that exist, each once, in the order that forms have them', () => {
    expect(pages).toEqual(sectionIds.filter((page) => pages.includes(page)))
    for (const page of pages) expect(sections[page]).toBeDefined()
  })

  it('ends with a signature, and knows whom it is about and who is rung up', () => {
    expect(pages.at(-1)).toBe('signature')
    for (const answers of formsOf(programme)) {
      expect(programme.about(answers)?.name).toMatch(/^示例/)
      expect(programme.contact(answers)?.phone).toMatch(/^1/)
    }
    expect(programme.about({})).toBeUndefined()
    expect(programme.contact({})).toBeUndefined()
  })

  it('can be applied for by somebody else, who then is rung up, unless it is for a child', () => {
    const byHelper = programme.contact(keptFor(programme, { agent: anAgent() }))?.name
    expect(byHelper).toBe(pages.includes('child') ? '示例祖母' : '示例代办人')
    expect(pages.indexOf('agent')).toBe(pages.includes('child') ? -1 : 0)
  })

  it('asks where it belongs on a page of its own', () => {
    const page = {
      ...{ where_it_happened: 'happening', hukou: 'hukou' },
      ...{ child_hukou: 'child', home: 'meals' },
    } as const
    expect(pages).toContain(page[programme.routing])
  })

  it('asks for papers by law, on the page for them, and the form says which', () => {
    for (const { basis: law } of documents) expect(law).toMatch(/《.+》|〔\d{4}〕/)
    const papers = documents.filter((paper) => paper.id !== 'identity')
    expect(pages.includes('documents')).toBe(papers.length > 0)
    const alone = keptFor(programme, { agent: { behalf: 'self' } })
    const helped = keptFor(programme, { agent: anAgent() })
    const authority = documents.find((paper) => paper.id === 'authority')
    expect(authority !== undefined).toBe(pages.includes('agent'))
    expect([authority?.required(alone), authority?.required(helped)]).toEqual(
      authority ? [false, true] : [undefined, undefined],
    )
    expect(documents.find((paper) => paper.id === 'identity')?.required(alone)).not.toBe(true)
  })

  it('asks where the money goes if and only if there is money', () => {
    expect(pages.includes('payout')).toBe(programme.benefit.kind !== 'kind')
  })

  it('has a signature of every grown-up where income is asked for, and looks at it', () => {
    const asks: readonly SectionId[] = ['income', 'property', 'authorisations']
    expect(new Set(asks.map((page) => pages.includes(page))).size).toBe(1)
    if (pages.includes('income')) expect(stepsOf(programme).every(({ check }) => check)).toBe(true)
  })

  it('has a limit for every clock that it can start, and starts them in every city', () => {
    for (const clock of clocksOf(programme)) expect([clock, limits[clock]]).not.toContain(undefined)
    for (const city of cities)
      for (const clock of Object.keys(limits) as ClockName[])
        expect(startClock(aCity(city), limits, clock, MONDAY).name).toBe(clock)
  })

  it('a review or a certification that the form leads to has the unit of a clock', () => {
    const answers = keptFor(programme)
    const facts = { programme, answers, city: aCity(), now: MONDAY }
    for (const clock of ['review', 'certification'] as const)
      for (const started of clockOf(facts, clock)) expect(started.dueAt).not.toBeNull()
  })

  it.each(cities.filter((city) => city !== 'fuyang'))('%s has a figure for each length', (city) => {
    const lacking = lengthsOf(programme).filter(
      (key) => !figureOn(aCity(city).figures, key, TODAY).ok,
    )
    expect(lacking).toEqual([])
  })

  it('names each figure once a reason, and rests on something', () => {
    expect(figuresOf(programme).filter((key) => !/^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(key))).toEqual([])
    expect(basis.filter((law) => law.length > 8).length).toBeGreaterThan(0)
  })

  it('can be sent in every city', () => {
    for (const city of cities) {
      const sent = submitted(programme, keptFor(programme), aCity(city), MONDAY, keys).application
      expect(sent.queueIds).toHaveLength(1)
      expect(sent.clocks).toHaveLength(1)
    }
  })

  it('gives no money in 阜阳, which has set nothing, and says so', () => {
    const city = aCity('fuyang')
    const answers = keptFor(programme)
    const { application } = submitted(programme, answers, city, MONDAY, keys)
    const amount = amountOf({ application, answers, programme, city, now: MONDAY }, 100)
    if (programme.benefit.kind === 'kind')
      expect(amount).toEqual({ ok: true, value: { aboveCap: false } })
    else expect(amount).toMatchObject({ ok: false, problem: { code: 'policy_unset' } })
  })

  it('is screened by the rules that bear its name, if there are any', () => {
    const named = screened.find((one) => one === id)
    expect(eligibility?.screen).toBe(named)
    if (named) expect(screens.map((screen) => screen.programme)).toContain(named)
  })
})

describe('steps', () => {
  const of = (id: string, changes: Parameters<typeof keptFor>[1] = {}) => {
    const programme = programmes.get(id)
    return programme?.steps(keptFor(programme, changes), TODAY)
  }
  const born = (idNumber: string) => ({ applicant: { ...answersFor().applicant, idNumber } })

  it.each([
    ['dibao', { visit: true, check: true, publicNotice: 'once', federation: false }],
    ['tekun', { visit: true, check: true, publicNotice: 'again', federation: false }],
    ['disability-care', { visit: false, check: false, publicNotice: 'none', federation: true }],
    ['disability-living', { visit: false, check: true, publicNotice: 'none', federation: true }],
    ['elder-allowance', { visit: false, check: false, publicNotice: 'none', federation: false }],
    ['unsupported-child', { visit: false, check: false, publicNotice: 'none', federation: false }],
    ['orphan', { visit: false, check: false, publicNotice: 'none', federation: false }],
    ['home-adaptation', { visit: true, check: false, publicNotice: 'none', federation: false }],
    ['meal-service', { visit: false, check: false, publicNotice: 'none', federation: false }],
    ['small-wish', { visit: true, check: false, publicNotice: 'none', federation: false }],
  ])('%s: %j', (id, steps) => {
    expect(of(id)).toEqual(steps)
  })

  it.each([
    ['emergency', { visit: false, publicNotice: 'none' }],
    ['expenditure', { visit: true, publicNotice: 'once' }],
  ] as const)('of 临时救助 in the lane %s: %j', (lane, steps) => {
    const happening = { ...answersFor().happening, lane }
    expect(of('temporary-relief', { happening })).toMatchObject(steps)
  })

  it.each([
    ['2008-03-02', 'again'],
    ['2008-03-03', 'none'],
  ] as const)('of 特困 nothing is put up while under 18: born %s, %s', (day, publicNotice) => {
    expect(of('tekun', born(anIdNumber({ born: day })))).toMatchObject({ publicNotice })
  })
})

describe('what 特困 pays', () => {
  it.each([
    [[], ['tekun.standard']],
    [['eating'], ['tekun.standard', 'tekun.care.partly']],
    [
      ['eating', 'dressing', 'bed'],
      ['tekun.standard', 'tekun.care.partly'],
    ],
    [
      ['eating', 'dressing', 'bed', 'toilet'],
      ['tekun.standard', 'tekun.care.wholly'],
    ],
  ] as const)('who cannot do %j alone: %j', (cannot, keysOf) => {
    const { benefit } = programmes.get('tekun') ?? {}
    const health = { ...answersFor().health, cannot: [...cannot] }
    expect(benefit?.kind === 'fixed' && benefit.standards({ health })).toEqual(keysOf)
  })
})

describe('what an orphan is paid', () => {
  const orphan = programmes.get('orphan')

  // 钦州: 1,422 in an institution, 1,022 with a family, 2022 年民政工作要点.
  it.each([
    ['institution', 142_200],
    ['family', 102_200],
  ] as const)('in 钦州, living in %s: %i', (home, fen) => {
    if (!orphan) throw new Error('there is no orphan')
    const city = aCity('qinzhou')
    const answers = keptFor(orphan, { child: { home } })
    const { application } = submitted(orphan, answers, city, MONDAY, keys)
    const amount = amountOf({ application, answers, programme: orphan, city, now: MONDAY }, 1)
    expect(amount).toEqual({ ok: true, value: { fen, aboveCap: false } })
  })

  it('of an institution it is the institution that is answered', () => {
    const institution = '示例市儿童福利院'
    const guardian = { relation: 'institution', institution } as const
    expect(orphan?.contact(answersFor())?.name).toBe('示例祖母')
    expect(orphan?.contact(answersFor({ guardian }))).toMatchObject({
      ...{ name: institution, phone: '13800000001' },
    })
  })
})

describe('how often 低保 is looked at again', () => {
  const line = (kind: string) => ({ who: '示例', kind, monthly: 1 })
  const alone = { members: [] }
  const healthy = { grade: 'none', ill: 'no', cannot: [] }

  it.each([
    ['a pension only', { income: { lines: [line('pension')] } }, 'dibao.reviewFixed'],
    ['wages', { income: { lines: [line('pension'), line('wages')] } }, 'dibao.reviewOften'],
    ['a business', { income: { lines: [line('business')] } }, 'dibao.reviewOften'],
    ['nothing told', {}, 'dibao.reviewOften'],
    [
      'nobody but one who is ill',
      { income: { lines: [] }, household: alone, health: { ...healthy, ill: 'yes' } },
      'dibao.reviewFixed',
    ],
    [
      'nobody but one of grade 2',
      { income: { lines: [] }, household: alone, health: { ...healthy, grade: '2' } },
      'dibao.reviewFixed',
    ],
    [
      'nobody but one who is well',
      { income: { lines: [] }, household: alone, health: healthy },
      'dibao.reviewOften',
    ],
    [
      'one who is ill, and somebody else',
      { income: { lines: [] }, household: { members: [{}] }, health: { ...healthy, ill: 'yes' } },
      'dibao.reviewOften',
    ],
  ])('%s', (_, answers, key) => {
    expect(programmes.get('dibao')?.inForce?.review?.(answers as Answers)).toBe(key)
  })
})

it('单人保 is about the one who applies alone', () => {
  const [member] = answersFor().household.members
  const about = programmes.get('dibao')?.about
  const who = member?.idNumber
  expect(about?.(answersFor({ unit: { apply: 'single', who, reason: 'illness' } }))).toEqual(member)
  expect(about?.(answersFor({ unit: { apply: 'single', who: '示例' } }))?.name).toBe('示例申请人')
  expect(about?.(answersFor())?.name).toBe('示例申请人')
})

it('单人保 is not held against the income of the whole household', () => {
  const from = programmes.get('dibao')?.eligibility?.from
  const single = answersFor({ unit: { apply: 'single', who: '示例', reason: 'illness' } })
  expect(from?.(answersFor(), TODAY)).toMatchObject({ people: 2, income: 120_050 })
  expect(from?.(single, TODAY).income).toBeUndefined()
})

it.each([
  ['living', false],
  ['medical', false],
  ['education', true],
  ['rehabilitation', true],
  ['other', true],
] as const)('bills of %s are asked for: %p', (kind, asked) => {
  const bills = programmes.get('rigid-expense')?.documents.find(({ id }) => id === 'bills')
  expect(bills?.required({ expenses: { lines: [{ kind, yearly: 1 }] } })).toBe(asked)
})
