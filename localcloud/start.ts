import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ownFigures } from '@shared/policy/own-figures'
import { buildAll } from './build'
import { startCityCloud } from './city-cloud'
import type { Persona } from './seed'

const say = (line: string) => console.log(line)
const root = path.join(__dirname, '..')

/** The figures the city has entered by itself: a file of JSON that FIGURES names. They are read before anything starts. */
function figuresOf(file: string | undefined) {
  if (file === undefined) return {}
  const figures = readFileSync(file, 'utf8')
  ownFigures(figures)
  return { figures }
}

const ROLES: Readonly<Record<Persona['role'], string>> = {
  resident: 'resident 居民',
  township_clerk: 'township clerk 镇级经办',
  township_approver: 'township approver 镇级审核',
  county_officer: 'county officer 县区经办',
  city_officer: 'city officer 市级经办',
  federation_officer: 'federation officer 残联经办',
  village_worker: 'village worker 村（社区）',
  registry_officer: 'registry officer 婚姻登记员',
  site_operator: 'site operator 助餐点经营者',
  auditor: 'auditor 监督检查',
  admin: 'admin 管理员',
}

function sayWhoToBe(url: string, personas: readonly Persona[]) {
  say('\nPeople to be (all made up):')
  for (const { openid, name, role, unit } of personas)
    say(`  ${name}  ${ROLES[role]}${unit ? `  ${unit}` : ''}\n    ${url}/?as=${openid}`)
}

/** What a deployment does once by hand and every night after: without it a new city has no day to book until midnight. */
async function layOutDays(url: string) {
  const body = JSON.stringify({ Type: 'Timer', TriggerName: 'openDays' })
  await fetch(`${url}/fn/marriage`, { method: 'POST', body })
}

async function start() {
  const port = Number(process.env['PORT'] ?? 8080)
  const city = process.env['CITY'] ?? 'dongguan'
  const figures = figuresOf(process.env['FIGURES'])
  await buildAll(say)
  say(`· starting the local cloud for ${city}`)
  const dataDir = path.join(root, '.local', city)
  const cloud = await startCityCloud({ city, port, dataDir, ...figures })
  await layOutDays(cloud.url)
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
