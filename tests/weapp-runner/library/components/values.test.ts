import { collect, fromMiddle, mediaQuery, propertyName, snap, within, withoutRpx } from './values'

test('rpx become a part of the screen width, also negative and broken ones', () => {
  expect(withoutRpx('width: 750rpx; margin: -7.5rpx .75rpx 2px')).toBe(
    'width: calc(750 * 100vw / 750); margin: calc(-7.5 * 100vw / 750) calc(.75 * 100vw / 750) 2px',
  )
})

test('an attribute is read as a property in camel case', () => {
  expect(propertyName('scroll-into-view')).toBe('scrollIntoView')
  expect(propertyName('value')).toBe('value')
})

test('a form collects by name and leaves out what has none', () => {
  const controls = [
    { name: 'age', value: '8' },
    { name: '', value: 'lost' },
    { name: 'agreed', value: false },
    { name: 'picked', value: ['a'] },
  ]
  expect(collect(controls)).toEqual({ age: '8', agreed: false, picked: ['a'] })
})

test.each([
  [37, { min: 0, max: 100, step: 5 }, 35],
  [104, { min: 0, max: 100, step: 1 }, 100],
  [-3, { min: 10, max: 20, step: 1 }, 10],
  [0.31, { min: 0, max: 1, step: 0.1 }, 0.3],
])('a slider moved to %d in %o stands at %d', (value, range, at) => {
  expect(snap(value, range)).toBe(at)
})

test('typing ends at maxlength; -1 lets it go on', () => {
  expect(within('abcdef', 3)).toBe('abc')
  expect(within('abcdef', -1)).toBe('abcdef')
})

test('a place to the east and north lies right of and above the middle', () => {
  const middle = { longitude: 113.7, latitude: 22.8 }
  const { x, y } = fromMiddle({ longitude: 113.71, latitude: 22.81 }, middle, 16)
  expect(x).toBeCloseTo(466, 0)
  expect(y).toBeLessThan(-466)
  expect(fromMiddle(middle, middle, 16)).toEqual({ x: 0, y: 0 })
})

test('conditions of match-media make one query', () => {
  expect(mediaQuery({ 'min-width': 300, orientation: 'portrait', 'max-width': undefined })).toBe(
    '(min-width: 300px) and (orientation: portrait)',
  )
})
