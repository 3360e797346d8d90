import { anIdNumber } from '../builders/id-numbers'
import { inQinzhou, people } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import { agreeAndSign, checkAll, next, openDesk, openFirst, startForm, type See } from './steps'

let stage: Stage

/** Pages that speak of every programme. */
const GENERAL = ['home', 'programmes']

/** Looks at every page; on none that is about the child is anything put up in public. */
const looker = (person: Hands, prefix: string) => async (name: string) => {
  await person.look(`${prefix}-${name}`)
  if (GENERAL.includes(name)) return
  expect(await person.words()).not.toMatch(/(?<!不)公示/)
}

async function readGuide(person: Hands) {
  await person.see('每月 1,022 元')
  await person.see('不公示')
  await person.see('镇街查验 15 个工作日')
}

async function fillChild(person: Hands, see: See) {
  await person.press('接着填：孩子的情况')
  await person.title('孩子的情况')
  await person.fill('孩子的姓名', '陈小安')
  await person.fill('身份证号', anIdNumber({ region: '450702', born: '2016-06-01' }))
  await next(person)
  await person.see(/孩子的户口在哪个镇街：这里还没填/)
  await see('child-wrong')
  await person.press(/孩子的户口在哪个镇街，|孩子的户口在哪个镇街$/)
  await person.sheet.press('向阳街道')
  await person.fill('孩子现在住在哪里', '向阳街道示例路 1 号')
  await see('child')
  await next(person)
}

async function fillGuardian(person: Hands, see: See) {
  await person.press('接着填：带孩子的人')
  await person.title('带孩子的人')
  await person.fill('姓名', '陈桂芳')
  await person.choose('（外）祖父母')
  await person.fill('身份证号', anIdNumber({ region: '450702', born: '1955-02-03' }))
  await person.fill('手机号', '13800000000')
  await see('guardian')
  await next(person)
}

async function fillParents(person: Hands, see: See) {
  await person.press('接着填：孩子的父母')
  await person.title('孩子的父母')
  await next(person)
  await person.see(/父亲姓名：这里还没填/)
  await person.fill('父亲姓名', '陈示例')
  await person.choose('父亲正在服刑')
  await person.fill('母亲姓名', '黄示例')
  await person.choose('母亲联系不上')
  await see('parents')
  await next(person)
}

async function fillTheRest(person: Hands, see: See) {
  await person.press('接着填：证明材料')
  await person.title('证明材料')
  await see('documents')
  await next(person)
  await person.press('接着填：收款账户')
  await person.choose(/没有账户/)
  await see('payout')
  await next(person)
  await agreeAndSign(person, see)
}

async function fillAndSend(person: Hands) {
  const see = looker(person, '7-child')
  await startForm(person, '事实无人抚养儿童', see, () => readGuide(person))
  await fillChild(person, see)
  await fillGuardian(person, see)
  await fillParents(person, see)
  await fillTheRest(person, see)
  await checkAll(person, see)
  await person.see(/向阳街道办事处/)
  await see('check')
  expect(await person.words()).not.toMatch(/陈小安|陈桂芳|黄示例|13800000000/)
  await person.press('提交申请')
  await person.title('镇街收到了')
  await person.see(/ET\d{8}-\d{6}-\d/)
  await person.see('镇街最晚查验好')
  await see('sent')
  await person.press('看办到哪了')
  await person.title('镇街已收到')
  await see('case')
}

/** Opens the one case of a view of the desk, and looks at it. */
async function openOnly(openid: string, view: RegExp, see: string) {
  const staff = await openDesk(stage, openid, view)
  await openFirst(staff, '事实无人抚养儿童')
  await looker(staff, '8-child')(see)
  return staff
}

async function acceptAndPropose() {
  const clerk = await openOnly(inQinzhou.clerk, /待认领 1/, 'clerk-case')
  await clerk.press('认领')
  await clerk.see(/承办：何晓/)
  await clerk.press('受理')
  await clerk.press('提出意见')
  await clerk.sheet.see('按本市标准每月 1,022 元')
  await clerk.sheet.fill('理由', '父亲服刑，母亲失去联系，核对属实。')
  await clerk.look('8-child-clerk-proposes')
  await clerk.sheet.press('提出意见')
  await clerk.see('审核中')
  await looker(clerk, '8-child')('clerk-handed-on')
  expect(await clerk.words()).not.toMatch(/看完整信息|退回经办/)
  await clerk.close()
}

async function confirm() {
  const county = await openOnly(inQinzhou.county, /待审核 1/, 'county-case')
  await county.see(/同意救助 每月 1,022 元/)
  await county.press('审核同意')
  await county.see('正在享受')
  await looker(county, '8-child')('county-granted')
  await county.close()
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage('qinzhou')
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: for a child the township proposes, the county confirms, and every month is paid; nothing is put up in public`,
    () => stage,
    async () => {
      const resident = await stage.openAs(people.resident)
      const see = looker(resident, '7-child')
      await fillAndSend(resident)
      await acceptAndPropose()
      await resident.reload()
      await resident.see('送到钦南区民政局确认')
      await see('case-handed-on')
      await confirm()
      await resident.reload()
      await resident.title('正在享受救助')
      await resident.see(/每月 1,022 元，从 \d{4}年\d{1,2}月起发/)
      await resident.see(/60 日内.*钦南区人民政府申请行政复议/)
      await see('case-granted')
      await resident.close()
    },
  )
})
