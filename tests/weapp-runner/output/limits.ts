import { statSync } from 'node:fs'
import path from 'node:path'
import type { AppConfig } from './bundle'

/** What WeChat refuses to upload, bytes: one package, all packages together. */
const PACKAGE = 2 * 1024 * 1024
const ALL = 30 * 1024 * 1024

const rootsOf = ({ subPackages = [] }: AppConfig) => subPackages.map(({ root }) => `${root}/`)

/** The sizes of the packages, bytes by root; the main package is `/`. */
export function packageSizes(folder: string, files: readonly string[], app: AppConfig) {
  const roots = rootsOf(app)
  const sizes: Record<string, number> = { '/': 0 }
  for (const file of files) {
    const root = roots.find((one) => file.startsWith(one)) ?? '/'
    sizes[root] = (sizes[root] ?? 0) + statSync(path.join(folder, file)).size
  }
  return sizes
}

/** Says what is too large; throws, as an upload would fail. */
export function checkSizes(sizes: Readonly<Record<string, number>>): void {
  for (const [root, bytes] of Object.entries(sizes))
    if (bytes > PACKAGE)
      throw new Error(`package ${root} has ${bytes} bytes, WeChat takes ${PACKAGE}`)
  const all = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
  if (all > ALL) throw new Error(`all packages have ${all} bytes, WeChat takes ${ALL}`)
}
