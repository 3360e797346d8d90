import { valueOf } from '../builders/applications'
import { people, speakTo, withoutPapers } from '../contract/counter'
import { look, setStage, type Look, type Stage } from './browser'

const DRAFT = 'd-screens'

const looks: readonly (readonly [name: string, look: Look])[] = [
  ['320', { width: 320 }],
  ['320-elder', { width: 320, elder: true }],
  ['375-elder', { width: 375, elder: true }],
  ['375-dark', { width: 375, dark: true }],
  ['375-elder-dark', { width: 375, elder: true, dark: true }],
  ['1280', { width: 1280 }],
  ['1280-elder', { width: 1280, elder: true }],
]

let stage: Stage
let caseId = ''

/** A half-filled draft, as the phone keeps it: one page in order, one with mistakes. */
const draft = {
  id: DRAFT,
  programme: 'temporary-relief',
  savedAt: '2026-11-21T01:38:00.000Z',
  photos: [],
  answers: {
    applicant: { ...withoutPapers().applicant, idNumber: '44190019480312002', phone: '1380000000' },
    household: { members: [{ name: '林桂兰', idNumber: '44190019300102' }] },
    payout: { way: 'account' },
  },
}

beforeAll(async () => {
  stage = await setStage()
  const { consent, submit, act } = speakTo(stage.cloud.url)
  await consent(people.resident)
  caseId = valueOf(await submit('screens')).caseId
  valueOf(await submit('screens-2'))
  valueOf(await act(people.clerk, 'claim', caseId))
  const notice = { sections: ['documents'], note: '还差一张住院通知' }
  valueOf(await act(people.clerk, 'askSupplement', caseId, notice))
})

afterAll(async () => {
  await stage.close()
})

const residentPages = () => [
  ['home', '/pages/home/index'],
  ['matters', '/pages/matters/index'],
  ['mine', '/pages/mine/index'],
  ['guide', '/features/assistance/guide/index?programme=temporary-relief'],
  ['consent', '/features/assistance/consent/index?programme=temporary-relief'],
  ['tasks', `/features/assistance/tasks/index?draft=${DRAFT}`],
  ['applicant', `/features/assistance/step/index?draft=${DRAFT}&section=applicant`],
  ['household', `/features/assistance/step/index?draft=${DRAFT}&section=household`],
  ['happening', `/features/assistance/step/index?draft=${DRAFT}&section=happening`],
  ['payout', `/features/assistance/step/index?draft=${DRAFT}&section=payout`],
  ['signature', `/features/assistance/step/index?draft=${DRAFT}&section=signature`],
  ['check', `/features/assistance/check/index?draft=${DRAFT}`],
  ['sent', `/features/assistance/sent/index?case=${caseId}`],
  ['case', `/features/assistance/case/index?case=${caseId}`],
  ['gone', '/features/assistance/tasks/index?draft=nothing'],
]

const clerkPages = () => [
  ['desk-queue', '/features/desk/queue/index'],
  ['desk-case', `/features/assistance/work/index?id=${caseId}`],
]

/** Opens every page in one look, and looks at it; a form with mistakes is looked at with its mistakes said. */
async function lookAtAll(openid: string, pages: string[][], name: string, how: Look) {
  const page = await stage.openAs(openid, how)
  await page.evaluate(
    ([key, list, kept]) => {
      localStorage.setItem(key ?? '', JSON.stringify({ data: kept }))
      localStorage.setItem(list ?? '', JSON.stringify({ data: JSON.stringify(['d-screens']) }))
    },
    [`${openid}/draft/${DRAFT}`, `${openid}/drafts`, JSON.stringify(draft)],
  )
  for (const [what = '', path = ''] of pages) {
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
    await lookAtAll(people.resident, residentPages(), name, how)
    await lookAtAll(people.clerk, clerkPages(), name, how)
    expect(stage.complaints).toEqual([])
  },
  180_000,
)
