import type { Page } from 'playwright-core'
import { anIdNumber } from '../builders/id-numbers'
import { aLeadRow, leadFileOf } from '../builders/lead-files'
import { people } from '../contract/counter'
import { look, shown } from './browser/look'
import { setBrowserStage, type BrowserStage } from './browser/stage'

const path = '/features/desk/leads/index'
const month = new Date().toISOString().slice(0, 8)

let stage: BrowserStage

beforeAll(async () => {
  stage = await setBrowserStage()
}, 60_000)

afterAll(() => stage.close())

const row = (serial: number, changes: Readonly<Record<string, string>>) =>
  aLeadRow({ 身份证号: anIdNumber({ serial }), 收到日期: `${month}01`, ...changes })

const press = (page: Page, name: string | RegExp) =>
  shown(page).getByRole('button', { name }).first().click()
const tab = (page: Page, name: string | RegExp) => shown(page).getByRole('radio', { name }).click()
const says = (page: Page, text: string) => shown(page).getByText(text).first().waitFor()

async function chooseFile(page: Page, text: string) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page, /选名单文件|换一份文件/),
  ])
  const buffer = Buffer.from(text)
  await chooser.setFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer })
}

test('a file comes in, the village looks into it, the township sees how far it is', async () => {
  const officer = await stage.pageAs(people.officer, { width: 1280, path })
  const right = [
    row(61, { 姓名: '示例甲甲', 类别: '医疗支出大、失业' }),
    row(62, { 姓名: '示例乙乙', '村(社区)': '示例东村' }),
    row(63, { 姓名: '示例丙丙', 类别: '月探访对象、幸福清单对象' }),
  ]
  await chooseFile(officer, leadFileOf(...right, row(64, { 镇街: '示例镇', 姓名: '=1+1' })))
  await says(officer, '3 行填得对，1 行要改。')
  await says(officer, '第 5 行，镇街：没有这个镇街，或不归本单位管。请填镇街全名，或 9 位代码')
  await look(officer, 'leads/file-wrong')
  await chooseFile(officer, leadFileOf(...right))
  await says(officer, '3 行都填得对。')
  await press(officer, '导入')
  await says(officer, '导入好了。')
  await look(officer, 'leads/file-taken')

  const worker = await stage.pageAs(people.villageWorker, { path })
  await says(worker, '示**甲')
  expect(await shown(worker).getByText('示**乙').count()).toBe(0)
  await look(worker, 'leads/worker-checks')
  await press(worker, '登记 示**甲 的结果')
  await tab(worker, '符合条件，已告知申请')
  await look(worker, 'leads/worker-record')
  await press(worker, '保存')
  await says(worker, '登记好了。')
  await tab(worker, '月探访')
  await press(worker, '登记探访，示**丙')
  await tab(worker, '上门')
  await tab(worker, /要帮助/)
  await look(worker, 'leads/worker-visit')
  await press(worker, '保存')
  await says(worker, '已经记到待核查')
  await tab(worker, '入户核查')
  await says(worker, '探访发现要帮助')

  const clerk = await stage.pageAs(people.clerk, { width: 1280, path })
  await says(clerk, '示**乙')
  await shown(clerk).getByRole('link', { name: '看 示**乙 的完整信息' }).click()
  await says(clerk, '示例乙乙')
  await look(clerk, 'leads/clerk-checks')
  await shown(clerk).getByRole('link', { name: '把 示**乙 换到别的村' }).click()
  await shown(clerk).getByLabel('换到哪个村（社区）').fill('示例村')
  await look(clerk, 'leads/clerk-move')
  await press(clerk, '保存')
  await says(clerk, '换好了。')
  await tab(clerk, '幸福清单')
  await press(clerk, '登记一个人')
  await press(clerk, '保存')
  await says(clerk, '这里还没填')
  await look(clerk, 'leads/clerk-enrol')
  await press(clerk, '关闭')
  await tab(clerk, '完成情况')
  await says(clerk, '虎门镇全部')
  await says(clerk, '1/1，100%')
  await look(clerk, 'leads/clerk-rates')
  const phone = await stage.pageAs(people.clerk, { width: 375, dark: true, path })
  await tab(phone, '完成情况')
  await says(phone, '虎门镇全部')
  await look(phone, 'leads/clerk-rates-375-dark')
  const elder = await stage.pageAs(people.villageWorker, { width: 320, elder: true, path })
  await says(elder, '示**乙')
  await look(elder, 'leads/worker-320-elder')
  expect(stage.complaints()).toEqual([])
}, 240_000)
