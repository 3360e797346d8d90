import { Entries } from './storage'

const MB = 1024 * 1024
/** JSON puts two quotes around it. */
const textOf = (bytes: number) => 'x'.repeat(bytes - 2)

const keepEntry = jest.fn(() => Promise.resolve())
const open = (kept = {}) => new Entries({ keepEntry }, kept)

beforeEach(() => jest.clearAllMocks())

it('gives back what was kept and what was set, as JSON makes it', () => {
  const entries = open({ old: '{"a":1}' })
  expect(entries.get('old')).toEqual({ a: 1 })
  entries.set('new', { when: new Date(0), gone: undefined })
  expect(entries.get('new')).toEqual({ when: '1970-01-01T00:00:00.000Z' })
  entries.set('nothing', undefined)
  expect(entries.get('nothing')).toBe('')
  expect(entries.get('missing')).toBeUndefined()
})

it('hands every change on to be kept', () => {
  const entries = open({ old: '1' })
  entries.set('new', 'text')
  entries.clear()
  entries.remove('missing')
  expect(keepEntry.mock.calls).toEqual([
    [{ key: 'new', json: '"text"' }],
    [{ key: 'old', json: null }],
    [{ key: 'new', json: null }],
  ])
})

it('refuses what JSON cannot say', () => {
  const round: { self?: unknown } = {}
  round.self = round
  expect(() => open().set('round', round)).toThrow('circular')
})

it('takes an entry of 1 MB and no more, counted in bytes', () => {
  const entries = open()
  entries.set('a', textOf(MB))
  expect(() => entries.set('a', textOf(MB + 1))).toThrow('entry size limit reached')
  expect(() => entries.set('a', '字'.repeat(MB / 2))).toThrow('entry size limit reached')
  expect(entries.get('a')).toHaveLength(MB - 2)
})

it('takes 10 MB in all, and an entry in place of another of its size', () => {
  const entries = open()
  const keys = [...'0123456789']
  keys.forEach((key) => entries.set(key, textOf(MB - 1)))
  expect(entries.info()).toEqual({ keys, currentSize: 10_240, limitSize: 10_240 })
  entries.set('0', textOf(MB - 1))
  expect(() => entries.set('more', 1)).toThrow('exceed storage max size 10Mb')
})
