import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'

const here = __dirname

/** The functions: every folder here but the kit. */
export const functionNames = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)

/** How a function is bundled: one file, nothing left to install. */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  // ES modules where a library has them: what is not used of one is left out.
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'error',
  tsconfig: path.join(here, '..', 'tsconfig.json'),
} as const satisfies BuildOptions

/** Bundles every function to one file without dependencies, as CloudBase takes it: `<outDir>/<name>/index.js`. */
export async function buildFunctions(outDir: string): Promise<void> {
  await build({
    ...bundleOptions,
    entryPoints: Object.fromEntries(
      functionNames.map((name) => [`${name}/index`, path.join(here, name, 'index.ts')]),
    ),
    outdir: outDir,
  })
  for (const name of functionNames)
    writeFileSync(
      path.join(outDir, name, 'package.json'),
      `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`,
    )
}

if (require.main === module)
  void buildFunctions(path.join(here, '..', 'dist', 'cloudfunctions')).then(() =>
    console.log(`cloud functions: ${functionNames.join(', ')}`),
  )
