import { addDays, dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { anIdNumber } from '../builders/id-numbers'
import { people, speakTo } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import { agreeAndSign, checkAll, fillPerson, next, startForm, type See } from './steps'

let stage: Stage

const WEEK = ['一', '二', '三', '四', '五', '六', '日'].map((day) => `星期${day}`)
const today = (): PlainDate => dateOf(new Date().toISOString())
const looker = (person: Hands) => (name: string) => person.look(`33-meals-${name}`)

/** A daughter says who she is, and until when she may do it for her mother. */
async function forMother(person: Hands, see: See) {
  await person.press('接着填：谁来办')
  await person.choose(/^替别人办/)
  await person.fill('您的姓名', '示例女儿')
  await person.choose('亲属')
  await person.fill('您的身份证号', anIdNumber({ born: '1972-03-04', serial: 33 }))
  await person.fill('您的手机号', '13800000002')
  await person.setDate('委托到哪一天', addDays(today(), 300))
  await see('agent')
  await next(person)
  await person.press('接着填：申请人的情况')
  await fillPerson(person, anIdNumber({ born: '1941-05-06', serial: 34 }))
  await next(person)
}

/** How, where, which meals, which days, and whom to ring up when nobody opens. */
async function sayWhat(person: Hands, see: See) {
  await person.press('接着填：在哪吃、吃几顿')
  await person.choose(/^送上门/)
  await person.press(/^老人住在哪个镇街/)
  await person.sheet.press('虎门镇')
  await person.fill('哪个村（社区）', '示例村')
  await person.press(/^哪家送/)
  await person.sheet.press('示例社区长者饭堂')
  await person.tick('午饭')
  for (const day of WEEK) await person.tick(day)
  await person.fill('送餐的人要知道什么', '眼睛不好，敲门大声一点')
  await person.fill('没人开门时找谁', '示例女儿')
  await person.fill('他的手机号', '13800000002')
  await see('what')
  await next(person)
}

/** The township grants it. How that is done at a desk, other journeys walk. */
async function grant(): Promise<void> {
  const { call } = speakTo(stage.cloud.url)
  const found = stage.cloud.collection('cases').find((one) => one['programme'] === 'meal-service')
  const caseId = String(found?._id)
  const act = async (openid: string, verb: 'claim' | 'accept' | 'approve', input: object = {}) =>
    valueOf(await call(openid, 'assistance', verb, { caseId, version: version(), ...input }))
  const version = () =>
    Number(stage.cloud.collection('cases').find(({ _id }) => _id === caseId)?.['version'])
  await act(people.clerk, 'claim')
  await act(people.clerk, 'accept')
  const fine = { paper: 'authority', fine: true }
  valueOf(
    await call(people.clerk, 'assistance', 'judgePaper', { caseId, version: version(), ...fine }),
  )
  const opinion = { outcome: 'grant', reason: '示例：年龄核对属实。' }
  valueOf(
    await call(people.clerk, 'assistance', 'propose', { caseId, version: version(), ...opinion }),
  )
  for (const photoId of found?.['photoIds'] as string[])
    valueOf(await call(people.approver, 'assistance', 'photo', { caseId, photoId }))
  await act(people.approver, 'approve')
}

/** Nobody opens, and nobody answers the phone. */
async function bringInVain() {
  const carrier = await stage.openAs(people.operator, {
    ...{ elder: true, path: '/features/meals/deliveries/index' },
  })
  const see = looker(carrier)
  await carrier.title('今天送餐')
  await carrier.see('示例路 1 号')
  await carrier.see('眼睛不好，敲门大声一点')
  await see('carrier')
  await carrier.press(/^全部接单/)
  await carrier.press(/^出发/)
  await carrier.see('在路上')
  await carrier.press(/没送到/)
  await carrier.sheet.choose('没人开门')
  await carrier.sheet.choose('打了，没人接')
  await see('carrier-fails')
  await carrier.sheet.press('记下来')
  await carrier.see('记好了。没联系上的，村里马上去看')
  await see('carrier-failed')
  await carrier.close()
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: a daughter registers her mother for meals at the door; nobody opens, and within minutes the village goes to look`,
    () => stage,
    async () => {
      const daughter = await stage.openAs(people.resident, {})
      const see = looker(daughter)
      await startForm(daughter, '老年助餐、送餐', see)
      await forMother(daughter, see)
      await sayWhat(daughter, see)
      await daughter.press('接着填：证明材料')
      await daughter.addPhoto()
      await next(daughter)
      await agreeAndSign(daughter, see)
      await checkAll(daughter, see)
      await daughter.see('示例社区长者饭堂')
      await see('check')
      await daughter.press('提交申请')
      await daughter.title('镇街收到了')
      await grant()
      // Over night what is due tomorrow is ordered.
      await stage.cloud.tick(`${today()}T23:30:00.000Z`)
      await daughter.go('/features/meals/mine/index')
      await daughter.see('等接单')
      await see('mine')
      await daughter.close()
      await bringInVain()
      await stage.cloud.tick(`${today()}T23:45:00.000Z`)
      const worker = await stage.openAs(people.villageWorker, {
        path: '/features/desk/leads/index',
      })
      await worker.see('马上去看')
      await worker.see('送餐没人开门，电话没打通')
      await worker.look('33-meals-village')
      await worker.close()
    },
  )
})
