import type { Door } from '../door'
import type { Kept } from '../world'
import { fromBase64, toBase64 } from './base64'

/** Where files of the app's own live, as env.USER_DATA_PATH says. */
export const userFolder = 'http://usr'
const temporaryFolder = 'http://tmp'
const savedFolder = 'http://store'

const outlivesTheApp = (path: string) => !path.startsWith(`${temporaryFolder}/`)

/** The files of one app on one phone: temporary ones vanish with the app, the others are kept. */
export class PhoneFiles {
  private readonly files = new Map<string, ArrayBuffer>()
  private readonly addresses = new Map<string, string>()
  private count = 0

  constructor(
    private readonly door: Pick<Door, 'keepFile'>,
    kept: Kept['files'],
  ) {
    for (const [path, base64] of Object.entries(kept)) this.files.set(path, fromBase64(base64))
  }

  get(path: string): ArrayBuffer | undefined {
    return this.files.get(path)
  }

  /** The paths of all files, in the order they were made. */
  paths(): string[] {
    return [...this.files.keys()]
  }

  put(path: string, bytes: ArrayBuffer): void {
    this.forgetAddress(path)
    this.files.set(path, bytes)
    if (outlivesTheApp(path)) void this.door.keepFile({ path, base64: toBase64(bytes) })
  }

  remove(path: string): void {
    this.forgetAddress(path)
    this.files.delete(path)
    if (outlivesTheApp(path)) void this.door.keepFile({ path, base64: null })
  }

  /** Puts bytes into a new temporary file and gives its path. */
  putTemporary(bytes: ArrayBuffer, suffix: string): string {
    return this.putNew(temporaryFolder, bytes, suffix)
  }

  /** Puts bytes into a new saved file and gives its path. */
  putSaved(bytes: ArrayBuffer, suffix: string): string {
    return this.putNew(savedFolder, bytes, suffix)
  }

  /** The paths that saveFile gave. */
  saved(): string[] {
    return this.paths().filter((path) => path.startsWith(`${savedFolder}/`))
  }

  /** An address that an <img> can load the file from; of anything that is no file here, the same text. */
  sourceOf(path: string): string {
    const bytes = this.files.get(path)
    if (bytes === undefined) return path
    const address = this.addresses.get(path) ?? URL.createObjectURL(new Blob([bytes]))
    this.addresses.set(path, address)
    return address
  }

  private putNew(folder: string, bytes: ArrayBuffer, suffix: string): string {
    let path: string
    do path = `${folder}/${++this.count}${suffix}`
    while (this.files.has(path))
    this.put(path, bytes)
    return path
  }

  private forgetAddress(path: string): void {
    const address = this.addresses.get(path)
    if (address !== undefined) URL.revokeObjectURL(address)
    this.addresses.delete(path)
  }
}
