import { missingOf, receivedFromOf, type Origin } from './received-from'

const nothing: Origin = { region: '', office: '' }
const elsewhere: Origin = { from: 'elsewhere', region: '示例省示例市', office: '示例镇社会事务办' }

it.each<[Origin, string[]]>([
  // what was answered, what is still to be said
  [nothing, ['from']],
  [{ ...nothing, from: 'local' }, []],
  [{ ...nothing, from: 'elsewhere' }, ['region', 'office']],
  [{ ...elsewhere, office: '  ' }, ['office']],
  [{ ...elsewhere, region: '' }, ['region']],
  [elsewhere, []],
])('of %p there is still %p to say', (origin, missing) => {
  expect(missingOf(origin)).toEqual(missing)
})

it.each<[Origin, object | undefined]>([
  [{ ...nothing, from: 'local' }, undefined],
  // What was typed before somebody said that it is not from elsewhere is not sent.
  [{ ...elsewhere, from: 'local' }, undefined],
  [
    { ...elsewhere, region: ' 示例省示例市 ' },
    { region: '示例省示例市', office: '示例镇社会事务办' },
  ],
])('%p was sent over by %p', (origin, from) => {
  expect(receivedFromOf(origin)).toEqual(from)
})
