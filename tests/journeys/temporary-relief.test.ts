import { anIdNumber } from '../builders/id-numbers'
import { people } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import {
  agreeAndSign,
  checkAll,
  fillPerson,
  forOneself,
  next,
  openDesk,
  openFirst,
  type See,
} from './steps'

let stage: Stage

const VILLAGE = '示例东村'

/** The township makes a code for a village; what is in it. */
async function makeCode(): Promise<string> {
  const clerk = await stage.openAs(people.clerk, {
    width: 1280,
    path: '/features/desk/codes/index',
  })
  await clerk.title('码上办')
  await clerk.press(/^扫了打开什么/)
  await clerk.sheet.press('临时救助')
  await clerk.fill('贴在哪个村（社区）', VILLAGE)
  await clerk.press('做好这张码')
  await clerk.see(`虎门镇${VILLAGE}的码`)
  await clerk.see('地点已填好，不对可以改')
  await clerk.look('0-clerk-code')
  await clerk.close()
  const [code] = stage.cloud.collection('codes')
  return String(code?._id)
}

/** From the code on the wall to the task list, with the place filled in. */
async function scanAndStart(person: Hands, code: string, see: See) {
  await person.go(`/features/assistance/scan/index?scene=${code}`)
  await person.title('临时救助')
  await see('guide')
  await person.press('开始申请')
  await person.title('用您的信息之前')
  await see('consent')
  await person.press('同意，开始填')
  await person.title(/填到第/)
  await person.see(`您扫的是虎门镇${VILLAGE}的码`)
  await see('tasks')
}

/** Fills every page of the form, looking at each. */
async function fillForm(person: Hands, lane: RegExp, see: See) {
  await forOneself(person, see)
  await person.press('接着填：申请人的情况')
  await person.title('申请人的情况')
  await fillPerson(person, anIdNumber({ born: '1948-03-12' }), '虎门镇示例路 1 号')
  await person.fill('每月收入，大概多少，元 / 月', '860')
  await see('applicant')
  await next(person)
  await person.press('接着填：住在一起的人')
  await person.press('加一位家人')
  await person.fill('姓名', '林桂兰')
  await person.choose('父母')
  await person.fill('身份证号', anIdNumber({ born: '1930-01-02' }))
  await person.fill('每月收入，大概多少，元 / 月', '0')
  await see('household')
  await next(person)
  await person.press('接着填：遇到了什么难处')
  await person.choose(lane)
  await person.choose('突发重病')
  await person.setDate('什么时候的事', '2026-11-03')
  await person.press(/在哪个镇街遇到的/)
  await see('township-list')
  await person.sheet.press('虎门镇')
  await person.fill('说说怎么回事', '丈夫突然住院，押金交不起。')
  await see('happening')
  await next(person)
  await person.press('接着填：证明材料')
  await person.addPhoto()
  await see('documents')
  await next(person)
  await person.press('接着填：收款账户')
  await person.choose(/打到银行账户/)
  await person.fill('户名', '陈桂芳')
  await person.fill('哪家银行', '示例银行')
  await person.fill('账号', '6200000000000000')
  await see('payout')
  await next(person)
  await agreeAndSign(person, see)
}

const looker = (person: Hands, prefix: string) => (name: string) => person.look(`${prefix}-${name}`)

async function fillAndSend(resident: Hands) {
  const see = looker(resident, '1-resident')
  await scanAndStart(resident, await makeCode(), see)
  await fillForm(resident, /今天就要用钱/, see)
  await checkAll(resident, see)
  await see('check')
  expect(await resident.words()).not.toMatch(/陈桂芳|13800000000/)
  await resident.press('提交申请')
  await resident.title('镇街收到了')
  await resident.see(/LS\d{8}-\d{6}-\d/)
  await see('sent')
}

async function claimAndAskForMore() {
  const clerk = await openDesk(stage, people.clerk, /待认领 1/)
  const late = await openDesk(stage, people.otherClerk, /待认领 1/)
  await clerk.look('2-clerk-queue')
  await openFirst(clerk, '临时救助')
  await openFirst(late, '临时救助')
  await clerk.see('从哪里扫码来的')
  await clerk.see(`虎门镇${VILLAGE}`)
  await clerk.look('2-clerk-case')
  await clerk.press('认领')
  await clerk.see(/承办：何晓/)
  await late.press('认领')
  await late.see(/何晓（示例） 正在办这件事/)
  await late.close()
  await clerk.press('要求补正')
  await clerk.sheet.tick('证明材料')
  await clerk.sheet.fill('说清楚缺什么', '还差一张住院通知')
  await clerk.look('2-clerk-supplement')
  await clerk.sheet.press('要求补正')
  await clerk.see('请您补一下材料')
  return clerk
}

async function sendMore(resident: Hands) {
  const see = looker(resident, '1-resident')
  await resident.press('看办到哪了')
  await resident.title('轮到您补材料')
  await see('case-supplement')
  await resident.press('现在就补')
  await resident.title(/都填好了|填到第/)
  await see('supplement-tasks')
  await resident.press(/证明材料/)
  await resident.title('证明材料')
  await resident.addPhoto()
  await next(resident)
  await resident.press('检查一遍')
  await resident.press('交上去')
  await resident.title('镇街已收到')
}

async function advanceAndPropose(clerk: Hands) {
  await clerk.reload()
  await clerk.press('先行救助')
  await clerk.sheet.fill('金额，元', '20000')
  await clerk.sheet.fill('理由', '住院押金急用')
  await clerk.sheet.press('先行救助')
  await clerk.sheet.see(/超过镇街能定的上限 12,000 元/)
  await clerk.sheet.fill('金额，元', '1000')
  await clerk.look('2-clerk-advance')
  await clerk.sheet.press('先行救助')
  await clerk.see('先行救助 1,000 元')
  await clerk.press('提出意见')
  await clerk.sheet.fill('金额，元', '3000')
  await clerk.sheet.fill('理由', '丈夫住院，家庭无力负担。')
  await clerk.sheet.press('提出意见')
  await clerk.see('审核中')
}

async function approve() {
  const approver = await openDesk(stage, people.approver, /待审核 1/)
  await openFirst(approver, '临时救助')
  await approver.look('3-approver-case')
  await approver.press('审核同意')
  await approver.see('同意救助 3,000 元')
  await approver.close()
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: an urgent case is supplemented, advanced, proposed and approved; the resident reads each step`,
    () => stage,
    async () => {
      const resident = await stage.openAs(people.resident)
      await fillAndSend(resident)
      const clerk = await claimAndAskForMore()
      await sendMore(resident)
      await advanceAndPropose(clerk)
      await approve()
      const once = { opened: 1, started: 1, happening: 1, checked: 1, sent: 1 }
      expect(stage.cloud.collection('usage')).toMatchObject([
        { visitors: 1, steps: { 'temporary-relief': once } },
      ])
      await resident.reload()
      await resident.title('已同意救助')
      await resident.see(/60 日内.*东莞市人民政府申请行政复议/)
      await resident.look('1-resident-case-granted')
      await resident.close()
      const elder = await stage.openAs(people.resident, { elder: true })
      await elder.press(/^办件/)
      await elder.see('临时救助：同意救助 3,000 元')
      await elder.look('4-inbox')
    },
  )
})
