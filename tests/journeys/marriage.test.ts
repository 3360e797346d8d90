import type { PlainDate } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { people, speakTo } from '../contract/counter'
import { chooseTime, fillIn, openDates } from './couples'
import type { Stage } from './hands'
import { journey, targets } from './journey'

let stage: Stage
let dates: readonly PlainDate[] = []

const [man, woman] = aCouple()

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
    dates = await openDates(stage)
  }, 120_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: a couple books, confirms on two phones, moves it, and shows the ticket`,
    () => stage,
    async () => {
      const [first, second] = dates as [PlainDate, PlainDate]
      const person = await stage.openAs(people.resident)
      await person.press('婚姻登记')
      await person.title('婚姻登记')
      await person.press('结婚登记')
      await person.title('填两个人的信息')
      await person.press('去选时间')
      await person.see('有几处要改一下')
      await fillIn(person, [man, woman])
      await person.look(`marriage-${target}-1-couple`)
      await person.press('去选时间')
      await person.title('选时间')
      await chooseTime(person, first, '09:00')
      await person.see('为你们留着')
      // The runner waits for a page to come to rest, and a clock that runs never does.
      if (target === 'h5') await person.look(`marriage-${target}-2-held`)
      await person.press('确认预约')
      await person.title('预约凭证')
      await person.see('等另一位确认')

      const [{ _id: id } = { _id: '' }] = stage.cloud.collection('bookings') as { _id: string }[]
      const { call } = speakTo(stage.cloud.url)
      const { invitation } = valueOf(await call(people.resident, 'marriage', 'booking', { id }))
      const other = await stage.openAs(people.stranger, {
        path: `/features/marriage/join/index?id=${id}&invitation=${invitation}`,
      })
      await other.fill('您的证件号', man.number)
      await other.press('是我，我确认')
      await other.see('证件号和预约时填的不一样')
      await other.fill('您的证件号', woman.number)
      await other.press('是我，我确认')
      await other.see('确认好了')
      await other.press('看预约凭证')
      await other.see('两人已确认')
      await other.close()

      await person.reload()
      await person.see('两人已确认')
      await person.look(`marriage-${target}-3-ticket`)
      await person.press('改时间')
      await person.title('选时间')
      await chooseTime(person, second, '10:00')
      await person.press(/^改到/)
      await person.title('预约凭证')
      await person.see('10:00–10:30')
      const { code } = valueOf(await call(people.resident, 'marriage', 'booking', { id }))
      await person.see(code)
      const list = valueOf(await call(people.registrar, 'marriage', 'dayList', { date: second }))
      expect(list.rows).toMatchObject([{ code, from: '10:00' }])
      await person.close()
    },
  )
})
