import { anIdNumber } from '../../../tests/builders/id-numbers'
import { dibaoSituation } from '../../../tests/builders/dibao'
import { keptFor } from '../../../tests/builders/answers'
import { dibao } from '../programmes/dibao'
import { lowIncome } from '../programmes/low-income'
import { peopleToCheck, toldIn } from './people-to-check'

const own = anIdNumber()
const spouse = anIdNumber({ serial: 2 })

it('asks about everybody, for the twelve months before, by the day each has signed', () => {
  const at = '2026-03-04T16:30:00.000Z'
  const signatures = [{ who: spouse, at, textVersion: '1', hand: { typedName: '示例' } }]
  const { records, ...rest } = dibaoSituation()
  const people = peopleToCheck({ ...rest, records: { ...records, signatures } })
  const asked = { matter: '最低生活保障', from: '2025-03-02', until: '2026-03-01' }
  expect(people).toMatchObject([
    { ...asked, idNumber: own, relation: '本人', authorisedOn: '2026-03-02' },
    { ...asked, idNumber: spouse, relation: '配偶', authorisedOn: '2026-03-05' },
  ])
})

it('compares with what each said comes in, line by line, as far as it still does', () => {
  const line = (who: string, monthly: number, until?: `${number}-${number}-${number}`) => ({
    ...{ who, kind: 'wages' as const, monthly, since: undefined, until },
  })
  const lines = [line(own, 100), line(own, 20), line(own, 3, '2026-03-01'), line(spouse, 4_000)]
  const answers = keptFor(dibao, { income: { lines } })
  expect(toldIn({ ...dibaoSituation(), answers })).toEqual([
    { idNumber: own, monthlyIncome: 120 },
    { idNumber: spouse, monthlyIncome: 4_000 },
  ])
})

it('where sums are asked for, the sums; nothing told is nothing', () => {
  const { income: _, ...answers } = keptFor(lowIncome)
  expect(toldIn({ ...dibaoSituation(), answers })).toEqual([
    { idNumber: own, monthlyIncome: 120_050 },
    { idNumber: spouse, monthlyIncome: 0 },
  ])
})
