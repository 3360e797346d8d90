import { funnelOf } from './funnel'

const all = [
  { programme: 'dibao', steps: { opened: 5, started: 3, hukou: 2, sent: 1 }, decided: 4 },
  { programme: 'orphan', steps: { opened: 1, child: 1 }, decided: 0 },
] as const

const told = (programme?: string) =>
  funnelOf(all, programme)
    .filter(({ n }) => n > 0)
    .map(({ key, n }) => [key, n])

it('of all programmes it has the steps they share', () => {
  expect(told()).toEqual([
    ['opened', 6],
    ['started', 3],
    ['sent', 1],
    ['decided', 4],
  ])
})

it('of one it goes through the pages of its form, in order', () => {
  expect(told('dibao')).toEqual([
    ['opened', 5],
    ['started', 3],
    ['hukou', 2],
    ['sent', 1],
    ['decided', 4],
  ])
  expect(funnelOf(all, 'dibao').map(({ key }) => key)).not.toContain('child')
})
