import { anAgent, answersFor, typedAnswers } from '../../tests/builders/answers'
import { changedFields, fieldsIn } from './fields-of-page'
import { maskAnswers } from './masked'
import { sectionIds, type Answers, type SectionId } from './sections'

const member = (changes: object = {}) => ({
  ...{ name: '示例家人', relation: 'child', idNumber: '1', monthlyIncome: 0 },
  ...changes,
})
const MEMBER = ['name', 'relation', 'idNumber', 'monthlyIncome']
const at = (i: number) => MEMBER.map((field) => `members.${i}.${field}`)

it.each<[SectionId, unknown, string[]]>([
  ['applicant', answersFor().applicant, ['name', 'idNumber', 'phone', 'livesAt', 'monthlyIncome']],
  ['applicant', {}, ['name', 'idNumber', 'phone', 'livesAt', 'monthlyIncome']],
  ['applicant', undefined, ['name', 'idNumber', 'phone', 'livesAt', 'monthlyIncome']],
  ['agent', { behalf: 'self' }, ['behalf']],
  ['agent', anAgent(), ['behalf', 'name', 'relation', 'idNumber', 'phone', 'until']],
  ['agent', {}, ['behalf']],
  ['agent', undefined, ['behalf']],
  ['agent', { behalf: 'nonsense' }, ['behalf']],
  ['payout', { way: 'ask' }, ['way']],
  ['payout', {}, ['way']],
  ['payout', answersFor().payout, ['way', 'holder', 'bank', 'account']],
  ['hukou', { township: 'unknown' }, ['township', 'region', 'livesIn', 'village', 'permit']],
  ['household', { members: [] }, ['members', 'troubles']],
  ['household', {}, ['members', 'troubles']],
  ['household', { members: 'nonsense' }, ['members', 'troubles']],
  ['household', { members: [member(), {}] }, [...at(0), ...at(1), 'troubles']],
  [
    'income',
    answersFor().income,
    ['who', 'kind', 'monthly', 'since', 'until'].map((field) => `lines.0.${field}`),
  ],
  ['health', answersFor().health, ['grade', 'kind', 'ill', 'cannot']],
  ['health', { cannot: ['bed', 'toilet'] }, ['grade', 'kind', 'ill', 'cannot']],
  [
    'parents',
    answersFor().parents,
    [
      ...['father.name', 'father.situation', 'father.idNumber'],
      ...['mother.name', 'mother.situation', 'mother.idNumber'],
    ],
  ],
  ['documents', answersFor().documents, ['proof', 'authority', 'certificate', 'bills']],
  [
    'authorisations',
    answersFor().authorisations,
    ['who', 'way', 'drawn', 'typedName'].map((field) => `members.0.${field}`),
  ],
  ['signature', answersFor().signature, ['agreed', 'textVersion', 'drawn', 'typedName']],
])('the fields of %s %j', (section, answers, fields) => {
  expect(fieldsIn(section, answers)).toEqual(fields)
})

it.each(sectionIds)('%s has the same fields typed, kept and masked', (section) => {
  const kept = answersFor()
  const fields = fieldsIn(section, kept[section])
  expect(fields).not.toContain('')
  expect(new Set(fields).size).toBe(fields.length)
  expect(fieldsIn(section, typedAnswers()[section])).toEqual(fields)
  expect(fieldsIn(section, maskAnswers(kept)[section])).toEqual(fields)
})

it.each(sectionIds)('%s that stays as it is has nothing changed', (section) => {
  expect(changedFields(section, answersFor()[section], answersFor()[section])).toEqual([])
  expect(changedFields(section, undefined, undefined)).toEqual([])
})

const two = { members: [member(), member({ idNumber: '2' })] }
const drawn = (strokes: number[][]) => ({
  ...answersFor().signature,
  drawn: { width: 300, height: 150, strokes },
})

it.each<[string, SectionId, unknown, unknown, string[]]>([
  ['one field', 'applicant', { name: '甲' }, { name: '乙' }, ['name']],
  [
    'a field that came and one that went',
    'applicant',
    { name: '示例', livesAt: '示例路' },
    { name: '示例', monthlyIncome: 0 },
    ['livesAt', 'monthlyIncome'],
  ],
  ['a field left empty either way', 'parents', { father: {} }, { father: undefined }, []],
  [
    'a field of one member',
    'household',
    two,
    { members: [two.members[0], { ...two.members[1], monthlyIncome: 1 }] },
    ['members.1.monthlyIncome'],
  ],
  [
    'another member',
    'household',
    { members: [member()] },
    {
      members: [
        member(),
        {
          ...member(),
        },
      ],
    },
    at(1),
  ],
  ['one member less', 'household', two, { members: [member()] }, at(1)],
  [
    'the first member',
    'household',
    { members: [] },
    { members: [member()] },
    ['members', ...at(0)],
  ],
  ['the last member', 'household', { members: [member()] }, { members: [] }, [...at(0), 'members']],
  [
    'another way',
    'payout',
    { way: 'ask' },
    { way: 'account', holder: '示例', bank: '示例银行', account: '6200' },
    ['way', 'holder', 'bank', 'account'],
  ],
  ['a photo more', 'documents', { proof: ['p-1'] }, { proof: ['p-1', 'p-2'] }, ['proof']],
  ['a paper more', 'documents', { proof: [] }, { proof: [], bills: ['p-1'] }, ['bills']],
  ['a stroke', 'signature', drawn([[1, 1]]), drawn([[1, 2]]), ['drawn']],
  [
    'a page that was not there',
    'wish',
    undefined,
    { text: '示例：一副老花镜。' } satisfies Answers['wish'],
    ['text'],
  ],
])('%s', (_, section, before, after, fields) => {
  expect(changedFields(section, before, after)).toEqual(fields)
})
