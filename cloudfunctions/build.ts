import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
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

/** What lies beside a bundle under another name: the one weight of the font, and the licence that must go with it. */
const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  papers: {
    'font.ttf':
      require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    'font-licence.txt': require.resolve('@expo-google-fonts/noto-sans-sc/LICENSE_FONT'),
  },
}

/** Bundles every function to one file without dependencies, as CloudBase takes it: `<outDir>/<name>/index.js`. */
export async function buildFunctions(outDir: string): Promise<void> {
  await build({
    ...bundleOptions,
    entryPoints: Object.fromEntries(
      functionNames.map((name) => [`${name}/index`, path.join(here, name, 'index.ts')]),
    ),
    outdir: outDir,
  })
  for (const name of functionNames) {
    writeFileSync(
      path.join(outDir, name, 'package.json'),
      `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`,
    )
    for (const [as, file] of Object.entries(beside[name] ?? {}))
      copyFileSync(file, path.join(outDir, name, as))
  }
}

if (require.main === module)
  void buildFunctions(path.join(here, '..', 'dist', 'cloudfunctions')).then(() =>
    console.log(`cloud functions: ${functionNames.join(', ')}`),
  )
