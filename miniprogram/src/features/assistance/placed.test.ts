import { programmes } from '@shared/assistance/programmes/all'
import type { Draft } from '../../drafts/draft'
import { placed, withoutPlace } from './placed'

const place = {
  code: '0123456789abcdef',
  township: { code: '441900121', name: '虎门镇' },
  village: '示例村',
}
const here = { township: '441900121', village: '示例村' }

const of = (id: string) => {
  const programme = programmes.get(id)
  if (!programme) throw new Error(id)
  return programme
}

it.each([
  // programme, the page that says which township acts
  ['temporary-relief', { happening: here }],
  ['dibao', { hukou: here }],
  ['orphan', { child: here }],
])('%s begins with the place: %p', (id, answers) => {
  expect(placed(of(id), place)).toEqual(answers)
})

it('of the township’s own counter no village is said', () => {
  const { village: _, ...counter } = place
  expect(placed(of('dibao'), counter)).toEqual({ hukou: { township: '441900121' } })
})

it.each([...programmes.values()])('$id has the page that is filled in', (programme) => {
  const [page] = Object.keys(placed(programme, place))
  expect(programme.sections).toContain(page)
})

it.each([
  // answers, whether what the code filled in is taken out
  [{ hukou: here }, {}],
  [{ hukou: { ...here, village: '' } }, { hukou: { ...here, village: '' } }],
  [{ hukou: here, payout: { way: 'ask' } }, { payout: { way: 'ask' } }],
])('of %p without the place there is left %p', (answers, left) => {
  const draft: Draft = {
    ...{ id: 'd', programme: 'dibao', savedAt: '', photos: [], answers, place },
  }
  expect(withoutPlace(of('dibao'), draft)).toEqual(left)
})
