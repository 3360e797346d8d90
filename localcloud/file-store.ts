import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CloudError } from './cloud-error'
import { mediaTypeOf } from './file-kinds'
import { Signatures } from './signatures'

const LIFE_SECONDS = 2 * 3_600

const LONGEST_NAME = 240

// Trap: encoding takes the slashes and the dots out, so no name leads out of the folder; `*` is no name on Windows.
const encoded = (cloudPath: string): string =>
  encodeURIComponent(cloudPath).replaceAll('.', '%2E').replaceAll('*', '%2A')

/** A path that reads the same in an address as on disk, however often it is encoded on the way. */
const isPath = (cloudPath: string): boolean =>
  /^[^?#%\\\p{Cc}\p{Cs}]+$/u.test(cloudPath) &&
  !['.', '..'].includes(cloudPath) &&
  !cloudPath.split('/').includes('') &&
  encoded(cloudPath).length <= LONGEST_NAME

const pathOf = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '')

const idOf = (cloudPath: string): string => `cloud://local/${cloudPath}`

/** One file to copy, as the SDK asks for it. */
export type Copying = {
  readonly from: string
  readonly to: string
  readonly overwrite: boolean
  readonly removeOriginal: boolean
}

export type FileStoreOptions = {
  readonly folder: string
  readonly baseUrl: () => string
  /** Milliseconds since 1970, by the clock that tests move. */
  readonly now: () => number
  /** Folders whose files are taken whatever they are, because a function looks at each before anybody else does. */
  readonly unchecked: readonly string[]
}

/** Files with names that are anyone's guess and addresses that are not: every address is signed and runs out. */
export class FileStore {
  private readonly signatures = new Signatures()

  constructor(private readonly options: FileStoreOptions) {
    mkdirSync(options.folder, { recursive: true })
  }

  /** Leave to put one file. Refuses a path that is no path with `INVALID_PARAM`. */
  uploadTicket(cloudPath: string) {
    if (!isPath(cloudPath))
      throw new CloudError('INVALID_PARAM', `a file cannot be named "${cloudPath}"`)
    const fileId = idOf(cloudPath)
    const token = this.signatures.sign(`put ${cloudPath}`)
    const url = `${this.options.baseUrl()}/files/${encodeURIComponent(cloudPath)}`
    // Trap: the SDK sends it back as a header, where no Chinese may stand.
    const cosFileId = Buffer.from(fileId).toString('base64url')
    return { url, token, authorization: token, fileId, cosFileId }
  }

  /** Leave to get one file, for so many seconds. */
  downloadTicket(fileId: string, seconds = LIFE_SECONDS) {
    if (!this.has(fileId)) return { fileID: fileId, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
    const cloudPath = pathOf(fileId)
    const until = this.options.now() + seconds * 1_000
    const query = `until=${until}&sign=${this.signatures.sign(`get ${cloudPath} ${until}`)}`
    // Trap: the SDK encodes this address once more before it asks, as it must for Tencent's.
    const tempFileURL = `${this.options.baseUrl()}/files/${cloudPath}?${query}`
    return { fileID: fileId, code: 'SUCCESS', tempFileURL }
  }

  has(fileId: string): boolean {
    return existsSync(this.fileOf(pathOf(fileId)))
  }

  remove(fileId: string) {
    if (!this.has(fileId)) return { fileID: fileId, code: 'STORAGE_FILE_NONEXIST' }
    rmSync(this.fileOf(pathOf(fileId)))
    return { fileID: fileId, code: 'SUCCESS' }
  }

  /** Copies one file, or moves it. What stands in the way is named in `code`, and then nothing has changed. */
  copy({ from, to, overwrite, removeOriginal }: Copying) {
    const [source, target] = [pathOf(from), pathOf(to)]
    if (!isPath(target)) return { code: 'INVALID_PARAM', message: `a file cannot be named "${to}"` }
    if (!this.has(source)) return { code: 'STORAGE_FILE_NONEXIST', message: `no file "${from}"` }
    if (!overwrite && this.has(target))
      return { code: 'STORAGE_FILE_EXISTS', message: `there is a file "${to}" already` }
    copyFileSync(this.fileOf(source), this.fileOf(target))
    if (removeOriginal) rmSync(this.fileOf(source))
    return { fileId: idOf(target), code: 'SUCCESS' }
  }

  /** Takes a file in, if the signature is that of its ticket and storage takes files of its kind. */
  put(cloudPath: string, signature: string, bytes: Buffer): 'kept' | 'unsigned' | 'kind' {
    if (!this.signatures.isSigned(`put ${cloudPath}`, signature)) return 'unsigned'
    const isChecked = !this.options.unchecked.some((folder) => cloudPath.startsWith(folder))
    if (isChecked && mediaTypeOf(bytes) === undefined) return 'kind'
    writeFileSync(this.fileOf(cloudPath), bytes)
    return 'kept'
  }

  /** Gives a file out, if the address is signed and has not run out. */
  get(cloudPath: string, until: number, signature: string): Buffer | 'unsigned' | 'missing' {
    const isSigned = this.signatures.isSigned(`get ${cloudPath} ${until}`, signature)
    if (!isSigned || until <= this.options.now()) return 'unsigned'
    return this.has(cloudPath) ? readFileSync(this.fileOf(cloudPath)) : 'missing'
  }

  private fileOf(cloudPath: string): string {
    return path.join(this.options.folder, encoded(cloudPath))
  }
}
