import { people } from '../contract/counter'
import { look } from './browser/look'
import { setBrowserStage, type BrowserStage } from './browser/stage'
import {
  adminPages,
  auditorPages,
  clerkPages,
  drafts,
  officerPages,
  prepareBooking,
  prepareCases,
  prepareDivorce,
  prepareLeads,
  prepareUse,
  operatorPages,
  registrarPages,
  residentPages,
  villagePages,
} from './every-page'
import type { Look } from './hands'

const looks: readonly (readonly [name: string, look: Look])[] = [
  ['320', { width: 320 }],
  ['320-elder', { width: 320, elder: true }],
  ['375-dark', { width: 375, dark: true }],
  ['375-elder-dark', { width: 375, elder: true, dark: true }],
  ['1280', { width: 1280 }],
]

let stage: BrowserStage
let caseId = ''
let targetId = ''
let booked: Awaited<ReturnType<typeof prepareBooking>>
let divorceId = ''

beforeAll(async () => {
  stage = await setBrowserStage()
  caseId = await prepareCases(stage.cloud.url)
  targetId = await prepareLeads(stage.cloud.url)
  await prepareUse(stage.cloud.url)
  divorceId = await prepareDivorce(stage.cloud)
  booked = await prepareBooking(stage.cloud.url)
})

afterAll(async () => {
  await stage.close()
})

type Addresses = ReturnType<typeof residentPages>

/** Opens every page in one look, and looks at it; a form with mistakes is looked at with its mistakes said. */
async function lookAtAll(openid: string, pages: Addresses, name: string, how: Look) {
  const page = await stage.pageAs(openid, how)
  await page.evaluate(
    ([owner, kept]) => {
      const keep = (key: string, value: unknown) =>
        localStorage.setItem(`${owner}/${key}`, JSON.stringify({ data: JSON.stringify(value) }))
      for (const draft of kept) keep(`draft/${draft.id}`, draft)
      keep(
        'drafts',
        kept.map(({ id }) => id),
      )
    },
    [openid, drafts] as const,
  )
  for (const [what, path] of pages) {
    await page.goto(`${stage.cloud.url}/?as=${openid}&page=${what}#${path}`)
    if (path.includes('/step/')) await page.getByRole('button', { name: '保存，下一步' }).click()
    await page.waitForLoadState('networkidle')
    await look(page, `screens/${what}-${name}`)
  }
  await page.context().close()
}

test.each(looks)(
  'every screen at %s can be read, reached and heard',
  async (name, how) => {
    await lookAtAll(people.resident, residentPages(caseId, booked, divorceId), name, how)
    await lookAtAll(people.clerk, clerkPages(caseId, targetId), name, how)
    await lookAtAll(people.officer, officerPages, name, how)
    await lookAtAll(people.villageWorker, villagePages, name, how)
    await lookAtAll(people.registrar, registrarPages(booked), name, how)
    await lookAtAll(people.operator, operatorPages, name, how)
    await lookAtAll(people.admin, adminPages, name, how)
    await lookAtAll(people.auditor, auditorPages, name, how)
    expect(stage.complaints()).toEqual([])
  },
  900_000,
)
