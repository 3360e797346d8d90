import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Kept } from '../library/world'

/** What a phone still has after the app was killed. */
export interface Profile {
  readonly kept: () => Kept
  readonly keepEntry: (key: string, json: string | null) => void
  readonly keepFile: (file: string, base64: string | null) => void
}

function keepIn(folder: string) {
  mkdirSync(folder, { recursive: true })
  const fileOf = (name: string) => path.join(folder, encodeURIComponent(name))
  return {
    all: () =>
      Object.fromEntries(
        readdirSync(folder).map((file) => [
          decodeURIComponent(file),
          readFileSync(path.join(folder, file), 'utf8'),
        ]),
      ),
    keep: (name: string, text: string | null) => {
      if (text !== null) writeFileSync(fileOf(name), text)
      else if (existsSync(fileOf(name))) rmSync(fileOf(name))
    },
  }
}

/** Opens a phone's own store in a folder; a new folder is a new phone. */
export function openProfile(folder: string): Profile {
  const entries = keepIn(path.join(folder, 'entries'))
  const files = keepIn(path.join(folder, 'files'))
  return {
    kept: () => ({ entries: entries.all(), files: files.all() }),
    keepEntry: entries.keep,
    keepFile: files.keep,
  }
}
