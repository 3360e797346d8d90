import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startRunner } from './runner'

/**
 * Takes the place of WeChat DevTools' own command line for `automator.launch({ cliPath })`:
 *
 *     cli auto --project <folder> --auto-port <port> [--cloud <url>] [--openid <openid>] [--profile <folder>]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    project: { type: 'string' },
    'auto-port': { type: 'string', default: '9420' },
    cloud: { type: 'string' },
    openid: { type: 'string' },
    profile: { type: 'string' },
    'trust-project': { type: 'boolean' },
  },
})

async function main() {
  const { project } = values
  if (!positionals.includes('auto') || project === undefined)
    throw new Error('cli auto --project <folder> --auto-port <port>')
  const config = JSON.parse(readFileSync(path.join(project, 'project.config.json'), 'utf8')) as {
    miniprogramRoot?: string
  }
  await startRunner({
    output: path.join(project, config.miniprogramRoot ?? ''),
    port: Number(values['auto-port']),
    cloudUrl: values.cloud,
    profile: values.profile,
    ...(values.openid !== undefined && { phone: { openid: values.openid } }),
    onClose: () => process.exit(0),
  })
}

/** Ends with whoever started it, so that no browser is left behind. */
const starter = process.ppid
setInterval(() => {
  if (process.ppid !== starter) process.exit(1)
}, 1000).unref()

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
