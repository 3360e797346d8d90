const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const path = require('node:path')

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('· installing Chromium and Chinese fonts (apt)')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])
  return onPath()
}

function installByPlaywright() {
  console.log('· installing Chromium (playwright)')
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  if (!run(process.execPath, [cli, 'install', 'chromium'])) return undefined
  const { chromium } = require('playwright-core')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/** Where Chromium is: CHROMIUM_PATH, the PATH, or installed now where that can be done. */
function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const found = onPath() ?? installByApt() ?? installByPlaywright()
  if (found) return found
  throw new Error('The journeys need Chromium: install it, or set CHROMIUM_PATH to its executable.')
}

module.exports = { findChromium }
