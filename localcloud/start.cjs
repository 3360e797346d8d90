const { spawn } = require('node:child_process')
const path = require('node:path')
const { ensureInstalled } = require('./ensure-installed.cjs')

ensureInstalled()

const tsx = require.resolve('tsx/cli')
const child = spawn(process.execPath, [tsx, path.join(__dirname, 'start.ts')], { stdio: 'inherit' })

// The child hears Ctrl-C itself and closes its books; the parent only waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code) => process.exit(code ?? 0))
