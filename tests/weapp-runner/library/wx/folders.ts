import { Failure } from '../world'
import { userFolder, type PhoneFiles } from './phone-files'

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

const trimmed = (path: string) => path.replace(/\/+$/, '')

/** The folders below the user's; those without a file in them are forgotten with the app. */
export class Folders {
  private readonly empty = new Set<string>([userFolder])

  constructor(private readonly files: PhoneFiles) {}

  has(given: string): boolean {
    const path = trimmed(given)
    return this.empty.has(path) || this.files.paths().some((file) => file.startsWith(`${path}/`))
  }

  make(given: string, recursive: boolean): void {
    const path = trimmed(given)
    demandOwn(path, `open ${path}`)
    if (this.has(path) || this.files.get(path) !== undefined) {
      if (recursive) return
      throw new Failure(`file already exists ${path}`)
    }
    const parent = parentOf(path)
    if (!this.has(parent)) {
      if (!recursive) throw new Failure(`no such file or directory ${path}`)
      this.make(parent, true)
    }
    this.empty.add(path)
  }

  /** The names of what is in a folder. */
  list(given: string): string[] {
    const path = trimmed(given)
    if (this.files.get(path) !== undefined) throw new Failure(`not a directory ${path}`)
    if (!this.has(path)) throw new Failure(`no such file or directory ${path}`)
    const below = [...this.files.paths(), ...this.empty].filter((one) => one.startsWith(`${path}/`))
    return [...new Set(below.map((one) => one.slice(path.length + 1).split('/')[0] ?? ''))]
  }

  /** Fails unless a file may be written at this path. */
  demandPlace(path: string, deed: string): void {
    demandOwn(path, deed)
    if (!this.has(parentOf(path))) throw new Failure(`no such file or directory, ${deed}`)
  }
}

/** Fails unless the path is in the app's own folder, the only one it may write in. */
export function demandOwn(path: string, deed: string): void {
  if (!path.startsWith(`${userFolder}/`)) throw new Failure(`permission denied, ${deed}`)
}
