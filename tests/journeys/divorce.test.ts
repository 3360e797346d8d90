import { valueOf } from '../builders/applications'
import { aCouple, aHold } from '../builders/couples'
import { HUMEN } from '../builders/people'
import { people, speakTo } from '../contract/counter'
import type { Stage } from './hands'
import { journey, targets } from './journey'

/** Received on 16 March: cooling-off to 15 April, the certificate from 16 April to 15 May. A phone's clock is always later. */
const DATE = '2026-03-16'
const IN_MAY = '2026-05-06T02:00:00.000Z'

let stage: Stage

const { resident, stranger, registrar } = people
const speaker = () => speakTo(stage.cloud.url)
const timer = (name: string) =>
  speaker().send('marriage', JSON.stringify({ Type: 'Timer', TriggerName: name }))

/** The counter has both in front of it, and is done. */
async function served(id: string, n = 0) {
  const { call } = speaker()
  const [{ version } = { version: 0 }] = (
    stage.cloud.collection('bookings') as unknown as { _id: string; version: number }[]
  ).filter(({ _id }) => _id === id)
  const come = { id, version, numbers: aCouple(n).map(({ number }) => number) }
  const arrived = valueOf(await call(registrar, 'marriage', 'arrive', come))
  valueOf(await call(registrar, 'marriage', 'finish', { id, version: arrived.version }))
}

/** Two book their first visit on their phones, come, and the registry receives their application. */
async function received(n: number, [first, second]: readonly [string, string]) {
  const { call } = speaker()
  stage.cloud.travel('2026-03-02T02:00:00.000Z')
  await timer('openDays')
  const declared = { agreed: true, incapable: false, abroad: false }
  const asked = { service: 'divorceApply', declared, requestId: `r-${n}` }
  const slot = ['registration-0900', 'registration-0930'][n] ?? ''
  const wanted = aHold(`r-${HUMEN}:${DATE}`, slot, n, asked)
  const { id, proof } = valueOf(await call(first, 'marriage', 'hold', wanted))
  valueOf(await call(first, 'marriage', 'confirm', { id, proof }))
  const { invitation } = valueOf(await call(first, 'marriage', 'booking', { id }))
  const join = { id, invitation, number: aCouple(n)[1].number }
  valueOf(await call(second, 'marriage', 'join', join))
  stage.cloud.travel('2026-03-16T01:02:00.000Z')
  await served(id, n)
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
  }, 120_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: a divorce is received, a time for the certificate is booked at the same office, and it is issued`,
    () => stage,
    async () => {
      await received(0, [resident, stranger])
      const person = await stage.openAs(resident)
      await person.press('婚姻登记')
      await person.title('婚姻登记')
      await person.see('冷静期到 4月15日（含）')
      await person.press(/^离婚登记，冷静期/)
      await person.title('离婚登记')
      await person.see('冷静期，到 4月15日 周三（含）')
      await person.see('4月16日 周四 到 5月15日 周五（含），领离婚证')
      await person.see('领证的时间 4月1日 8:30 起可以约')
      await person.see('妇女热线 12338')
      await person.look(`divorce-${target}-1-cooling`)

      stage.cloud.travel(IN_MAY)
      await timer('openDays')
      await person.reload()
      await person.see('可以领证')
      await person.press('约领证时间')
      await person.title('选时间')
      await person.see('领离婚证：4月16日 到 5月15日 之间')
      await person.look(`divorce-${target}-2-days`)
      await person.choose(/^5月12日 周./)
      await person.press(/^09:00，虎门镇婚姻登记处，余/)
      await person.see('为你们留着')
      await person.press('确认预约')
      await person.title('预约凭证')
      await person.see('5月12日')
      await person.see('已约好')
      await person.press('看离婚登记办到哪了')
      await person.title('离婚登记')
      await person.see('已约 5月12日 周二 09:00')
      await person.look(`divorce-${target}-3-booked`)

      const other = await stage.openAs(stranger, { path: '/features/marriage/start/index' })
      await other.see('领证到 5月15日（含）')
      await other.see('5月12日 周二 09:00')
      await other.close()

      const { bookings } = valueOf(await speaker().call(resident, 'marriage', 'mine', {}))
      stage.cloud.travel('2026-05-12T01:02:00.000Z')
      await served(bookings[0]?.id ?? '')
      await person.reload()
      await person.see('已领证')
      await person.see('领了离婚证')
      await person.close()
    },
  )

  journey(
    `${target}: one of the two takes it back on their phone, and the other sees it`,
    () => stage,
    async () => {
      const [first, second] = ['o-example-couple-1', 'o-example-couple-2'] as const
      await received(1, [first, second])
      const path = '/features/marriage/start/index'
      const person = await stage.openAs(second, { path })
      await person.press(/^离婚登记，冷静期/)
      await person.title('离婚登记')
      await person.press('撤回申请')
      await person.sheet.see('另一位打开这一页，会看到已经撤回')
      await person.look(`divorce-${target}-4-sure`)
      await person.sheet.press('先不撤回')
      await person.see('冷静期，到 4月15日 周三（含）')
      await person.press('撤回申请')
      await person.sheet.press('撤回申请')
      await person.see('已经撤回。')
      await person.see('申请撤回了')
      await person.close()
      const other = await stage.openAs(first, { path })
      await other.press(/^离婚登记，.*已撤回/)
      await other.see('申请撤回了')
      await other.look(`divorce-${target}-5-withdrawn`)
      await other.close()
    },
  )
})
