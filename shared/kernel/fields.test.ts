import * as z from 'zod/mini'
import { anIdNumber } from '../../tests/builders/id-numbers'
import * as fields from './fields'
import type { FieldFault } from './problem'

const choices = fields.choice(['fire', 'illness'])

/** The fault of a field by itself, or the value it becomes. */
const check = (field: z.ZodMiniType, typed: unknown): unknown => {
  const parsed = field.safeParse(typed)
  return parsed.success ? parsed.data : fields.issuesOf(parsed.error)[0]?.fault
}

const everyTextField: [string, z.ZodMiniType][] = [
  ['text', fields.text(10)],
  ['optionalText', fields.optionalText(10)],
  ['idNumber', fields.idNumber()],
  ['phone', fields.phone()],
  ['yuan', fields.yuan()],
  ['plainDate', fields.plainDate()],
  ['optionalPlainDate', fields.optionalPlainDate()],
  ['whole', fields.whole(0, 20)],
  ['townshipCode', fields.townshipCode()],
  ['key', fields.key()],
]

describe.each(everyTextField)('%s', (_, field) => {
  it.each<[unknown, FieldFault]>([
    [{ $gt: '' }, 'not_text'],
    [{ $ne: null }, 'not_text'],
    [{}, 'not_text'],
    [[], 'not_text'],
    [['示例'], 'not_text'],
    [0, 'not_text'],
    [1200, 'not_text'],
    [Number.NaN, 'not_text'],
    [true, 'not_text'],
    [null, 'not_text'],
  ])('refuses %p: %s', (typed, fault) => {
    expect(check(field, typed)).toBe(fault)
  })
})

it.each([
  ['text', fields.text(10)],
  ['idNumber', fields.idNumber()],
  ['phone', fields.phone()],
  ['yuan', fields.yuan()],
  ['whole', fields.whole(0, 20)],
])('%s left empty, or nothing but spaces, is required', (_, field) => {
  expect(['', '   ', '　'].map((typed) => check(field, typed))).toEqual([
    'required',
    'required',
    'required',
  ])
})

it.each([
  ['plainDate', fields.plainDate()],
  ['townshipCode', fields.townshipCode()],
])('%s left empty is required', (_, field) => {
  expect(check(field, '')).toBe('required')
})

it.each<[string, string, unknown]>([
  ['is trimmed', '  示例 ', '示例'],
  ['of 10 characters fits', '一二三四五六七八九十', '一二三四五六七八九十'],
  ['of 11 is too long', '一二三四五六七八九十一', 'too_long'],
  ['counts an emoji as one', '😀'.repeat(10), '😀'.repeat(10)],
  ['counts eleven emoji as eleven', '😀'.repeat(11), 'too_long'],
  ['does not count the spaces around it', ` ${'一'.repeat(10)} `, '一'.repeat(10)],
  ['of 5,000 characters is too long', '长'.repeat(5000), 'too_long'],
  ['may look like an operator', '{"$gt":""}', '{"$gt":""}'],
])('a text %s', (_, typed, becomes) => {
  expect(check(fields.text(10), typed)).toBe(becomes)
  expect(check(fields.optionalText(10), typed)).toBe(becomes)
})

it.each([undefined, '', '  '])('an optional text may be left out: %p', (typed) => {
  expect(check(fields.optionalText(10), typed)).toBe('')
})

const required = everyTextField.filter(([name]) => !name.startsWith('optional'))

it.each(required)('%s left out is required', (_, field) => {
  expect(check(field, undefined)).toBe('required')
})

it.each<[unknown, unknown]>([
  ['fire', 'fire'],
  ['flood', 'unknown_choice'],
  ['', 'unknown_choice'],
  ['toString', 'unknown_choice'],
  [{ $gt: '' }, 'unknown_choice'],
  [null, 'unknown_choice'],
  [0, 'unknown_choice'],
  [undefined, 'required'],
])('the choice %p gives %p', (typed, becomes) => {
  expect(check(choices, typed)).toBe(becomes)
})

it.each<[string, unknown]>([
  ['11010519491231002x', '11010519491231002X'],
  [' 110105 19491231 002x', '11010519491231002X'],
  [anIdNumber({ born: '1980-02-31' }), 'id_date'],
  ['110105194912310021', 'id_checksum'],
  ['123', 'id_length'],
])('the identity number %p gives %p', (typed, becomes) => {
  expect(check(fields.idNumber(), typed)).toBe(becomes)
})

it.each<[string, unknown]>([
  ['13800000000', '13800000000'],
  ['138 0000-0000', '13800000000'],
  ['１３８００００００００', '13800000000'],
  ['1380000000', 'phone'],
  ['138000000000', 'phone'],
  ['12800000000', 'phone'],
  ['23800000000', 'phone'],
  ['1380000000a', 'phone'],
  ['076912345678', 'phone'],
  ['😀', 'phone'],
])('the phone %p gives %p', (typed, becomes) => {
  expect(check(fields.phone(), typed)).toBe(becomes)
})

it.each<[string, unknown]>([
  ['1,200.50', 120_050],
  ['0', 0],
  ['-5', 'amount_negative'],
  ['1e9', 'amount'],
  ['12a', 'amount'],
  ['1000000000', 'amount_too_large'],
])('%p 元 gives %p', (typed, becomes) => {
  expect(check(fields.yuan(), typed)).toBe(becomes)
})

it.each<[unknown, unknown]>([
  [1, 1],
  [1_000_000_000, 1_000_000_000],
  [0, 'amount_negative'],
  [-1, 'amount_negative'],
  [1.5, 'amount'],
  [1_000_000_001, 'amount_too_large'],
  [1e21, 'amount'],
  [Number.NaN, 'amount'],
  [Number.POSITIVE_INFINITY, 'amount'],
  ['100', 'amount'],
  [{ $gt: 0 }, 'amount'],
  [null, 'amount'],
  [undefined, 'required'],
])('%p 分 gives %p', (typed, becomes) => {
  expect(check(fields.fen(), typed)).toBe(becomes)
})

it.each<[string, unknown]>([
  ['2024-02-29', '2024-02-29'],
  ['2026-02-31', 'date'],
  ['2026-2-3', 'date'],
  ['昨天', 'date'],
])('the day %p gives %p', (typed, becomes) => {
  expect(check(fields.plainDate(), typed)).toBe(becomes)
  expect(check(fields.optionalPlainDate(), typed)).toBe(becomes)
})

it.each([undefined, ''])('an optional day may be left out: %p', (typed) => {
  expect(check(fields.optionalPlainDate(), typed)).toBeUndefined()
})

it('an optional day of spaces is no day', () => {
  expect(check(fields.optionalPlainDate(), ' ')).toBe('date')
})

it.each<[string, unknown]>([
  ['1', 1],
  ['20', 20],
  ['007', 7],
  [' 12 ', 12],
  ['１２', 12],
  ['0', 'wrong_shape'],
  ['21', 'wrong_shape'],
  ['-1', 'wrong_shape'],
  ['1.5', 'wrong_shape'],
  ['1e1', 'wrong_shape'],
  ['0x1', 'wrong_shape'],
  ['0012', 'wrong_shape'],
  ['两套', 'wrong_shape'],
  ['1 2', 'wrong_shape'],
])('the whole number %p from 1 to 20 gives %p', (typed, becomes) => {
  expect(check(fields.whole(1, 20), typed)).toBe(becomes)
})

it.each<[string, unknown]>([
  ['441900121', '441900121'],
  ['44190012', 'township_unknown'],
  ['4419001210', 'township_unknown'],
  ['虎门镇', 'township_unknown'],
  ['441900121\n', 'township_unknown'],
])('the township code %p gives %p', (typed, becomes) => {
  expect(check(fields.townshipCode(), typed)).toBe(becomes)
})

it.each<[string, unknown]>([
  ['township:441900121', 'township:441900121'],
  ['a_b-C', 'a_b-C'],
  ['k'.repeat(80), 'k'.repeat(80)],
  ['k'.repeat(81), 'wrong_shape'],
  ['', 'wrong_shape'],
  ['../secret', 'wrong_shape'],
  ['a b', 'wrong_shape'],
  ['$where', 'wrong_shape'],
  ['键', 'wrong_shape'],
  ['a\n', 'wrong_shape'],
])('the key %p gives %p', (typed, becomes) => {
  expect(check(fields.key(), typed)).toBe(becomes)
})

it.each<[unknown, unknown]>([
  [true, true],
  [false, 'not_agreed'],
  ['true', 'not_agreed'],
  [1, 'not_agreed'],
  [undefined, 'not_agreed'],
])('consent %p gives %p', (typed, becomes) => {
  expect(check(fields.agreed(), typed)).toBe(becomes)
})

it.each<[unknown, boolean]>([
  [1, true],
  [42, true],
  [0, false],
  [1.5, false],
  ['1', false],
  [{ $gt: 0 }, false],
])('version %p is taken: %p', (typed, taken) => {
  expect(fields.version().safeParse(typed).success).toBe(taken)
})

describe('the issues of a form', () => {
  const form = z.object({
    name: fields.text(5),
    people: z
      .array(z.object({ idNumber: fields.idNumber(), income: fields.yuan() }))
      .check(z.maxLength(2)),
  })
  const issuesIn = (typed: unknown) => {
    const parsed = form.safeParse(typed)
    return parsed.success ? [] : fields.issuesOf(parsed.error)
  }

  it('stand in the order of the form, each under its path, with what fills its sentence', () => {
    const people = [
      { idNumber: anIdNumber(), income: '1' },
      { idNumber: '４４１９ 00', income: '1000000000' },
    ]
    expect(issuesIn({ name: '', people })).toEqual([
      { path: 'name', fault: 'required' },
      { path: 'people.1.idNumber', fault: 'id_length', given: 6, limit: 18 },
      { path: 'people.1.income', fault: 'amount_too_large', limit: 10_000_000 },
    ])
  })

  it('are one a field, the first', () => {
    expect(issuesIn({ name: '', people: [] })).toEqual([{ path: 'name', fault: 'required' }])
  })

  it.each<[string, unknown, string, FieldFault]>([
    ['a list that is none', { name: '示例', people: { $gt: '' } }, 'people', 'wrong_shape'],
    ['a list left out', { name: '示例' }, 'people', 'required'],
    [
      'a list too long',
      { name: '示例', people: Array(3).fill({ idNumber: anIdNumber(), income: '1' }) },
      'people',
      'too_many',
    ],
    ['a form that is none', '示例', '', 'wrong_shape'],
    ['no form at all', undefined, '', 'required'],
  ])('%s', (_, typed, path, fault) => {
    expect(issuesIn(typed)).toEqual([{ path, fault }])
  })

  it('name only faults that have words, whatever sentence a schema brought along', () => {
    const refusing = z.string().check(z.refine(() => false, { error: () => 'Please try again' }))
    expect([check(refusing, 'x'), check(z.string(), 5)]).toEqual(['wrong_shape', 'wrong_shape'])
  })
})
