import { dateOf, monthAfter, monthsAfter } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { people, speakTo } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import {
  agreeAndSign,
  answerCheck,
  checkAll,
  fillPerson,
  forOneself,
  next,
  openDesk,
  openFirst,
  writeVisit,
  type See,
} from './steps'

let stage: Stage

const clerk = 'o-example-330902002-clerk-1'
const county = 'o-example-330902-officer-1'

const looker = (person: Hands, prefix: string) => (name: string) => person.look(`${prefix}-${name}`)

/** Twelve questions: alone at 66, 500 元 a month, ill. */
async function screen(person: Hands, see: See) {
  await person.press('看看能申请什么')
  const on = () => person.press('下一步')
  await person.fill('多大年纪，岁', '66')
  await person.choose('本市')
  await on()
  await person.fill('一起生活的人数，人', '1')
  await on()
  await person.fill('收入合计，元 / 月', '500')
  await on()
  await person.fill('存款、股票等一共，元', '0')
  await person.tick('都没有')
  await on()
  for (let question = 5; question < 11; question += 1) await person.press('不知道，跳过')
  await person.see('家里最近有人过世吗？')
  await person.press('不知道，跳过')
  await person.title('看完了，结果在这里')
  await see('verdicts')
  await person.press('开始申请低保')
}

async function fillForm(person: Hands, see: See) {
  await forOneself(person, see)
  await person.press('接着填：申请人的情况')
  await fillPerson(person, anIdNumber({ region: '330902', born: '1960-02-03', serial: 20 }))
  await see('applicant')
  await next(person)
  await person.press('接着填：户口在哪里')
  await person.press(/^户口在哪个镇街/)
  await person.press('昌国街道')
  await see('hukou')
  await next(person)
  // Living alone has been told already.
  await person.press('接着填：全家还是一人申请')
  await person.choose(/^全家一起申请/)
  await next(person)
  await person.press('接着填：家里的收入')
  await person.choose('陈桂芳')
  await person.press(/^什么收入/)
  await person.press('子女等给的')
  await see('income')
  await next(person)
  await person.press('接着填：家里的财产')
  await person.fill('股票、基金一共多少', '0')
  await person.fill('房子几套', '1')
  await person.fill('汽车几辆', '0')
  await person.choose(/^没有$/)
  await see('property')
  await next(person)
  await fillTheRest(person, see)
}

async function fillTheRest(person: Hands, see: See) {
  await person.press('接着填：身体情况')
  await person.choose('没有残疾证')
  await person.choose(/^没有$/)
  await person.tick('都能自己做')
  await see('health')
  await next(person)
  await person.press('接着填：亲属里有没有经办人')
  await person.choose(/^没有$/)
  await next(person)
  await person.press('接着填：证明材料')
  await next(person)
  await person.press('接着填：收款账户')
  await person.choose(/没有账户/)
  await next(person)
  await person.press('接着填：家人签字')
  await see('authorisations')
  await next(person)
  await agreeAndSign(person, see)
}

async function send(person: Hands, see: See) {
  await checkAll(person, see)
  await person.see(/昌国街道办事处/)
  await see('check')
  await person.press('提交申请')
  await person.title('镇街收到了')
  await person.press('看办到哪了')
  await person.title('镇街已收到')
}

/** The clerk takes it on and asks once for what is missing: the phone, nothing else. */
async function askForMore() {
  const staff = await openDesk(stage, clerk, /待认领 1/)
  await openFirst(staff, '低保')
  await staff.press('认领')
  await staff.see(/承办：何晓/)
  await staff.press('要求补正')
  await staff.sheet.tick('申请人的情况')
  await staff.sheet.fill('说清楚缺什么', '电话打不通，请写一个打得通的。')
  await staff.look('21-dibao-supplement')
  await staff.sheet.press('要求补正')
  await staff.see('等群众补正')
  await staff.close()
}

async function answer(person: Hands, see: See) {
  await person.reload()
  await person.title('轮到您补材料')
  await see('supplement')
  await person.press('现在就补')
  await person.press(/申请人的情况/)
  await person.fill('手机号', '13900000000')
  await next(person)
  await person.press('检查一遍')
  await person.press('交上去')
  await person.title('镇街已收到')
}

/** A visit, and the means check: asked for, answered by the made-up checking centre, read in by the county. */
async function lookInto() {
  const staff = await openDesk(stage, clerk, /我的 1/)
  await openFirst(staff, '低保')
  await staff.see('补正改了什么')
  await staff.press('受理')
  await staff.see('还没做')
  await writeVisit(staff, '示例村', '一个人住，房子旧，药很多，情况属实。')
  await staff.look('22-dibao-visit')
  await staff.sheet.press('登记入户')
  await staff.see('调查人签字')
  await staff.press('提请核对')
  await staff.see('正在等')
  await staff.look('22-dibao-looked-into')
  await staff.close()
  await answerCheck(stage, county)
}

async function propose(name: string) {
  const staff = await openDesk(stage, clerk, /我的 1/)
  await openFirst(staff, '低保')
  await staff.press('提出意见')
  await staff.sheet.fill('金额', '416.66')
  if (name === 'first') await staff.sheet.fill('贴在哪个村（社区）', '示例村')
  await staff.sheet.fill('理由', '收入低于本市低保标准，入户和核对都属实。')
  await staff.look(`23-dibao-proposes-${name}`)
  await staff.sheet.press('提出意见')
  await staff.see(name === 'first' ? '公示中' : '审核中')
  await staff.look(`23-dibao-proposed-${name}`)
  await staff.close()
}

/** A neighbour reads the public page: masked name, one person, the amount; and objects. */
async function object() {
  const neighbour = await stage.openAs(people.stranger, {
    path: '/features/assistance/notices/index',
  })
  await neighbour.title('公示栏')
  await neighbour.press(/^哪个镇街/)
  await neighbour.press('昌国街道')
  await neighbour.see('拟每月 416.66 元')
  expect(await neighbour.words()).not.toMatch(/陈桂芳|3309|1380000|示例路/)
  await neighbour.look('24-dibao-public-page')
  await neighbour.press(/提出异议/)
  await neighbour.sheet.fill('您看哪里不对', '她儿子每月寄钱，不止五百。')
  await neighbour.sheet.fill('您的手机号', '13800000002')
  await neighbour.sheet.press('交给镇街')
  await neighbour.see(/再去查一遍/)
  await neighbour.close()
}

/** The township goes there again; then it is reported directly. */
async function lookAgain() {
  const staff = await openDesk(stage, clerk, /我的 1/)
  await openFirst(staff, '低保')
  await staff.see('她儿子每月寄钱，不止五百。')
  await staff.look('25-dibao-objected')
  await writeVisit(staff, '示例村', '再次入户，看了汇款记录，每月五百。')
  await staff.sheet.press('登记入户')
  await staff.see(/再次入户，看了汇款记录/)
  await staff.close()
}

async function decide() {
  const staff = await openDesk(stage, county, /待审核 1/)
  await openFirst(staff, '低保')
  await staff.look('26-dibao-county')
  await staff.press('审核同意')
  await staff.see('正在享受')
  await staff.close()
}

/** The first month that is paid is the one after the decision. */
async function pay() {
  const speak = speakTo(stage.cloud.url)
  const first = monthAfter(dateOf(new Date().toISOString()))
  const totalOf = async (month: string) =>
    valueOf(await speak.call(county, 'sheets', 'payments', { month })).total
  expect(await totalOf(first)).toBe(41_666)
  expect(await totalOf(monthsAfter(first, -1))).toBe(0)
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage('zhoushan')
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: 低保 from what am I entitled to, through a supplement, a visit, the check and an objection, to the first month that is paid`,
    () => stage,
    async () => {
      const resident = await stage.openAs(people.resident)
      const see = looker(resident, '20-dibao')
      await screen(resident, see)
      await resident.press('同意，开始填')
      await fillForm(resident, see)
      await send(resident, see)
      await askForMore()
      await answer(resident, see)
      await lookInto()
      await propose('first')
      await object()
      await lookAgain()
      await propose('again')
      await decide()
      await resident.reload()
      await resident.title('正在享受救助')
      await resident.see(/每月 416.66 元/)
      await see('granted')
      await resident.close()
      await pay()
    },
  )
})
