import { Failure } from '../world'
import { asTask, atOnce, NumberedFailure, withManners, type Ask } from './manners'

const heard = { called: jest.fn(), broke: jest.fn() }

beforeEach(() => jest.resetAllMocks())

const polite = (ask: Ask) => withManners('tell', ask, heard)

const refuses: Ask = () => {
  throw new Failure('no such thing')
}

/** What the callbacks of one call hear, in order. */
const callbacksOf = (api: (options: object) => unknown, options: object = {}) =>
  new Promise<unknown[]>((resolve) => {
    const said: unknown[] = []
    const returned = api({
      ...options,
      success: (result: unknown) => said.push('success', result),
      fail: (result: unknown) => said.push('fail', result),
      complete: (result: unknown) => resolve([...said, 'complete', result, returned]),
    })
  })

describe('an API', () => {
  it('answers with a promise when nobody is to be called back', async () => {
    await expect(polite(() => ({ word: 1 }))()).resolves.toEqual({ word: 1, errMsg: 'tell:ok' })
    await expect(polite(() => undefined)({})).resolves.toEqual({ errMsg: 'tell:ok' })
    await expect(polite(refuses)()).rejects.toEqual({ errMsg: 'tell:fail no such thing' })
  })

  it('calls back otherwise, and gives no promise', async () => {
    const fine = { word: 1, errMsg: 'tell:ok' }
    expect(await callbacksOf(polite(() => Promise.resolve({ word: 1 })))).toEqual([
      'success',
      fine,
      'complete',
      fine,
      undefined,
    ])
    const refused = { errMsg: 'tell:fail no such thing' }
    expect(await callbacksOf(polite(refuses))).toEqual([
      'fail',
      refused,
      'complete',
      refused,
      undefined,
    ])
  })

  it('says the number of a refusal that has one', async () => {
    const api = polite(() => {
      throw new NumberedFailure('not allowed', { errno: 104 })
    })
    await expect(api()).rejects.toEqual({ errno: 104, errMsg: 'tell:fail not allowed' })
  })

  it('gives a copy as JSON makes it, and bytes as bytes', async () => {
    const own = { when: new Date(0), gone: undefined, call: () => 1, list: [undefined] }
    const bytes = new ArrayBuffer(2)
    const answer = (await polite(() => ({ own, bytes }))()) as { own: object; bytes: ArrayBuffer }
    expect(answer.own).toEqual({ when: '1970-01-01T00:00:00.000Z', list: [null] })
    expect(answer.bytes).toEqual(bytes)
    expect(answer.bytes).not.toBe(bytes)
  })

  it('tells of each call, and of an end that is no refusal', async () => {
    const api = polite(() => {
      throw new TypeError('oops')
    })
    await expect(api({ a: 1 })).rejects.toEqual({ errMsg: 'tell:fail oops' })
    expect(heard.called).toHaveBeenCalledWith('tell', { a: 1 })
    expect(heard.broke).toHaveBeenCalledWith(expect.stringContaining('wx.tell broke'))
    await expect(polite(refuses)()).rejects.toBeDefined()
    expect(heard.broke).toHaveBeenCalledTimes(1)
  })
})

it('gives up a task that is aborted', async () => {
  const never = asTask('request', () => new Promise(() => {}), heard)
  const said = await new Promise((fail) => {
    const task = never({ fail }) as { abort: () => void }
    task.abort()
  })
  expect(said).toEqual({ errMsg: 'request:fail abort' })
})

describe('a Sync form', () => {
  const read: Ask = ({ path }) => {
    if (path !== 'here') throw new Failure(`nothing at ${String(path)}`)
    return { data: 'text' }
  }

  it('takes its options in order and gives one field', () => {
    const sync = atOnce('readSync', { takes: ['path'], gives: 'data', run: read }, heard)
    expect(sync('here')).toBe('text')
    expect(atOnce('readSync', { takes: ['path'], run: read }, heard)('here')).toBeUndefined()
  })

  it('throws its refusal', () => {
    const sync = atOnce('readSync', { takes: ['path'], run: read }, heard)
    expect(() => sync('there')).toThrow('readSync:fail nothing at there')
  })
})
