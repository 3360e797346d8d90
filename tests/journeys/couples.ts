import type { Day } from '@shared/marriage/day'
import { dateOf, monthOf, type PlainDate } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import { aHold, type TypedParty } from '../builders/couples'
import { HUMEN } from '../builders/people'
import { speakTo } from '../contract/counter'
import type { Hands, Stage } from './hands'

/** 12月11日, as the calendar says it. */
const spoken = (date: string) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** Lays out the days of the registries; those of 虎门 that have been let out, the last first. */
export async function openDates({ cloud }: Stage): Promise<PlainDate[]> {
  await speakTo(cloud.url).send(
    'marriage',
    JSON.stringify({ Type: 'Timer', TriggerName: 'openDays' }),
  )
  const now = new Date().toISOString()
  return (cloud.collection('days') as unknown as Day[])
    .filter(({ registryId, opens }) => registryId === `r-${HUMEN}` && (opens[0]?.at ?? '') <= now)
    .map(({ date }) => date)
    .filter((date) => date > dateOf(now))
    .sort()
    .reverse()
}

/** The `n`-th other couple holds and confirms a time without a screen. Gives their account and their booking. */
export async function bookAs({ cloud }: Stage, n: number, date: PlainDate, slot: string) {
  const { call } = speakTo(cloud.url)
  const openid = `o-example-other-${n}`
  const held = valueOf(await call(openid, 'marriage', 'hold', aHold(`r-${HUMEN}:${date}`, slot, n)))
  const { id, proof } = held
  valueOf(await call(openid, 'marriage', 'confirm', { id, proof }))
  return { openid, id }
}

/** Fills in who the two are. */
export async function fillIn(person: Hands, [one, other]: readonly [TypedParty, TypedParty]) {
  await person.fill('您的姓名', one.name)
  await person.fill('您的居民身份证号码', one.number)
  await person.fill('对方的姓名', other.name)
  await person.fill('对方的居民身份证号码', other.number)
  await person.tick(/不是直系亲属/)
  await person.tick(/同意用两个人的姓名/)
}

/** Chooses the registry of 虎门: all of the city together are more than a screenful. */
export async function chooseRegistry(person: Hands) {
  await person.press(/^哪一家/)
  await person.sheet.press('虎门镇婚姻登记处')
}

/** Turns to the month of a day and chooses it. */
export async function chooseDay(person: Hands, date: PlainDate) {
  if (monthOf(date) > monthOf(dateOf(new Date().toISOString()))) await person.press('下个月')
  await person.choose(new RegExp(`^${spoken(date)} 周.`))
}

/** Chooses the registry of 虎门, a day, and a time of it. */
export async function chooseTime(person: Hands, date: PlainDate, from: string) {
  await chooseRegistry(person)
  await chooseDay(person, date)
  await person.press(new RegExp(`^${from}，虎门镇婚姻登记处，余`))
}
