import type { Day } from '@shared/marriage/day'
import type { PlainDate } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { HUMEN } from '../builders/people'
import { people, speakTo } from '../contract/counter'
import { bookAs, chooseDay, chooseRegistry, fillIn, openDates } from './couples'
import type { Stage } from './hands'
import { journey, targets } from './journey'

let stage: Stage
let date: PlainDate

const SLOT = 'registration-0900'

const dayId = () => `r-${HUMEN}:${date}`
const call: ReturnType<typeof speakTo>['call'] = (...asked) =>
  speakTo(stage.cloud.url).call(...asked)
const fire = (name: string) =>
  speakTo(stage.cloud.url).send('marriage', JSON.stringify({ Type: 'Timer', TriggerName: name }))

const theDay = () =>
  (stage.cloud.collection('days') as unknown as Day[]).find(({ _id }) => _id === dayId())

const close = async (slots: string[], reason: string) =>
  valueOf(await call(people.registrar, 'marriage', 'close', { day: dayId(), slots, reason }))

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
    ;[date] = (await openDates(stage)) as [PlainDate]
  }, 120_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: a couple waits for a full day, takes what comes free, and is offered another time when that is closed`,
    () => stage,
    async () => {
      const look = (name: string) => person.look(`41-offers-${target}-${name}`)
      const others = Object.keys(theDay()?.slots ?? {}).filter((id) => id !== SLOT)
      await close(others, '示例停电')
      const booked = await Promise.all([1, 2, 3].map((n) => bookAs(stage, n, date, SLOT)))

      const person = await stage.openAs(people.resident, {
        path: '/features/marriage/couple/index?service=marriage',
      })
      await fillIn(person, aCouple(9))
      await person.press('去选时间')
      await person.title('选时间')
      await chooseRegistry(person)
      await chooseDay(person, date)
      await person.see('这一天约满了')
      await person.see('这一天别家还有号')
      await look('1-full')
      await person.press('排这一天的队')
      await person.title('排队')
      await person.see('您排在第一位')

      const [first] = booked
      const seen = valueOf(
        await call(first?.openid, 'marriage', 'booking', { id: first?.id ?? '' }),
      )
      const { id, version } = seen
      valueOf(await call(first?.openid, 'marriage', 'cancel', { id, version }))
      await fire('offer')
      await person.reload()
      await person.see('给你们留了一个时间')
      await look('2-offered')
      await person.press('就要这个')
      await person.title('预约凭证')
      await person.see('09:00–09:30')

      await close([SLOT], '示例台风')
      await person.reload()
      await person.see('登记处这个时段停办了')
      await person.see('给你们留了一个时间')
      await look('3-closed')
      await person.press('就要这个')
      await person.see('改好了，这是新的时间')
      await look('4-moved')
      const [mine] = valueOf(await call(people.resident, 'marriage', 'mine', {})).bookings
      expect(mine).toMatchObject({ status: 'booked', offer: null })
      expect(mine?.registryId === `r-${HUMEN}` && mine.date === date).toBe(false)

      stage.cloud.travel(new Date(Date.now() + 120_000).toISOString())
      await fire('tell')
      await person.go('/pages/matters/index')
      await person.see('结婚登记：登记处有个时段停办，要改时间')
      await look('5-told')
      await person.close()
    },
  )
})
