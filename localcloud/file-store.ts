import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CloudError } from './cloud-error'

const LIFE_MS = 2 * 3_600_000

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

/** Files with names that are anyone's guess and addresses that are not: every address is signed and runs out. */
export class FileStore {
  private readonly key = randomBytes(32)

  constructor(
    private readonly folder: string,
    private readonly baseUrl: () => string,
  ) {
    mkdirSync(folder, { recursive: true })
  }

  /** Leave to put one file. Refuses a path that is no path with `INVALID_PARAM`. */
  uploadTicket(cloudPath: string) {
    if (!isPath(cloudPath))
      throw new CloudError('INVALID_PARAM', `a file cannot be named "${cloudPath}"`)
    const fileId = `cloud://local/${cloudPath}`
    const token = this.sign(`put ${cloudPath}`)
    const url = `${this.baseUrl()}/files/${encodeURIComponent(cloudPath)}`
    // Trap: the SDK sends it back as a header, where no Chinese may stand.
    const cosFileId = Buffer.from(fileId).toString('base64url')
    return { url, token, authorization: token, fileId, cosFileId }
  }

  /** Leave to get one file, for a while. */
  downloadTicket(fileId: string) {
    const cloudPath = this.pathOf(fileId)
    if (!existsSync(this.fileOf(cloudPath)))
      return { fileID: fileId, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
    const until = Date.now() + LIFE_MS
    const query = `until=${until}&sign=${this.sign(`get ${cloudPath} ${until}`)}`
    // Trap: the SDK encodes this address once more before it asks, as it must for Tencent's.
    const tempFileURL = `${this.baseUrl()}/files/${cloudPath}?${query}`
    return { fileID: fileId, code: 'SUCCESS', tempFileURL }
  }

  remove(fileId: string) {
    rmSync(this.fileOf(this.pathOf(fileId)), { force: true })
    return { fileID: fileId, code: 'SUCCESS' }
  }

  /** Takes a file in, if the signature is that of its ticket. */
  put(cloudPath: string, signature: string, bytes: Buffer): boolean {
    if (!this.isSigned(`put ${cloudPath}`, signature)) return false
    writeFileSync(this.fileOf(cloudPath), bytes)
    return true
  }

  /** Gives a file out, if the address is signed and has not run out. */
  get(cloudPath: string, until: number, signature: string): Buffer | null {
    const valid = until > Date.now() && this.isSigned(`get ${cloudPath} ${until}`, signature)
    const file = this.fileOf(cloudPath)
    return valid && existsSync(file) ? readFileSync(file) : null
  }

  private pathOf(fileId: string): string {
    return fileId.replace(/^cloud:\/\/[^/]+\//, '')
  }

  private fileOf(cloudPath: string): string {
    return path.join(this.folder, encoded(cloudPath))
  }

  private sign(what: string): string {
    return createHmac('sha256', this.key).update(what).digest('hex')
  }

  private isSigned(what: string, signature: string): boolean {
    const [wanted, given] = [Buffer.from(this.sign(what)), Buffer.from(signature)]
    return wanted.length === given.length && timingSafeEqual(wanted, given)
  }
}
