import { setTimeout as pause } from 'node:timers/promises'
import { dateOf } from '@shared/kernel/plain-date'
import { sampleFigures } from '../builders/own-figures'
import { people } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'

let stage: Stage

/** Somewhere in the middle of 虎门镇. A browser says WGS-84 and a phone GCJ-02: half a kilometre apart, and the same list. */
const IN_HUMEN = { longitude: 113.665, latitude: 22.822 }

const find = '/features/meals/find/index'

/** Half past eleven of the day the example places were made, whose holidays and closed days they know. */
const lunch = () => `${dateOf(new Date().toISOString())}T03:30:00.000Z`

/** Waits until these words are gone from the page. */
async function gone(person: Hands, words: string) {
  for (let tries = 0; (await person.words()).includes(words); tries += 1) {
    if (tries > 50) throw new Error(`${words} is still there`)
    await pause(200)
  }
}

async function say(person: Hands, age: string) {
  await person.press('看看我付多少')
  await person.title('谁去吃')
  await person.fill('年龄', age)
  await person.press(/^户籍在哪个镇街/)
  await person.sheet.press('虎门镇')
  await person.press('算一算')
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage('dongguan', { figures: JSON.stringify(sampleFigures) })
    stage.cloud.travel(lunch())
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  const walk = (name: string, steps: () => Promise<void>) =>
    journey(`${target}: ${name}`, () => stage, steps)

  walk('somebody of 82 finds lunch near them, what it costs them and why', async () => {
    const person = await stage.openAs(people.stranger, { elder: true, place: IN_HUMEN })
    await person.press(/^长者饭堂/)
    await person.title('长者饭堂')
    await person.look(`meals-${target}-1-ask`)
    await person.press('用我现在的位置')
    await person.see('示例社区长者饭堂')
    await person.see(/走约 \d+ 分钟，午餐到 13:00/)
    await person.see('停业：设备检修')
    await person.see('15 元')
    await say(person, '82')
    await person.see('按 82 岁、虎门镇户籍 算价钱')
    await person.see('15 − 补 10')
    await person.look(`meals-${target}-2-found`)
    await person.press(/示例社区长者饭堂.*您付 5 元/)
    await person.title('示例社区长者饭堂')
    await person.see('80 岁以上、本市户籍，每餐补 10 元，一天最多补 20 元')
    await person.see('60 岁以上，没带证件也能吃，报姓名就行')
    await person.look(`meals-${target}-3-place`)
    await person.close()
  })

  walk(
    'without location: a township, what is wished for, a part of the name, another kind',
    async () => {
      const person = await stage.openAs(people.resident, { path: find })
      await person.press('用我现在的位置')
      await person.see('手机没有给位置。请选一个镇街，一样能找。')
      await person.press(/^或者选镇街/)
      await person.sheet.press('虎门镇')
      await person.see('示例二村助餐点')
      await person.tick('无台阶')
      await person.see('示例社区长者饭堂')
      await gone(person, '示例二村助餐点')
      await person.tick('无台阶')
      await person.search('按名字找（可以打拼音字头）', 'zycf')
      await person.see('示例中央厨房（送餐）')
      await person.search('按名字找（可以打拼音字头）', '')
      await person.choose('歇脚求助')
      await person.see('示例慈善爱心驿站')
      await person.see('开到 20:00')
      await person.look(`meals-${target}-4-help`)
      await person.close()
    },
  )

  walk('what was found is there without network, with its time', async () => {
    const person = await stage.openAs(people.resident, { path: find })
    await person.see('示例社区长者饭堂')
    await person.offline(true)
    await person.choose('养老')
    await person.see(/现在没有网/)
    await person.choose('吃饭')
    await person.see(/没有网络。下面是 .* 记下的/)
    await person.see('示例社区长者饭堂')
    await person.look(`meals-${target}-5-offline`)
    await person.offline(false)
    await person.close()
  })
})
