import { listeners, pairs } from './listeners'

it('tells everybody who listens, each once, until they leave', () => {
  const news = listeners<number>()
  const [one, two] = [jest.fn(), jest.fn()]
  news.on(one)
  news.on(one)
  news.on(two)
  news.tell(1)
  expect([one.mock.calls, two.mock.calls]).toEqual([[[1]], [[1]]])
  news.off(one)
  news.tell(2)
  expect([one.mock.calls.length, two.mock.calls.length]).toEqual([1, 2])
  news.off()
  news.tell(3)
  expect(two).toHaveBeenCalledTimes(2)
})

it('throws what a listener throws only after all have heard', () => {
  jest.useFakeTimers()
  const news = listeners<number>()
  const next = jest.fn()
  news.on(() => {
    throw new Error('mine')
  })
  news.on(next)
  news.tell(1)
  expect(next).toHaveBeenCalledWith(1)
  expect(() => jest.runAllTimers()).toThrow('mine')
  jest.useRealTimers()
})

it('makes a pair of names for each', () => {
  expect(Object.keys(pairs({ ThemeChange: listeners() }))).toEqual([
    'onThemeChange',
    'offThemeChange',
  ])
})
