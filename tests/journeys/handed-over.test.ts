import { anIdNumber } from '../builders/id-numbers'
import { sampleFigures } from '../builders/own-figures'
import { people } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import {
  agreeAndSign,
  answerCheck,
  fillPerson,
  forOneself,
  next,
  openDesk,
  openFirst,
  type See,
} from './steps'

let stage: Stage

const PROGRAMME = '困难残疾人生活补贴'

const looker = (person: Hands) => (name: string) => person.look(`31-handed-over-${name}`)

/** The clerk says which city sent the form, and chooses what it is. */
async function begin(clerk: Hands, see: See) {
  await clerk.title(/替来柜台的人收一份申请/)
  await clerk.press(new RegExp(`^${PROGRAMME}`))
  await clerk.see('还没写清楚从哪里转来，写好再选项目')
  await clerk.choose(/^外地转来的/)
  await clerk.fill('从哪里转来', '示例省示例市示例区')
  await clerk.fill('哪个单位收的', '示例街道办事处')
  await see('origin')
  await clerk.press(new RegExp(`^${PROGRAMME}`))
  await clerk.title(/填到第/)
}

async function fill(clerk: Hands, see: See) {
  await forOneself(clerk, see)
  await clerk.press('接着填：申请人的情况')
  const idNumber = anIdNumber({ region: '441900', born: '1980-02-03', serial: 20 })
  await fillPerson(clerk, idNumber, '示例省示例市示例路 1 号')
  await next(clerk)
  await clerk.press('接着填：户口在哪里')
  await clerk.press(/^户口在哪个镇街/)
  await clerk.sheet.press('虎门镇')
  await next(clerk)
  await clerk.press('接着填：残疾证的情况')
  await clerk.choose('二级')
  await clerk.choose('肢体')
  await clerk.choose(/^不/)
  await see('disability')
  await next(clerk)
  await clerk.press('接着填：证明材料')
  await next(clerk)
  await clerk.press('接着填：收款账户')
  await clerk.choose(/没有账户/)
  await next(clerk)
  await agreeAndSign(clerk, see)
}

async function takeIn() {
  const clerk = await stage.openAs(people.clerk, {
    width: 1280,
    path: '/features/desk/take-in/index',
  })
  const see = looker(clerk)
  await begin(clerk, see)
  await fill(clerk, see)
  await clerk.title('都填好了')
  await clerk.press('检查一遍')
  await clerk.see('示例省示例市示例区示例街道办事处转来的。')
  await see('check')
  await clerk.press('收下这份申请')
  await clerk.see('请把办件号写给申请人，打电话问时要用。')
  await see('taken')
  await clerk.close()
}

/** Nobody is asked for papers of what the means check and 残联 can look up. */
async function lookInto() {
  const clerk = await openDesk(stage, people.clerk, /待认领 1/)
  await openFirst(clerk, PROGRAMME)
  await clerk.see('示例省示例市示例区，示例街道办事处')
  await clerk.press('认领')
  await clerk.see(/承办：何晓/)
  await clerk.press('受理')
  await clerk.press('提请核对')
  await clerk.see('正在等')
  await looker(clerk)('case')
  await clerk.close()
  await answerCheck(stage, people.officer)
}

async function propose() {
  const clerk = await openDesk(stage, people.clerk, /我的 1/)
  await openFirst(clerk, PROGRAMME)
  await clerk.press('提出意见')
  await clerk.sheet.see('按本市标准每月 200 元')
  await clerk.sheet.fill('理由', '低保家庭，残疾证在有效期内。')
  await clerk.sheet.press('提出意见')
  await clerk.see('残联在看')
  await clerk.close()
}

async function verify() {
  const federation = await openDesk(stage, people.federation, /残联核级 1/)
  await openFirst(federation, PROGRAMME)
  await federation.press('核定残疾等级')
  await federation.sheet.choose('对')
  await federation.sheet.fill('理由', '和残疾人证上的等级一样。')
  await looker(federation)('federation')
  await federation.sheet.press('核定残疾等级')
  await federation.see('这里没有待办')
  await federation.close()
}

async function decide() {
  const officer = await openDesk(stage, people.officer, /待审核 1/)
  await openFirst(officer, PROGRAMME)
  await officer.see('残联核级')
  await officer.press('审核同意')
  await officer.see('正在享受')
  await officer.close()
}

/** The city that sent it is told how it was decided. */
async function feedBack() {
  const clerk = await openDesk(stage, people.clerk, /^在保/)
  await openFirst(clerk, PROGRAMME)
  await clerk.press('反馈结果')
  await clerk.sheet.fill('怎么反馈的', '当天发函，文号示例 1 号')
  await looker(clerk)('feedback')
  await clerk.sheet.press('反馈结果')
  await clerk.see(/当天发函，文号示例 1 号/)
  await looker(clerk)('done')
  expect(await clerk.words()).not.toMatch(/陈桂芳|13800000000/)
  await clerk.close()
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage('dongguan', { figures: JSON.stringify(sampleFigures) })
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: 困难残疾人生活补贴 handed over from another city is taken in, checked, verified by 残联, decided, and told back`,
    () => stage,
    async () => {
      await takeIn()
      await lookInto()
      await propose()
      await verify()
      await decide()
      await feedBack()
    },
  )
})
