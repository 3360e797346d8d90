import { CloudError } from '../cloud-error'
import type { Value } from '../ejson'

type Test = (value: Value) => boolean
type Schema = Readonly<Record<string, Value>>

const isNumber: Test = (value) => typeof value === 'number'
const isWhole: Test = (value) => Number.isInteger(value)
const isSmall: Test = (value) => isWhole(value) && (Number(value) | 0) === value
const isObject = (value: Value): value is Schema =>
  value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype

const TYPES: ReadonlyMap<Value, Test> = new Map<string, Test>([
  ['string', (value) => typeof value === 'string'],
  ['bool', (value) => typeof value === 'boolean'],
  ['boolean', (value) => typeof value === 'boolean'],
  ['number', isNumber],
  ['double', (value) => isNumber(value) && !isWhole(value)],
  ['int', isSmall],
  ['long', (value) => isWhole(value) && !isSmall(value)],
  ['date', (value) => value instanceof Date],
  ['array', Array.isArray],
  ['object', isObject],
  ['null', (value) => value === null],
])

const refused = (what: string) => new CloudError('INVALID_PARAM', `$jsonSchema: ${what}`)

function hasType(named: Value): Test {
  const tests = [named].flat().map((name) => {
    const test = TYPES.get(name)
    if (!test) throw refused(`no type ${String(name)}`)
    return test
  })
  return (value) => tests.some((test) => test(value))
}

const same = (value: Value) => JSON.stringify(value)
const schemasIn = (operand: Value) => (operand as Schema[]).map(schemaTest)
const textsIn = (operand: Value) => operand as readonly string[]
/** A keyword says nothing of a value of another kind. */
const ofNumber = (test: (value: number) => boolean): Test => {
  return (value) => typeof value !== 'number' || test(value)
}
const ofText = (test: (value: string) => boolean): Test => {
  return (value) => typeof value !== 'string' || test(value)
}
const ofList = (test: (value: readonly Value[]) => boolean): Test => {
  return (value) => !Array.isArray(value) || test(value)
}
const ofObject = (test: (value: Schema) => boolean): Test => {
  return (value) => !isObject(value) || test(value)
}

function properties(operand: Value): Test {
  const tests = Object.entries(operand as Schema).map(
    ([name, schema]) => [name, schemaTest(schema as Schema)] as const,
  )
  return ofObject((value) =>
    tests.every(([name, test]) => value[name] === undefined || test(value[name])),
  )
}

const KEYWORDS: Readonly<Record<string, (operand: Value) => Test>> = {
  bsonType: hasType,
  type: hasType,
  title: () => () => true,
  description: () => () => true,
  properties,
  required: (names) => ofObject((value) => textsIn(names).every((name) => name in value)),
  enum: (values) => (value) => (values as Value[]).map(same).includes(same(value)),
  minimum: (least) => ofNumber((value) => value >= Number(least)),
  maximum: (most) => ofNumber((value) => value <= Number(most)),
  minLength: (least) => ofText((value) => Array.from(value).length >= Number(least)),
  maxLength: (most) => ofText((value) => Array.from(value).length <= Number(most)),
  pattern: (pattern) => {
    const expression = new RegExp(String(pattern), 'u')
    return ofText((value) => expression.test(value))
  },
  minItems: (least) => ofList((value) => value.length >= Number(least)),
  maxItems: (most) => ofList((value) => value.length <= Number(most)),
  uniqueItems: (wanted) =>
    ofList((value) => wanted !== true || new Set(value.map(same)).size === value.length),
  items: (schema) => {
    const test = schemaTest(schema as Schema)
    return ofList((value) => value.every(test))
  },
  not: (schema) => {
    const test = schemaTest(schema as Schema)
    return (value) => !test(value)
  },
  allOf: (schemas) => {
    const tests = schemasIn(schemas)
    return (value) => tests.every((test) => test(value))
  },
  anyOf: (schemas) => {
    const tests = schemasIn(schemas)
    return (value) => tests.some((test) => test(value))
  },
}

/** The test that a `$jsonSchema` of MongoDB describes. Refuses a keyword it does not know with `INVALID_PARAM`. */
export function schemaTest(schema: Schema): Test {
  const tests = Object.entries(schema).map(([keyword, operand]) => {
    const make = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined
    if (!make) throw refused(`no keyword ${keyword}`)
    return make(operand)
  })
  return (value) => tests.every((test) => test(value))
}
