import type { Page } from 'playwright-core'
import { anIdNumber } from '../builders/id-numbers'
import { people } from '../contract/counter'
import { paperWithPlace } from './paper'
import { look, setStage, shown, type Look, type Stage } from './browser'
import { choose, confirm, fill, press, title, write } from './hands'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})

afterAll(async () => {
  await stage.close()
})

async function sign(page: Page) {
  const pad = shown(page).locator('canvas').first()
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('there is nowhere to sign')
  await page.mouse.move(box.x + 40, box.y + 80)
  await page.mouse.down()
  for (let i = 0; i < 20; i += 1)
    await page.mouse.move(box.x + 40 + i * 10, box.y + 80 + Math.sin(i) * 30)
  await page.mouse.up()
}

async function addPhoto(page: Page) {
  const buffer = await paperWithPlace(page)
  const asked = page.waitForEvent('filechooser')
  await shown(page).getByRole('button', { name: '拍照或选照片' }).click()
  await (await asked).setFiles([{ name: 'paper.jpg', mimeType: 'image/jpeg', buffer }])
  await shown(page)
    .getByRole('img', { name: /已传好/ })
    .first()
    .waitFor()
}

const next = (page: Page) => press(page, '保存，下一步')

/** Fills every page of the form, looking at each. */
async function fillForm(page: Page, lane: RegExp, see: (name: string) => Promise<void>) {
  await press(page, '接着填：您的情况')
  await title(page, '您的情况')
  await fill(page, '姓名', '陈桂芳')
  await fill(page, '身份证号', anIdNumber({ born: '1948-03-12' }))
  await fill(page, '手机号', '13800000000')
  await fill(page, '现在住在哪里', '虎门镇示例路 1 号')
  await fill(page, '每月收入，大概多少，元 / 月', '860')
  await see('applicant')
  await next(page)
  await press(page, '接着填：住在一起的人')
  await press(page, '加一位家人')
  await fill(page, '姓名', '林桂兰')
  await choose(page, '父母')
  await fill(page, '身份证号', anIdNumber({ born: '1930-01-02' }))
  await fill(page, '每月收入，大概多少，元 / 月', '0')
  await see('household')
  await next(page)
  await press(page, '接着填：遇到了什么难处')
  await choose(page, lane)
  await choose(page, '突发重病')
  await shown(page).locator('input[type=date]').fill('2026-11-03')
  await press(page, /在哪个镇街遇到的/)
  await see('township-list')
  await shown(page).getByRole('option', { name: '虎门镇' }).click()
  await fill(page, '说说怎么回事', '丈夫突然住院，押金交不起。')
  await see('happening')
  await next(page)
  await press(page, '接着填：难处的材料')
  await addPhoto(page)
  await see('documents')
  await next(page)
  await press(page, '接着填：收款账户')
  await choose(page, /打到银行账户/)
  await fill(page, '户名', '陈桂芳')
  await fill(page, '哪家银行', '示例银行')
  await fill(page, '账号', '6200000000000000')
  await see('payout')
  await next(page)
  await press(page, '接着填：签字同意核对')
  await shown(page).getByRole('checkbox').click()
  await sign(page)
  await see('signature')
  await next(page)
}

async function startForm(page: Page, see: (name: string) => Promise<void>) {
  await title(page, /有什么可以帮您|您要办什么/)
  await see('home')
  await shown(page)
    .getByRole('link', { name: /申请救助/ })
    .click()
  await title(page, '临时救助')
  await see('guide')
  await press(page, '开始申请')
  await title(page, '用您的信息之前')
  await see('consent')
  await press(page, '同意，开始填')
  await title(page, /填到第/)
  await see('tasks')
}

const looker = (page: Page, prefix: string) => (name: string) => look(page, `${prefix}-${name}`)

async function openDesk(openid: string, view: RegExp, at: Look = { width: 1280 }) {
  const page = await stage.openAs(openid, { ...at, path: '/features/desk/queue/index' })
  await title(page, '待办')
  await choose(page, view)
  return page
}

async function openFirst(page: Page) {
  await shown(page).getByRole('link', { name: /打开/ }).first().click()
  await title(page, /临时救助/)
}

test('an urgent case is supplemented, advanced, proposed and approved; the resident reads each step', async () => {
  const resident = await stage.openAs(people.resident)
  const see = looker(resident, '1-resident')
  await startForm(resident, see)
  await fillForm(resident, /今天就要用钱/, see)
  await title(resident, '都填好了')
  await see('tasks-done')
  await press(resident, '检查一遍')
  await title(resident, '检查一遍，再提交')
  await see('check')
  expect(await shown(resident).innerText()).not.toMatch(/陈桂芳|13800000000/)
  await press(resident, '提交申请')
  await title(resident, '镇里收到了')
  await shown(resident)
    .getByText(/LS\d{8}-\d{6}-\d/)
    .waitFor()
  await see('sent')

  const clerk = await openDesk(people.clerk, /待认领 1/)
  const late = await openDesk(people.otherClerk, /待认领 1/)
  await look(clerk, '2-clerk-queue')
  await openFirst(clerk)
  await openFirst(late)
  await look(clerk, '2-clerk-case')
  await press(clerk, '认领')
  await shown(clerk)
    .getByText(/承办：何晓/)
    .waitFor()
  await press(late, '认领')
  await shown(late)
    .getByText(/何晓（示例） 正在办这件事/)
    .first()
    .waitFor()
  await press(clerk, '要求补正')
  await clerk.getByRole('dialog').getByRole('checkbox', { name: '难处的材料' }).click()
  await write(clerk, '说清楚缺什么', '还差一张住院通知')
  await look(clerk, '2-clerk-supplement')
  await confirm(clerk, '要求补正')
  await shown(clerk).getByText('请您补一下材料').first().waitFor()

  await press(resident, '看办到哪了')
  await title(resident, '轮到您补材料')
  await see('case-supplement')
  await press(resident, '现在就补')
  await title(resident, /都填好了|填到第/)
  await see('supplement-tasks')
  await shown(resident).getByText('难处的材料').first().click()
  await title(resident, '难处的材料')
  await addPhoto(resident)
  await next(resident)
  await press(resident, '检查一遍')
  await press(resident, '交上去')
  await title(resident, '镇里已收到')

  await clerk.reload()
  await press(clerk, '先行救助')
  await write(clerk, '金额，元', '20000')
  await write(clerk, '理由', '住院押金急用')
  await confirm(clerk, '先行救助')
  await clerk.getByText(/超过镇街能定的上限 12,000 元/).waitFor()
  await write(clerk, '金额，元', '1000')
  await look(clerk, '2-clerk-advance')
  await confirm(clerk, '先行救助')
  await shown(clerk).getByText('先行救助 1,000 元').first().waitFor()
  await press(clerk, '提出意见')
  await write(clerk, '金额，元', '3000')
  await write(clerk, '理由', '丈夫住院，家庭无力负担。')
  await confirm(clerk, '提出意见')
  await shown(clerk).getByText('审核中').first().waitFor()

  const approver = await openDesk(people.approver, /待审核 1/)
  await openFirst(approver)
  await look(approver, '3-approver-case')
  await press(approver, '审核同意')
  await shown(approver).getByText('同意救助 3,000 元').first().waitFor()

  await resident.reload()
  await title(resident, '已同意救助')
  await shown(resident)
    .getByText(/60 日内.*东莞市人民政府申请行政复议/)
    .first()
    .waitFor()
  await see('case-granted')
  const matters = await stage.openAs(people.resident, { path: '/pages/matters/index' })
  await matters.getByText('临时救助：同意救助 3,000 元').first().waitFor()
  await look(matters, '4-inbox')
  expect(stage.complaints).toEqual([])
}, 240_000)
