import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** This machine's own keys, made once and kept with its data. A real deployment brings its own through the environment. */
export function localKeys(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'keys.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const keys = {
    NUANLIN_SEAL_KEY: randomBytes(16).toString('hex'),
    NUANLIN_INDEX_KEY: randomBytes(32).toString('hex'),
  }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
  return keys
}
