const { spawn } = require('node:child_process')
const { availableParallelism } = require('node:os')
const path = require('node:path')

const cache = path.join('.cache', 'check')
const cached = (tool) => [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', path.join(cache, tool)],
]

/**
 * The scripts of package.json that make up `npm run check`, the longest first, each with what lets it remember. With
 * `--anew`, as in `npm test`, lint remembers nothing: what it knows of a file it keeps while that file stays as it is,
 * and would not see what a type in another file has done to it.
 */
const anew = process.argv.includes('--anew')
const steps = [
  ['lint', anew ? [] : cached('eslint')],
  ['unit', []],
  ['types', ['--incremental', '--tsBuildInfoFile', path.join(cache, 'types')]],
  ['format', cached('prettier')],
  ['houses', []],
  ['dead', []],
]

/** Runs one script to its end; what it prints is shown then, so that two do not speak at once. */
const run = ([name, args]) =>
  new Promise((resolve) => {
    const started = Date.now()
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const child = spawn(npm, ['run', '--silent', name, '--', ...args], {
      cwd: path.join(__dirname, '..'),
      shell: process.platform === 'win32',
    })
    const said = []
    for (const output of [child.stdout, child.stderr])
      output.setEncoding('utf8').on('data', (part) => said.push(part))
    child.on('close', (status) => {
      const mark = status === 0 ? '✔' : '✘'
      console.log(`${mark} ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
      if (status !== 0) console.log(said.join(''))
      resolve({ name, passed: status === 0 })
    })
  })

/** One worker: takes the next step until none is left. */
async function work(waiting, done) {
  for (let step = waiting.shift(); step; step = waiting.shift()) done.push(await run(step))
}

/** Two at a time, where there are two cores; all of them, so that one run names everything that is wrong. */
async function check() {
  const waiting = [...steps]
  const done = []
  const workers = Math.min(2, availableParallelism())
  await Promise.all(Array.from({ length: workers }, () => work(waiting, done)))
  const failed = done.filter(({ passed }) => !passed)
  if (failed.length > 0) console.error(`failed: ${failed.map(({ name }) => name).join(', ')}`)
  process.exit(failed.length > 0 ? 1 : 0)
}

void check()
