import { programmes } from '@shared/assistance/programmes/all'
import { nameOf, programmeWords, wordsOf } from './all'

it('every programme has its words, in the same order', () => {
  expect([...programmeWords.keys()]).toEqual([...programmes.keys()])
})

it.each([...programmes.values()])('$id: what the guide shows has words', (programme) => {
  const words = wordsOf(programme.id)
  for (const { id } of programme.documents) expect(words?.documents[id]?.name).toBeTruthy()
  for (const clock of programme.promised) expect(words?.howLong[clock]?.(15)).toContain('15')
  expect(words?.consent.version).toMatch(/^[\w:-]{1,80}$/)
  expect(words?.apply.length).toBeLessThanOrEqual(10)
})

it.each(['', 'newer', '__proto__', 'constructor'])(
  '%p, which is no programme, has a name',
  (id) => {
    expect(nameOf(id)).toBe('社会救助')
    expect(wordsOf(id)).toBeUndefined()
  },
)

it('of a child nothing is put up in public, and no two consents are taken for one', () => {
  const { where, steps, consent } = programmeWords.get('unsupported-child') ?? {}
  expect(where?.lead).toBe('不公示')
  expect(steps?.join()).not.toContain('公示')
  const versions = [...programmeWords.values()].map((words) => words.consent.version)
  expect(new Set(versions).size).toBe(versions.length)
  expect(versions).toContain(consent?.version)
})
