import { canIUse } from './can-i-use'
import { knownOnly } from './known'

const complain = jest.fn()

beforeEach(() => jest.resetAllMocks())

describe('a table of what is known', () => {
  const table = knownOnly('wx', { login: () => 'in' }, complain)
  const call = (name: string) => (table[name] as () => unknown)()

  it('answers what it knows', () => {
    expect(call('login')).toBe('in')
    expect(Object.keys(table)).toEqual(['login'])
    expect('logout' in table).toBe(false)
    expect(complain).not.toHaveBeenCalled()
  })

  it('complains when anything else is called', () => {
    expect(() => call('logout')).toThrow('wx.logout is not known to the runner')
    expect(complain).toHaveBeenCalledWith('wx.logout is not known to the runner')
  })

  it('can be awaited and changed', async () => {
    expect(await Promise.resolve(table)).toBe(table)
    table['logout'] = () => 'out'
    expect(call('logout')).toBe('out')
  })
})

it('says of an API only whether it is there', () => {
  const can = canIUse((name) => name === 'login', complain)
  expect(can('login')).toBe(true)
  expect(can('logout')).toBe(false)
  expect(can('logout.object.now')).toBe(false)
  expect(complain).not.toHaveBeenCalled()
  expect(can('login.object.timeout')).toBe(false)
  expect(complain).toHaveBeenCalledTimes(1)
})
