import { aSituation, MONDAY, valueOf } from '../../../tests/builders/applications'
import { problem } from '../../kernel/problem'
import { refuse } from '../../kernel/result'
import { note, type NoteInput } from './note'

const WORDS = '示例：和村里说好了，先修屋顶'
const aNote: NoteInput = { kind: 'note', text: WORDS }
const aConference: NoteInput = {
  ...{ kind: 'conference', text: WORDS, people: '示例村委会李某' },
  on: '2026-03-01',
}

it('a note is sealed with who wrote it and when; the trail and the case say no word of it', () => {
  const situation = aSituation()
  const { application, records, events } = valueOf(note(situation, aNote))
  const { unitId, staffId, name } = situation.actor
  expect(records?.notes).toEqual([{ at: MONDAY, ...aNote, unitId, by: { staffId, name } }])
  expect(events).toEqual([{ type: 'noted', data: { kind: 'note' } }])
  expect(JSON.stringify(application)).not.toContain(WORDS)
  expect(application.status).toBe(situation.application.status)
  expect(application.dueAt).toBe(situation.application.dueAt)
})

it('a conference has a day and who took part, and comes behind what is there', () => {
  const situation = aSituation()
  const { records } = valueOf(note(situation, aNote))
  const after = valueOf(note({ ...situation, ...(records && { records }) }, aConference))
  expect(after.records?.notes).toMatchObject([aNote, aConference])
  expect(after.events).toEqual([{ type: 'noted', data: { kind: 'conference' } }])
})

it('a note keeps neither a day nor people', () => {
  const { records } = valueOf(note(aSituation(), { ...aConference, kind: 'note' }))
  expect(Object.keys(records?.notes[0] ?? {}).sort()).toEqual(
    ['at', 'by', 'kind', 'text', 'unitId'].sort(),
  )
})

it.each([
  ['no day', { on: undefined }, 'on', 'required'],
  ['a day to come', { on: '2026-03-03' }, 'on', 'date_future'],
  ['nobody', { people: undefined }, 'people', 'required'],
] as const)('a conference with %s is refused', (_, changes, path, fault) => {
  expect(note(aSituation(), { ...aConference, ...changes })).toEqual(
    refuse(problem('invalid_input', { issues: [{ path, fault }] })),
  )
})
