import type { Page } from 'playwright-core'
import { valueOf } from '../builders/applications'
import { people, speakTo, withoutPapers } from '../contract/counter'
import { look, setStage, shown, type Stage } from './browser'
import { choose, confirm, fill, press, title, write } from './hands'

const DRAFT = 'd-mistakes'

let stage: Stage
const counter = () => speakTo(stage.cloud.url)

beforeAll(async () => {
  stage = await setStage()
  await counter().consent(people.resident)
})

afterAll(async () => {
  await stage.close()
})

const step = (section: string) =>
  `/features/assistance/step/index?draft=${DRAFT}&section=${section}`

/** Puts a draft on the phone, as typing it would. */
async function withDraft(page: Page, answers: object) {
  const draft = {
    id: DRAFT,
    programme: 'temporary-relief',
    savedAt: '2026-11-21T01:38:00.000Z',
    photos: [],
    answers,
  }
  await page.evaluate(
    ([openid, id, kept]) => {
      const keep = (key: string, data: string) =>
        localStorage.setItem(`${openid ?? ''}/${key}`, JSON.stringify({ data }))
      keep(`draft/${id ?? ''}`, kept ?? '')
      keep('drafts', JSON.stringify([id]))
    },
    [people.resident, DRAFT, JSON.stringify(draft)],
  )
}

const goTo = (page: Page, openid: string, path: string) =>
  page.goto(`${stage.cloud.url}/?as=${openid}&at=${encodeURIComponent(path)}#${path}`)

test('what was typed is there after the phone is switched off, and nobody else sees it', async () => {
  const page = await stage.openAs(people.resident)
  await withDraft(page, {})
  await goTo(page, people.resident, step('applicant'))
  await fill(page, '姓名', '陈桂')
  await page.close({ runBeforeUnload: false })
  const again = await page.context().newPage()
  await goTo(again, people.resident, step('applicant'))
  await title(again, '您的情况')
  expect(await shown(again).getByRole('textbox', { name: '姓名' }).inputValue()).toBe('陈桂')
  await goTo(again, people.stranger, step('applicant'))
  await title(again, '这份草稿不在这台手机上')
  await page.context().close()
}, 60_000)

test('a wrong number is named in the summary and under its field, and stays as typed', async () => {
  const page = await stage.openAs(people.resident)
  await withDraft(page, {
    applicant: {
      ...withoutPapers().applicant,
      idNumber: '44190019480231002X',
      phone: '1380000000',
    },
  })
  await goTo(page, people.resident, step('applicant'))
  await press(page, '保存，下一步')
  await shown(page).getByRole('alert').getByText('有 2 处要改').waitFor()
  await shown(page)
    .getByRole('link', { name: /身份证号：中间 8 位是出生日期/ })
    .waitFor()
  await look(page, '5-wrong-number')
  const typed = shown(page).getByRole('textbox', { name: '身份证号' })
  expect(await typed.inputValue()).toBe('44190019480231002X')
  await page.context().close()
}, 60_000)

test.each([
  ['a program with the name of a photo', Buffer.from('MZ this is no photo'), '这不是照片'],
  ['an empty photo', Buffer.alloc(0), '这张照片是空的'],
])(
  '%s is refused in a sentence',
  async (_name, buffer, sentence) => {
    const page = await stage.openAs(people.resident)
    await withDraft(page, {})
    await goTo(page, people.resident, step('documents'))
    const asked = page.waitForEvent('filechooser')
    await press(page, '拍照或选照片')
    await (await asked).setFiles([{ name: 'photo.jpg', mimeType: 'image/jpeg', buffer }])
    await shown(page).getByText(sentence).waitFor()
    await page.context().close()
  },
  60_000,
)

test('without a network nothing is lost, and two quick taps afterwards are one case', async () => {
  const page = await stage.openAs(people.resident)
  await withDraft(page, withoutPapers())
  await goTo(page, people.resident, `/features/assistance/check/index?draft=${DRAFT}`)
  await title(page, '检查一遍，再提交')
  await page.context().setOffline(true)
  await press(page, '提交申请')
  await shown(page)
    .getByText(/现在没有网。填的内容已存在手机/)
    .waitFor()
  await page.context().setOffline(false)
  await shown(page).getByRole('button', { name: '提交申请' }).dblclick()
  await title(page, '镇里收到了')
  expect(stage.cloud.collection('cases')).toHaveLength(1)
  await page.context().close()
}, 60_000)

test('refusing consent leads back to the guide, which can still be read', async () => {
  const page = await stage.openAs(people.stranger)
  await shown(page)
    .getByRole('link', { name: /申请救助/ })
    .click()
  await press(page, '开始申请')
  await press(page, '不同意')
  await title(page, '临时救助')
  await shown(page).getByText('这些不用您交，我们来查').waitFor()
  await page.context().close()
}, 60_000)

test('the place of the phone offers two townships and takes none by itself', async () => {
  const page = await stage.openAs(people.resident, {
    place: { longitude: 113.67, latitude: 22.82 },
  })
  await withDraft(page, {})
  await goTo(page, people.resident, step('happening'))
  await press(page, '用我现在的位置找')
  await shown(page).getByRole('radio', { name: '虎门镇' }).waitFor()
  expect(
    await shown(page)
      .getByRole('radio', { name: /镇$|街道$/ })
      .count(),
  ).toBe(2)
  await shown(page).getByText('请选择').first().waitFor()
  await choose(page, '虎门镇')
  await shown(page).getByRole('button', { name: '在哪个镇街遇到的，虎门镇' }).waitFor()
  await page.context().close()
}, 60_000)

test('a refusal tells the reason, the government to appeal to and the sixty days', async () => {
  const { caseId } = valueOf(await counter().submit('refused'))
  valueOf(await counter().act(people.clerk, 'claim', caseId))
  const accepted = { lane: 'expenditure', laneReason: '不急，按支出型办' }
  valueOf(await counter().act(people.clerk, 'accept', caseId, accepted))
  const path = `/features/assistance/work/index?id=${caseId}`
  const clerk = await stage.openAs(people.clerk, { width: 1280, path })
  await press(clerk, '提出意见')
  await clerk.getByRole('dialog').getByRole('radio', { name: '不予确认' }).click()
  await confirm(clerk, '提出意见')
  await clerk.getByRole('dialog').getByText('这里还没填').waitFor()
  await write(clerk, '理由', '人均收入超过本市标准。')
  await look(clerk, '6-clerk-refuses')
  await confirm(clerk, '提出意见')
  await shown(clerk).getByText('审核中').first().waitFor()
  const approver = await stage.openAs(people.approver, { width: 1280, path })
  await press(approver, '审核同意')
  await shown(approver).getByText('不予确认').first().waitFor()
  const at = `/features/assistance/case/index?case=${caseId}`
  const resident = await stage.openAs(people.resident, { elder: true, path: at })
  await title(resident, '这次没有通过')
  await shown(resident).getByText('人均收入超过本市标准。').first().waitFor()
  await shown(resident)
    .getByText(/60 日内（.*前）向东莞市人民政府申请行政复议/)
    .first()
    .waitFor()
  await look(resident, '6-resident-refused')
}, 60_000)
