import { addDays, addMonths, dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { anIdNumber } from '../builders/id-numbers'
import { sampleFigures } from '../builders/own-figures'
import { HUMEN } from '../builders/people'
import { people } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import { fillPerson, openDesk, openFirst, type See } from './steps'

let stage: Stage

const TIER = 80
const today = (): PlainDate => dateOf(new Date().toISOString())

/** Somebody whose eightieth birthday is a month away: the day to be told has come. */
const bornThen = () => addMonths(today(), 1 - TIER * 12)

const looker = (person: Hands) => (name: string) => person.look(`30-elder-${name}`)

/** What one keeps of oneself, typed once. */
async function keepProfile(person: Hands, see: See) {
  await person.go('/features/assistance/profile/index')
  await person.press('先看看怎么用您的信息')
  await person.press('同意，开始填')
  await person.title('我的信息')
  await fillPerson(person, anIdNumber({ region: '441900', born: bornThen(), serial: 20 }))
  await person.press(/^户口在哪个镇街/)
  await person.sheet.press('虎门镇')
  await see('profile')
  await person.press('存好')
  await person.see(/快到领高龄津贴的岁数了/)
  await see('profile-kept')
}

/** One tap fills it in, one more sends it. */
async function apply(person: Hands, see: See) {
  await person.go('/features/assistance/guide/index?programme=elder-allowance')
  await person.see('80 岁起，每月 100 元')
  await see('guide')
  await person.go('/pages/matters/index')
  await person.see('快满 80 岁了，可以领高龄津贴')
  await see('reminder')
  await person.press('我同意，帮我填好')
  await person.title('检查一遍，再提交')
  await see('check')
  expect(await person.words()).not.toMatch(/陈桂芳|13800000000/)
  await person.press('提交申请')
  await person.title('镇街收到了')
  await person.press('看办到哪了')
  await person.title('镇街已收到')
  await see('case')
  await person.go('/pages/matters/index')
  await person.see('等受理')
  expect(await person.words()).not.toMatch(/我同意，帮我填好/)
}

async function propose() {
  const clerk = await openDesk(stage, `o-example-${HUMEN}-clerk-1`, /待认领 1/)
  await openFirst(clerk, '高龄津贴')
  await clerk.press('认领')
  await clerk.see(/承办：何晓/)
  await clerk.press('受理')
  await clerk.press('提出意见')
  await clerk.sheet.see('可以申请，每月 100 元')
  await clerk.sheet.see('按本市标准每月 100 元')
  await clerk.sheet.fill('理由', '户籍和年龄核对属实。')
  await clerk.look('30-elder-proposes')
  await clerk.sheet.press('提出意见')
  await clerk.see('审核中')
  await clerk.close()
}

async function decide() {
  const officer = await openDesk(stage, people.officer, /待审核 1/)
  await openFirst(officer, '高龄津贴')
  await officer.look('30-elder-decides')
  await officer.press('审核同意')
  await officer.see('正在享受')
  await officer.close()
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage('dongguan', { figures: JSON.stringify(sampleFigures) })
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: told a month before the birthday, one tap fills 高龄津贴 in, one more sends it, and it is given by the city’s own tiers`,
    () => stage,
    async () => {
      const resident = await stage.openAs(people.resident, { elder: true })
      const see = looker(resident)
      await keepProfile(resident, see)
      await stage.cloud.tick(`${addDays(today(), 1)}T02:00:00.000Z`)
      await apply(resident, see)
      await propose()
      await decide()
      await resident.reload()
      await resident.press(/高龄津贴/)
      await resident.title('正在享受救助')
      await resident.see(/每月 100 元/)
      await see('granted')
      await resident.close()
    },
  )
})
