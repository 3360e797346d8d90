import { orphan } from '@shared/assistance/programmes/orphan'
import { typedFor } from '../builders/answers'
import { valueOf } from '../builders/applications'
import { XIANGYANG } from '../builders/people'
import { inQinzhou, openCounter, people, somebodyNew, type Counter } from './counter'

const { clerk, county } = inQinzhou
const institution = '示例市儿童福利院'
const byInstitution = { relation: 'institution', institution }

let counter: Counter

beforeAll(async () => {
  counter = await openCounter('qinzhou')
})

afterAll(() => counter.close())

/** Sends the form for an orphan nobody knows yet, living there. */
const send = (home: string | undefined, guardian: object = {}) => {
  const gone = { situation: 'died' }
  const answers = typedFor(orphan, {
    child: { idNumber: somebodyNew(2015), township: XIANGYANG, home },
    guardian: { ...guardian },
    parents: { father: { name: '示例父亲', ...gone }, mother: { name: '示例母亲', ...gone } },
  })
  const draftId = `d-${counter.cloud.collection('cases').length}`
  return counter.submit(draftId, answers, people.resident, 'orphan')
}

it.each([
  ['institution', byInstitution, 142_200],
  ['family', {}, 102_200],
] as const)('an orphan in an %s is paid by its own standard', async (home, guardian, fen) => {
  const { caseId } = valueOf(await send(home, guardian))
  for (const verb of ['claim', 'accept'] as const) valueOf(await counter.act(clerk, verb, caseId))
  expect((await counter.read(clerk, caseId)).staff?.fixed).toMatchObject({ fen })
  const opinion = { outcome: 'grant', reason: '示例：父母都去世了' }
  valueOf(await counter.act(clerk, 'propose', caseId, opinion))
  valueOf(await counter.act(county, 'approve', caseId))
  const { decision, benefit, answers } = await counter.read(people.resident, caseId)
  expect(decision).toMatchObject({ outcome: 'grant', fen, per: 'month' })
  expect(benefit?.amounts).toEqual([{ from: '2026-04', fen }])
  expect(answers).toMatchObject({ child: { home }, guardian })
})

it.each([
  ['where the child lives', undefined, {}, 'child.home', 'required'],
  [
    'which institution',
    'institution',
    { relation: 'institution' },
    'guardian.institution',
    'required',
  ],
  ['a guardian that fits', 'institution', {}, 'guardian.relation', 'unknown_choice'],
  ['a guardian that fits', 'family', byInstitution, 'guardian.relation', 'unknown_choice'],
] as const)('%s has to be told', async (_, home, guardian, path, fault) => {
  expect(await send(home, guardian)).toMatchObject({
    problem: { code: 'invalid_input', issues: [{ path, fault }] },
  })
})
