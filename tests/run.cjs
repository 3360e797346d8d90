const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { ensureInstalled } = require('../localcloud/ensure-installed.cjs')

const root = path.join(__dirname, '..')

/** One step of the tests: a script of package.json. The first that fails ends the run. */
function step(title, script, env = {}, ...args) {
  console.log(`\n── ${title}`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}

ensureInstalled()
step('format, types, lint, houses, dead code, unit tests', 'check', {}, '--anew')
step('build', 'build')
step('contract: the local cloud and the functions', 'contract')

const { findChromium } = require('./chromium.cjs')
try {
  step('journeys in Chromium', 'journeys', { CHROMIUM_PATH: findChromium() })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
