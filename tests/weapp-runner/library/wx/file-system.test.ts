import type { Kit } from './kit'
import { fileArea } from './file-system'
import { PhoneFiles } from './phone-files'

type Method = (...args: unknown[]) => unknown

const keepFile = jest.fn(() => Promise.resolve())
const witness = { called: jest.fn(), broke: jest.fn() }

function open(kept: Record<string, string> = {}) {
  const files = new PhoneFiles({ keepFile }, kept)
  const area = fileArea({ files, witness, world: { complain: jest.fn() } } as unknown as Kit)
  const get = area.plain?.['getFileSystemManager'] as () => Record<string, Method>
  const manager = get()
  const call = (name: string, ...args: unknown[]) => manager[name]?.(...args)
  return { files, call }
}

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer

beforeEach(() => jest.clearAllMocks())

it('reads what it wrote, as bytes and as text', async () => {
  const { call } = open()
  call('writeFileSync', 'http://usr/a.txt', '字')
  expect(call('readFileSync', 'http://usr/a.txt', 'utf8')).toBe('字')
  expect(call('readFileSync', 'http://usr/a.txt', 'base64')).toBe('5a2X')
  expect(call('readFileSync', 'http://usr/a.txt', 'hex')).toBe('e5ad97')
  const answer = (await call('readFile', { filePath: 'http://usr/a.txt' })) as { data: ArrayBuffer }
  expect(Buffer.from(answer.data).toString()).toBe('字')
})

it('moves a temporary file when it is saved', async () => {
  const { call, files } = open()
  const tempFilePath = files.putTemporary(bytesOf('photo'), '.jpg')
  expect(keepFile).not.toHaveBeenCalled()
  const saved = (await call('saveFile', { tempFilePath })) as { savedFilePath: string }
  expect(saved.savedFilePath).toMatch(/^http:\/\/store\/\d+\.jpg$/)
  expect(keepFile).toHaveBeenCalledWith({ path: saved.savedFilePath, base64: 'cGhvdG8=' })
  await expect(call('saveFile', { tempFilePath })).rejects.toEqual({
    errMsg: 'saveFile:fail tempFilePath file not exist',
  })
})

it('finds what was kept and forgets it', async () => {
  const { call } = open({ 'http://store/1.jpg': 'cGhvdG8=' })
  const filePath = 'http://store/1.jpg'
  expect(await call('getSavedFileList')).toMatchObject({ fileList: [{ filePath, size: 5 }] })
  await call('removeSavedFile', { filePath })
  expect(keepFile).toHaveBeenCalledWith({ path: filePath, base64: null })
  await expect(call('removeSavedFile', { filePath })).rejects.toMatchObject({
    errMsg: 'removeSavedFile:fail file not exist',
  })
})

it('never takes the path of a kept file for a new one', () => {
  const { files } = open({ 'http://store/1.jpg': '' })
  expect(files.putSaved(bytesOf(''), '.jpg')).toBe('http://store/2.jpg')
})

it.each([
  ['readFileSync', ['http://usr/no'], 'no such file or directory, open http://usr/no'],
  ['writeFileSync', ['http://tmp/a', 'x'], 'permission denied, open http://tmp/a'],
  ['writeFileSync', ['http://usr/no/a', 'x'], 'no such file or directory, open http://usr/no/a'],
  ['writeFileSync', ['http://usr/a', new Uint8Array(1)], 'data must be a string or an ArrayBuffer'],
  ['writeFileSync', ['http://usr/a', 'x', 'klingon'], 'invalid encoding "klingon"'],
  ['unlinkSync', ['http://usr/no'], 'no such file or directory http://usr/no'],
  ['accessSync', ['http://usr/no'], 'no such file or directory http://usr/no'],
  ['mkdirSync', ['http://usr/a/b'], 'no such file or directory http://usr/a/b'],
  ['readdirSync', ['http://usr/no'], 'no such file or directory http://usr/no'],
  [
    'accessSync',
    [undefined],
    'parameter error: parameter.path should be String instead of Undefined;',
  ],
])('refuses %s(%p) in WeChat’s words', (name, args, reason) => {
  expect(() => open().call(name, ...args)).toThrow(`${name}:fail ${reason}`)
})

it('keeps folders apart', () => {
  const { call } = open()
  call('mkdirSync', 'http://usr/a/b', true)
  call('writeFileSync', 'http://usr/a/one', '1')
  call('copyFileSync', 'http://usr/a/one', 'http://usr/a/b/two')
  expect(call('readdirSync', 'http://usr/a')).toEqual(['one', 'b'])
  expect(call('readdirSync', 'http://usr')).toEqual(['a'])
  expect(call('statSync', 'http://usr/a/b/two')).toMatchObject({ size: 1 })
  expect(() => call('unlinkSync', 'http://usr/a')).toThrow('operation not permitted')
})
