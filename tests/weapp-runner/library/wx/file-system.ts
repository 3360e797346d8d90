import { Failure } from '../world'
import { demandOwn, Folders } from './folders'
import type { Area, Kit } from './kit'
import { knownOnly } from './known'
import { bothForms, withManners, type Ask, type Twin } from './manners'
import { textOf, type Options } from './options'
import { userFolder, type PhoneFiles } from './phone-files'
import { asRead, asWritten } from './texts'

/** All saved and own files of one app together. */
const MOST_KEPT = 200 * 1024 * 1024

const suffixOf = (path: string) => /\.\w+$/.exec(path)?.[0] ?? ''

function bytesAt(files: PhoneFiles, path: string, otherwise: string): ArrayBuffer {
  const bytes = files.get(path)
  if (bytes === undefined) throw new Failure(otherwise)
  return bytes
}

function demandRoom(files: PhoneFiles, more: number): void {
  const kept = files.paths().filter((path) => !path.startsWith('http://tmp/'))
  const used = kept.reduce((sum, path) => sum + (files.get(path)?.byteLength ?? 0), 0)
  if (used + more > MOST_KEPT)
    throw new Failure('the maximum size of the file storage limit is exceeded')
}

/** What both forms of FileSystemManager's methods do. */
function twinsOf(files: PhoneFiles): Readonly<Record<string, Twin>> {
  const folders = new Folders(files)

  const access = (options: Options) => {
    const path = textOf(options, 'path')
    if (files.get(path) === undefined && !folders.has(path))
      throw new Failure(`no such file or directory ${path}`)
  }
  const stat = (options: Options) => {
    access(options)
    const bytes = files.get(textOf(options, 'path'))
    const isFile = bytes !== undefined
    const times = { lastAccessedTime: 0, lastModifiedTime: 0 }
    return { stats: { size: bytes?.byteLength ?? 0, mode: isFile ? 0o100644 : 0o40755, ...times } }
  }
  const readFile = (options: Options) => {
    const path = textOf(options, 'filePath')
    const bytes = bytesAt(files, path, `no such file or directory, open ${path}`)
    return { data: asRead(bytes, options['encoding']) }
  }
  const writeFile = (options: Options) => {
    const path = textOf(options, 'filePath')
    folders.demandPlace(path, `open ${path}`)
    const bytes = asWritten(options['data'], options['encoding'])
    demandRoom(files, bytes.byteLength)
    files.put(path, bytes)
  }
  const unlink = (options: Options) => {
    const path = textOf(options, 'filePath')
    if (folders.has(path)) throw new Failure(`operation not permitted, unlink ${path}`)
    bytesAt(files, path, `no such file or directory ${path}`)
    files.remove(path)
  }
  const copyFile = (options: Options) => {
    const [from, to] = [textOf(options, 'srcPath'), textOf(options, 'destPath')]
    const deed = `copyFile ${from} -> ${to}`
    const bytes = bytesAt(files, from, `no such file or directory, ${deed}`)
    folders.demandPlace(to, deed)
    demandRoom(files, bytes.byteLength)
    files.put(to, bytes.slice(0))
  }
  const saveFile = (options: Options) => {
    const from = textOf(options, 'tempFilePath')
    const bytes = bytesAt(files, from, 'tempFilePath file not exist')
    demandRoom(files, bytes.byteLength)
    const { filePath } = options
    if (typeof filePath === 'string') {
      demandOwn(filePath, `saveFile ${from} -> ${filePath}`)
      files.put(filePath, bytes)
    }
    // Trap: the file moves; the temporary path is gone afterwards.
    files.remove(from)
    const savedFilePath =
      typeof filePath === 'string' ? filePath : files.putSaved(bytes, suffixOf(from))
    return { savedFilePath }
  }

  return {
    access: { takes: ['path'], run: access },
    stat: { takes: ['path'], gives: 'stats', run: stat },
    readFile: { takes: ['filePath', 'encoding'], gives: 'data', run: readFile },
    writeFile: { takes: ['filePath', 'data', 'encoding'], run: writeFile },
    unlink: { takes: ['filePath'], run: unlink },
    copyFile: { takes: ['srcPath', 'destPath'], run: copyFile },
    saveFile: { takes: ['tempFilePath', 'filePath'], gives: 'savedFilePath', run: saveFile },
    readdir: {
      takes: ['dirPath'],
      gives: 'files',
      run: (options) => ({ files: folders.list(textOf(options, 'dirPath')) }),
    },
    mkdir: {
      takes: ['dirPath', 'recursive'],
      run: (options) => folders.make(textOf(options, 'dirPath'), options['recursive'] === true),
    },
  }
}

const savedOnly = (files: PhoneFiles): Readonly<Record<string, Ask>> => ({
  removeSavedFile: (options) => {
    const path = textOf(options, 'filePath')
    if (!files.saved().includes(path)) throw new Failure('file not exist')
    files.remove(path)
  },
  getSavedFileList: () => ({
    fileList: files.saved().map((filePath) => ({
      filePath,
      size: files.get(filePath)?.byteLength ?? 0,
      createTime: 0,
    })),
  }),
  getFileInfo: (options) => {
    const path = textOf(options, 'filePath')
    return { size: bytesAt(files, path, 'file not exist').byteLength }
  },
})

/** wx.getFileSystemManager, the older names beside it, and where an app's own files are. */
export function fileArea({ files, witness, world }: Kit): Area {
  const twins = twinsOf(files)
  const own = savedOnly(files)
  const members = {
    ...bothForms(twins, witness),
    ...Object.fromEntries(
      Object.entries(own).map(([name, ask]) => [name, withManners(name, ask, witness)]),
    ),
  }
  const manager = knownOnly('FileSystemManager', members, world.complain)
  const { saveFile } = twins
  return {
    asks: { ...own, ...(saveFile && { saveFile: saveFile.run }) },
    plain: { getFileSystemManager: () => manager, env: { USER_DATA_PATH: userFolder } },
  }
}
