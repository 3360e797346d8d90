import path from 'node:path'
import { buildAll } from './build'
import { startCityCloud } from './city-cloud'
import type { Persona } from './seed'

const say = (line: string) => console.log(line)
const root = path.join(__dirname, '..')

const ROLES: Readonly<Record<Persona['role'], string>> = {
  resident: 'resident 居民',
  township_clerk: 'township clerk 镇级经办',
  township_approver: 'township approver 镇级审核',
  county_officer: 'county officer 县区经办',
  city_officer: 'city officer 市级经办',
  federation_officer: 'federation officer 残联经办',
}

function sayWhoToBe(url: string, personas: readonly Persona[]) {
  say('\nPeople to be (all made up):')
  for (const { openid, name, role, unit } of personas)
    say(`  ${name}  ${ROLES[role]}${unit ? `  ${unit}` : ''}\n    ${url}/?as=${openid}`)
}

async function start() {
  const port = Number(process.env['PORT'] ?? 8080)
  const city = process.env['CITY'] ?? 'dongguan'
  await buildAll(say)
  say(`· starting the local cloud for ${city}`)
  const cloud = await startCityCloud({ city, port, dataDir: path.join(root, '.local', city) })
  sayWhoToBe(cloud.url, cloud.personas)
  say(
    `\nWeChat DevTools: import ${root} (it reads project.config.json, the build is in dist/weapp)`,
  )
  say(`Open ${cloud.url}\nCtrl-C stops; what was done is kept in .local/${city}`)
  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

start().catch((error: unknown) => {
  const taken = error instanceof Error && Reflect.get(error, 'code') === 'EADDRINUSE'
  const why = error instanceof Error ? error.message : String(error)
  console.error(taken ? `Port ${process.env['PORT'] ?? 8080} is taken: set PORT to another.` : why)
  process.exit(1)
})
