import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const LIFE_MS = 2 * 3_600_000

/** Files with names that are anyone's guess and addresses that are not: every address is signed and runs out. */
export class FileStore {
  private readonly key = randomBytes(32)

  constructor(
    private readonly folder: string,
    private readonly baseUrl: () => string,
  ) {
    mkdirSync(folder, { recursive: true })
  }

  /** Leave to put one file. */
  uploadTicket(cloudPath: string) {
    const fileId = `cloud://local/${cloudPath}`
    const token = this.sign(`put ${cloudPath}`)
    const url = `${this.baseUrl()}/files/${encodeURI(cloudPath)}`
    // Trap: the SDK sends `cosFileId` as a header, where a Chinese name may not stand.
    return { url, token, authorization: token, fileId, cosFileId: encodeURIComponent(fileId) }
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

  // Trap: encoding takes the slashes out, so no name leads out of the folder.
  private fileOf(cloudPath: string): string {
    return path.join(this.folder, encodeURIComponent(cloudPath).replaceAll('.', '%2E'))
  }

  private sign(what: string): string {
    return createHmac('sha256', this.key).update(what).digest('hex')
  }

  private isSigned(what: string, signature: string): boolean {
    const [wanted, given] = [Buffer.from(this.sign(what)), Buffer.from(signature)]
    return wanted.length === given.length && timingSafeEqual(wanted, given)
  }
}
