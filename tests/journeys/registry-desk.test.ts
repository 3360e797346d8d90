import { instantAt, type PlainDate } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { aCouple } from '../builders/couples'
import { people, speakTo } from '../contract/counter'
import { bookAs, chooseTime, fillIn, openDates } from './couples'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'

let stage: Stage
let date: PlainDate

const AT_DESK = { width: 1280, keyboard: true, path: '/pages/mine/index' } as const
const couple = aCouple()

/** A couple books the first time of a day on the phone; the second says yes. Gives what stands on the ticket. */
async function bookOnPhone() {
  const person = await stage.openAs(people.resident, {
    path: '/features/marriage/couple/index?service=marriage',
  })
  await fillIn(person, couple)
  await person.press('去选时间')
  await person.title('选时间')
  await chooseTime(person, date, '09:00')
  await person.press('确认预约')
  await person.title('预约凭证')
  await person.see('每个人都带')
  await person.see('居民身份证')
  await person.press('记到日历')
  await person.see(/前一天会提醒您/)
  await person.close()
  const [{ _id: id } = { _id: '' }] = stage.cloud.collection('bookings') as { _id: string }[]
  const { call } = speakTo(stage.cloud.url)
  const { invitation, code } = valueOf(await call(people.resident, 'marriage', 'booking', { id }))
  const { number } = couple[1]
  valueOf(await call(people.stranger, 'marriage', 'join', { id, invitation, number }))
  return code
}

/** The `n`-th other couple has a place at another time. Gives their account and their booking. */
async function bookOther(n: number, slot: string) {
  const { call } = speakTo(stage.cloud.url)
  const { openid, id } = await bookAs(stage, n, date, slot)
  const { invitation, code } = valueOf(await call(openid, 'marriage', 'booking', { id }))
  const { number } = aCouple(n)[1]
  valueOf(await call(`${openid}-second`, 'marriage', 'join', { id, invitation, number }))
  return { openid, id, code }
}

/** A reader types a number and ends it with Enter: the next field, and after the last one it is asked. */
const readPapers = async (desk: Hands, [one, other]: readonly [string, string]) => {
  await desk.search('第一个证件号', one)
  await desk.search('第二个证件号', other)
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
    ;[date] = (await openDates(stage)) as [PlainDate]
  }, 120_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: a registrar finds a couple by their code, reads their papers, hands out a number and closes an afternoon`,
    () => stage,
    async () => {
      const code = await bookOnPhone()
      const morning = await bookOther(2, 'registration-0930')
      const afternoon = await bookOther(1, 'registration-1430')
      stage.cloud.travel(instantAt(date, '09:05'))

      const desk = await stage.openAs(people.registrar, AT_DESK)
      const look = (name: string) => desk.look(`40-registry-${target}-${name}`)
      await desk.press('工作台')
      await desk.press('婚姻登记台')
      await desk.title('婚姻登记台')
      await desk.see(/（今天）/)
      await look('1-day')
      await desk.search('找预约', '222222')
      await desk.see('这一天没有这个编号的预约')
      await desk.fill('找预约', '')
      await desk.search('找预约', code.toLowerCase())
      await desk.see('09:00–09:30 的预约')
      await look('2-open')

      const [man, woman] = couple
      await readPapers(desk, [man.number, aCouple(5)[1].number])
      await desk.see('证件号和预约时填的不一样')
      await look('3-wrong')
      await desk.fill('第一个证件号', woman.number)
      await desk.fill('第二个证件号', man.number)
      await desk.press('到场')
      await desk.see('人到了，证件对上了。')
      await desk.see('正在办')
      await look('4-arrived')
      await desk.press('登记办好了')
      await desk.see('办好了')

      await desk.press(`打开 09:30 ${morning.code}`)
      await desk.see('09:30–10:00 的预约')
      await desk.press('没办成')
      await desk.sheet.choose('证件没带齐')
      await desk.sheet.press('没办成')
      await desk.see('记下了，不计次数。')
      const { call } = speakTo(stage.cloud.url)
      const asked = { id: morning.id }
      const { status, history } = valueOf(await call(morning.openid, 'marriage', 'booking', asked))
      expect([status, history.at(-1)?.note]).toEqual(['notHandled', 'papersMissing'])

      await desk.press('取现场号，09:00 登记窗口')
      await desk.sheet.press('取号')
      await desk.sheet.see('0900-01')
      await look('5-walk-in')
      await desk.sheet.press('好了')
      await desk.see('现场号 1，余 0')

      await desk.press('停办时段')
      await desk.sheet.press('下午')
      await desk.sheet.press('先看影响谁')
      await desk.sheet.see(/约好的有 1 个/)
      await desk.sheet.fill('为什么停办', '示例停电')
      await look('6-closing')
      await desk.sheet.press('停办')
      await desk.see(/停了，1 个预约要改时间/)
      await desk.close()

      const pair = await stage.openAs(afternoon.openid, {
        path: `/features/marriage/ticket/index?id=${afternoon.id}`,
      })
      await pair.see('要改时间')
      await pair.see(/示例停电/)
      await pair.look(`40-registry-${target}-7-displaced`)
      await pair.close()
    },
  )
})
