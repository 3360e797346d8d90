import { keptFor } from '../../tests/builders/answers'
import { anIdNumber } from '../../tests/builders/id-numbers'
import { coveredBy } from './covered'
import { programmes } from './programmes/all'

const own = anIdNumber()
const spouse = anIdNumber({ serial: 2 })
const child = anIdNumber({ born: '2016-06-01' })

it.each([
  ['dibao', [own, spouse]],
  ['low-income', [own, spouse]],
  ['rigid-expense', [own, spouse]],
  // Each is cared for by themselves: a couple may both apply.
  ['tekun', [own]],
  ['temporary-relief', [own]],
  ['elder-allowance', [own]],
  ['unsupported-child', [child]],
])('%s is for %p', (id, people) => {
  const programme = programmes.get(id)
  expect(programme && coveredBy(programme, keptFor(programme))).toEqual(people)
})

it('a member who applies alone is alone in it', () => {
  const dibao = programmes.get('dibao')
  const unit = { apply: 'single', who: spouse, reason: 'illness' } as const
  expect(dibao && coveredBy(dibao, keptFor(dibao, { unit }))).toEqual([spouse])
})
