import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const here = path.resolve(__dirname, '..')
const shared = path.resolve(here, '../shared')
const target = process.env.TARO_ENV

/** Sources that are not ours to publish compiled: the runner ships them to phones as they are unless listed. */
const compile = {
  include: [
    shared,
    (file: string) =>
      /node_modules[\\/](zod|dayjs|zustand|idb-keyval|gcoord|@noble[\\/]hashes)[\\/]/.test(file),
  ],
}

/** Sizes are dp: the same px on both targets, so that 大字版 is truly large. */
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } }

/** The cache of the last build is worth nothing once one of these changes. */
const decisive = [
  'src/page-paths.ts',
  'src/copy/permissions.ts',
  'babel.config.js',
  'config/plugin-aria.js',
  'config/spoken-components.js',
].map((file) => path.join(here, file))

/** Each component's css stands alone, so the order two pages import them in does not matter. */
const miniCssExtractPluginOption = { ignoreOrder: true }

export default defineConfig({
  projectName: 'nuanlin',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 1 },
  // The bench builds a bare page by the same configuration, to measure ours against.
  sourceRoot: process.env.APP_SOURCE ?? 'src',
  outputRoot: process.env.APP_OUTPUT ?? `../dist/${target}`,
  plugins: [
    '@tarojs/plugin-framework-react',
    '@tarojs/plugin-platform-weapp',
    '@tarojs/plugin-platform-h5',
    path.join(here, 'config/plugin-aria.js'),
  ],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Trap: with a cache, what packages of the mini-program share was left as the build before had it.
  cache: { enable: target === 'h5', buildDependencies: { ours: decisive } },
  alias: { '@shared': shared },
  defineConstants: {
    CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? ''),
    FUNCTIONS_AT: JSON.stringify(process.env.FUNCTIONS_AT ?? ''),
    MAP_TILES: JSON.stringify(JSON.parse(process.env.MAP_TILES ?? 'null')),
  },
  copy: { patterns: [], options: {} },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption,
    // Trap: pins on WeChat's map must be files. True means that no picture is written into the code.
    imageUrlLoaderOption: { limit: true },
  },
  h5: {
    compile,
    postcss,
    miniCssExtractPluginOption,
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
  },
})
