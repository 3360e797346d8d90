import { programmes } from '@shared/assistance/programmes/all'
import { searchServices } from '../services'
import { nameOf, programmeWords, wordsOf } from './all'
import { groupIds } from './programme-words'

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

it.each([...programmes.values()])('$id: words only for what is asked or promised', (programme) => {
  const words = wordsOf(programme.id)
  const papers = programme.documents.map(({ id }) => id)
  expect(Object.keys(words?.documents ?? {}).sort()).toEqual([...papers].sort())
  expect(Object.keys(words?.howLong ?? {})).toEqual(programme.promised)
})

it('what the law lets us look up is never among what to bring', () => {
  for (const { documents, notAsked } of programmeWords.values()) {
    const brought = Object.values(documents).map(({ name }) => name)
    expect(notAsked.filter((spared) => brought.some((name) => name.includes(spared)))).toEqual([])
    expect(notAsked).toContain('村居证明')
  }
})

it('each is in a group, and stands in the list where its group stands', () => {
  const groups = [...programmeWords.values()].map(({ group }) => group)
  expect(groupIds.flatMap((group) => groups.filter((one) => one === group))).toEqual(groups)
  expect(groupIds.filter((group) => !groups.includes(group))).toEqual([])
})

it.each([
  ['temporary-relief', 'lsjz', '临时救助'],
  ['dibao', 'db', '低保'],
  ['dibao', 'zdshbz', '最低生活保障'],
  ['tekun', 'tkrygy', '特困人员供养'],
  ['low-income', 'dbbyjt', '低保边缘家庭'],
  ['rigid-expense', 'gxzcknjt', '刚性支出困难家庭'],
  ['elder-allowance', 'gljt', '高龄津贴'],
  ['elder-service', 'dsrylfwbt', '低收入养老服务补贴'],
  ['home-adaptation', 'slh', '适老化'],
  ['meal-service', 'sc', '送餐'],
  ['meal-service', 'lnzc', '老年助餐'],
  ['disability-living', 'kncjrshbt', '困难残疾人生活补贴'],
  ['disability-care', 'zdcjrhlbt', '重度残疾人护理补贴'],
  ['assistive-device', 'ly', '轮椅'],
  ['unsupported-child', 'sswrfyet', '事实无人抚养儿童'],
  ['orphan', 'ge', '孤儿'],
  ['funeral', 'hmbz', '惠民殡葬'],
  ['small-wish', 'mswxy', '民生微心愿'],
])('%s is found by %s and by %s', (id, initials, word) => {
  for (const typed of [initials, word])
    expect(searchServices(typed).map((service) => service.id)).toContain(id)
})

it('each is found by its own name', () => {
  for (const [id, { name }] of programmeWords) {
    const [plain = ''] = name.split('（')
    expect(searchServices(plain).map((service) => service.id)).toContain(id)
  }
})

it.each(['', 'newer', '__proto__', 'constructor'])(
  '%p, which is no programme, has a name',
  (id) => {
    expect(nameOf(id)).toBe('社会救助')
    expect(wordsOf(id)).toBeUndefined()
  },
)

it('no two consents are taken for one', () => {
  const versions = [...programmeWords.values()].map(({ consent }) => consent.version)
  expect(new Set(versions).size).toBe(versions.length)
})

it.each(['unsupported-child', 'orphan'])('of a child (%s) nothing is put up in public', (id) => {
  const { where, steps } = programmeWords.get(id) ?? {}
  expect(where?.lead).toBe('不公示')
  expect(steps?.join()).not.toContain('公示')
})
