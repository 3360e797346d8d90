import path from 'node:path'
import { build } from 'esbuild'

const library = path.join(__dirname, '..', 'library', 'boot.ts')

let built: Promise<string> | undefined

/** The simulated base library as one script for the browser. */
export function libraryCode(): Promise<string> {
  built ??= build({
    entryPoints: [library],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  return built
}
