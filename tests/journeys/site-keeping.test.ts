import type { Page } from 'playwright-core'
import { exampleId } from '../../localcloud/example-sites'
import { HUMEN } from '../builders/people'
import { people } from '../contract/counter'
import { look, shown } from './browser/look'
import { setBrowserStage, type BrowserStage } from './browser/stage'

const site = exampleId(HUMEN, 'canteen')
const name = '示例社区长者饭堂'

let stage: BrowserStage

beforeAll(async () => {
  stage = await setBrowserStage()
}, 60_000)

afterAll(() => stage.close())

const press = (page: Page, what: string | RegExp) =>
  shown(page).getByRole('button', { name: what }).first().click()
const choose = (page: Page, what: string | RegExp) =>
  shown(page).getByRole('radio', { name: what }).first().click()
const says = (page: Page, text: string) => shown(page).getByText(text).first().waitFor()

test('a wrong phone is reported, looked into and put right; whoever said it reads so', async () => {
  const resident = await stage.pageAs(people.resident, {
    path: `/features/meals/correct/index?id=${site}`,
  })
  await says(resident, `${name}哪里不对？`)
  await choose(resident, '电话不对')
  await shown(resident).getByLabel('怎么不对').fill('看 www.example.com')
  await press(resident, '告诉镇街')
  await says(resident, '请只写文字，不要放网址')
  await look(resident, 'sites/report-wrong')
  await shown(resident).getByLabel('怎么不对').fill('打过去是空号')
  await shown(resident).getByLabel('您知道对的吗').fill('0769-0000000')
  await press(resident, '告诉镇街')
  await says(resident, '镇街收到了。')
  await look(resident, 'sites/report-sent')

  const clerk = await stage.pageAs(people.clerk, {
    width: 1280,
    path: '/features/desk/sites/index',
  })
  await says(clerk, name)
  await look(clerk, 'sites/list')
  await choose(clerk, '群众报错')
  await says(clerk, '他说：打过去是空号')
  await look(clerk, 'sites/corrections')
  await press(clerk, `办：${name}`)
  await choose(clerk, '他说得对')
  await look(clerk, 'sites/decide')
  await press(clerk, '保存')
  await says(clerk, '办好了，已经告诉报错的人。')
  await choose(clerk, '核实了')
  await says(clerk, '他说对的是：0769-0000000')

  const keeper = await stage.pageAs(people.clerk, {
    width: 1280,
    path: `/features/desk/site/index?id=${site}`,
  })
  await says(keeper, '0769-0000000')
  await says(keeper, '群众报错，核实后改正')
  await press(keeper, '登记现场核实')
  await shown(keeper).getByRole('checkbox', { name: '电话' }).click()
  await choose(keeper, '留了')
  await look(keeper, 'sites/visit')
  await press(keeper, '保存')
  await says(keeper, '保存好了。')
  await press(keeper, '排开放时间、价格')
  await shown(keeper).getByRole('checkbox', { name: '改价格' }).click()
  await look(keeper, 'sites/plan')
  await press(keeper, /^关闭$/)
  await look(keeper, 'sites/site')

  const reporter = await stage.pageAs(people.resident, { path: '/pages/matters/index' })
  await says(reporter, `您说${name}电话不对：核实了`)
  await says(reporter, '改成了 0769-0000000，谢谢您。')
  await look(reporter, 'sites/told')

  const operator = await stage.pageAs(people.operator, {
    width: 375,
    path: '/features/desk/my-site/index',
  })
  await press(operator, '写菜单')
  await shown(operator).getByLabel('午餐吃什么').fill('示例一荤两素')
  await press(operator, '保存')
  await says(operator, '午餐：示例一荤两素')
  await press(operator, '停业几天')
  await press(operator, '保存')
  await says(operator, '这里还没填')
  await shown(operator).getByLabel('原因').fill('停水')
  await look(operator, 'sites/own-shut')
  await press(operator, '保存')
  await says(operator, '停水')
  await look(operator, 'sites/own')
  expect(stage.complaints()).toEqual([])
}, 240_000)
