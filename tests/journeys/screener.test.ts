import { valueOf } from '../builders/applications'
import { people, speakTo } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import type { See } from './steps'

let stage: Stage

const next = (person: Hands) => person.press('下一步')

/** Two people with 1,000 元 a month after a fire; the questions that are not theirs are not asked. */
async function answerAll(person: Hands, see: See) {
  await person.fill('多大年纪，岁', '45')
  await person.choose('本市')
  await see('1-who')
  await next(person)
  await person.see('家里几口人？')
  await person.fill('一起生活的人数，人', '2')
  await next(person)
  await person.fill('收入合计，元 / 月', '1000')
  await see('2-income')
  await next(person)
  await person.fill('存款、股票等一共，元', '0')
  await person.tick('都没有')
  await next(person)
  await person.fill('自己掏的，一共，元', '0')
  await next(person)
  await person.choose('火灾')
  await see('3-happened')
  await next(person)
  await person.choose('没有残疾证')
  await person.choose(/^没有$/)
  await see('4-health')
  await next(person)
  await person.see('现在在领什么？')
  await person.tick('都没有')
  await next(person)
  await person.see('家里最近有人过世吗？')
  await person.choose(/^没有$/)
  await person.press('看结果')
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
    valueOf(await speakTo(stage.cloud.url).consent(people.resident))
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  const walk = (name: string, steps: () => Promise<void>) =>
    journey(`${target}: ${name}`, () => stage, steps)

  walk('from home to what fits, why, how much, and into the form with what was said', async () => {
    const person = await stage.openAs(people.resident)
    const see = (name: string) => person.look(`screener-${target}-${name}`)
    await person.see('答十来个问题，不留姓名')
    await see('0-home')
    await person.press('看看能申请什么')
    await answerAll(person, see)
    await person.title('看完了，结果在这里')
    // 2 × 1,200 − 1,000, and ten times the standard at most.
    await person.see('每月 1,400 元')
    await person.see('一次最多 12,000 元')
    await see('5-verdicts')
    await person.press('看依据，低保')
    await person.see('您家人均每月 500 元，线是 1,200 元')
    await person.see(/东莞市民政局 2022 年工作计划（每人每月 1200 元）.*看过原文/)
    await see('6-why')
    await person.press('开始申请临时救助')
    await person.press('遇到了什么难处')
    await person.title('遇到了什么难处')
    await see('7-carried')
    // How urgent, when, where and the story; not what it was.
    await person.press('保存，下一步')
    await person.see('有 4 处要改')
    expect(stage.cloud.collection('cases')).toEqual([])
    await person.close()
  })

  walk('what is not known is skipped, a slip is named, and nothing is left behind', async () => {
    const person = await stage.openAs(people.stranger, {
      elder: true,
      path: '/features/assistance/screener/index',
    })
    await person.fill('多大年纪，岁', '八十')
    await next(person)
    await person.see('请填 0 到 120 的整数')
    await person.look(`screener-${target}-8-slip-elder`)
    await person.fill('多大年纪，岁', '85')
    await next(person)
    for (let question = 2; question < 11; question += 1) await person.press('不知道，跳过')
    await person.see('家里最近有人过世吗？')
    await person.press('不知道，跳过')
    await person.title('看完了，结果在这里')
    await person.see(/高龄津贴标准未设置，请咨询 12345/)
    await person.look(`screener-${target}-9-unset-elder`)
    await person.press('清空，重新答')
    await person.see('谁需要帮助？')
    expect(await person.typed('多大年纪，岁')).toBe('')
    await person.close()
  })

  walk('without a network the answers stay, and go through the consent into the form', async () => {
    const person = await stage.openAs(people.stranger, {
      path: '/features/assistance/screener/index',
    })
    await answerAll(person, async (name) => {
      if (name === '4-health') await person.offline(true)
    })
    await person.see(/现在没有网/)
    await person.offline(false)
    await person.press('看结果')
    await person.title('看完了，结果在这里')
    await person.press('开始申请临时救助')
    await person.press('同意，开始填')
    await person.press('住在一起的人')
    await person.see('第 1 位家人')
    await person.close()
  })
})
