import { mostUse } from '@shared/assistance/usage/most'
import { useReport } from '@shared/assistance/usage/report'
import { useSteps } from '@shared/assistance/usage/steps'
import { afterReport, NOTHING, reportOf, sizeOf, withScan, withStep, withView } from './counted'

const code = '0123456789abcdef'
const times = <T>(n: number, of: T, change: (before: T, i: number) => T): T =>
  Array.from({ length: n }).reduce<T>((before, _, i) => change(before, i), of)

it('a page of a form is finished once, a guide is opened as often as it is', () => {
  const once = withStep(NOTHING, 'dibao', 'applicant', 'd-1')
  const twice = withStep(once, 'dibao', 'applicant', 'd-1')
  const another = withStep(twice, 'dibao', 'applicant', 'd-2')
  expect([once, twice, another].map(({ steps }) => steps['dibao/applicant'])).toEqual([1, 1, 2])
  const opened = times(3, NOTHING, (before) => withStep(before, 'dibao', 'opened'))
  expect(opened.steps).toEqual({ 'dibao/opened': 3 })
})

it('what was reported is not finished again', () => {
  const reported = afterReport(withStep(withView(NOTHING), 'dibao', 'sent', 'd-1'))
  expect(sizeOf(reported)).toBe(0)
  expect(sizeOf(withStep(reported, 'dibao', 'sent', 'd-1'))).toBe(0)
})

it('however much is counted, the report is one that the cloud takes', () => {
  const all = [
    (c: typeof NOTHING) => times(200, c, withView),
    (c: typeof NOTHING) => times(20, c, (before) => withScan(before, code)),
    (c: typeof NOTHING) => times(30, c, (before) => withStep(before, 'dibao', 'opened')),
    (c: typeof NOTHING) =>
      times(80, c, (before, i) =>
        withStep(before, i < 40 ? 'dibao' : 'tekun', useSteps[i % useSteps.length] ?? 'sent'),
      ),
  ].reduce((counted, more) => more(counted), NOTHING)
  const report = reportOf('r-1', all)
  expect(useReport().safeParse(report).success).toBe(true)
  expect(report.steps).toHaveLength(mostUse.lines)
  expect(report.scans).toHaveLength(mostUse.scans)
})
