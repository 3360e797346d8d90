const { spawnSync } = require('node:child_process')
const { existsSync, statSync } = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const lock = path.join(root, 'package-lock.json')
const installed = path.join(root, 'node_modules', '.package-lock.json')

const isCurrent = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs

/** Installs the project's packages when they are missing or older than the lock file. Plain JS: nothing is installed yet. */
function ensureInstalled() {
  if (isCurrent()) return
  console.log('· installing packages (a few minutes, once)')
  // Trap: under NODE_ENV=production npm leaves out what builds and tests. Not `npm ci`: it refuses a lock file that was
  // written where the registry does not carry every platform's optional binaries.
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

module.exports = { ensureInstalled }
