import { valueOf } from '../builders/applications'
import { people, speakTo, withoutPapers } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'

const DRAFT = 'd-mistakes'

let stage: Stage
const counter = () => speakTo(stage.cloud.url)

const step = (section: string) =>
  `/features/assistance/step/index?draft=${DRAFT}&section=${section}`

/** Puts a draft on the phone, as typing it would. */
async function withDraft(person: Hands, answers: object) {
  await person.keep(`draft/${DRAFT}`, {
    id: DRAFT,
    programme: 'temporary-relief',
    savedAt: '2026-11-21T01:38:00.000Z',
    photos: [],
    answers,
  })
  await person.keep('drafts', [DRAFT])
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
    await counter().consent(people.resident)
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  const walk = (name: string, steps: () => Promise<void>) =>
    journey(`${target}: ${name}`, () => stage, steps)

  walk('what was typed is there after the app is killed, and nobody else sees it', async () => {
    const person = await stage.openAs(people.resident)
    await withDraft(person, {})
    await person.go(step('applicant'))
    await person.fill('姓名', '陈桂')
    await person.close()
    const again = await stage.openAs(people.resident, { path: step('applicant') })
    await again.title('申请人的情况')
    expect(await again.typed('姓名')).toBe('陈桂')
    await again.close()
    const stranger = await stage.openAs(people.stranger, { path: step('applicant') })
    await stranger.title('这份草稿不在这台手机上')
    await stranger.close()
  })

  walk(
    'a wrong number is named in the summary and under its field, and stays as typed',
    async () => {
      const person = await stage.openAs(people.resident)
      await withDraft(person, {
        applicant: {
          ...withoutPapers().applicant,
          idNumber: '44190019480231002X',
          phone: '1380000000',
        },
      })
      await person.go(step('applicant'))
      await person.press('保存，下一步')
      await person.see('有 2 处要改')
      await person.see(/身份证号：中间 8 位是出生日期/)
      await person.look('5-wrong-number')
      expect(await person.typed('身份证号')).toBe('44190019480231002X')
      await person.close()
    },
  )

  walk(
    'without a network nothing is lost, and two quick taps afterwards are one case',
    async () => {
      const person = await stage.openAs(people.resident)
      await withDraft(person, withoutPapers())
      await person.go(`/features/assistance/check/index?draft=${DRAFT}`)
      await person.title('检查一遍，再提交')
      await person.offline(true)
      await person.press('提交申请')
      await person.see(/现在没有网。填的内容已存在手机/)
      await person.offline(false)
      await person.pressTwice('提交申请')
      await person.title('镇街收到了')
      expect(stage.cloud.collection('cases')).toHaveLength(1)
      await person.close()
    },
  )

  walk('refusing consent leads back to the guide, which can still be read', async () => {
    const person = await stage.openAs(people.stranger)
    await person.press(/申请救助/)
    await person.press(/^临时救助/)
    await person.press('开始申请')
    await person.press('不同意')
    await person.title('临时救助')
    await person.see('这些不用您交，我们来查')
    await person.close()
  })

  walk('the place of the phone offers two townships and takes none by itself', async () => {
    const place = { longitude: 113.67, latitude: 22.82 }
    const person = await stage.openAs(people.resident, { place })
    await withDraft(person, {})
    await person.go(step('happening'))
    await person.press('用我现在的位置找')
    await person.see('虎门镇')
    expect((await person.words()).match(/.*(镇|街道)$/gm)).toHaveLength(2)
    await person.see('请选择')
    await person.choose('虎门镇')
    await person.press('在哪个镇街遇到的，虎门镇')
    await person.close()
  })

  walk('a refusal tells the reason, the government to appeal to and the sixty days', async () => {
    const { caseId } = valueOf(await counter().submit('refused'))
    valueOf(await counter().act(people.clerk, 'claim', caseId))
    const accepted = { lane: 'expenditure', laneReason: '不急，按支出型办' }
    valueOf(await counter().act(people.clerk, 'accept', caseId, accepted))
    const path = `/features/assistance/work/index?id=${caseId}`
    const clerk = await stage.openAs(people.clerk, { width: 1280, path })
    await clerk.press('提出意见')
    await clerk.sheet.choose('不予确认')
    await clerk.sheet.press('提出意见')
    await clerk.sheet.see('这里还没填')
    await clerk.sheet.fill('理由', '人均收入超过本市标准。')
    await clerk.look('6-clerk-refuses')
    await clerk.sheet.press('提出意见')
    await clerk.see('审核中')
    await clerk.close()
    const approver = await stage.openAs(people.approver, { width: 1280, path })
    await approver.press('审核同意')
    await approver.see('不予确认')
    await approver.close()
    const at = `/features/assistance/case/index?case=${caseId}`
    const resident = await stage.openAs(people.resident, { elder: true, path: at })
    await resident.title('这次没有通过')
    await resident.see('人均收入超过本市标准。')
    await resident.see(/60 日内（.*前）向东莞市人民政府申请行政复议/)
    await resident.look('6-resident-refused')
    await resident.close()
  })

  // WeChat's own picker offers photos only; a browser's takes any file.
  const wrongFiles =
    target === 'h5'
      ? ([
          ['a program with the name of a photo', Buffer.from('MZ this is no photo'), '这不是照片'],
          ['an empty photo', Buffer.alloc(0), '这张照片是空的'],
        ] as const)
      : []
  for (const [name, bytes, sentence] of wrongFiles)
    walk(`${name} is refused in a sentence`, async () => {
      const person = await stage.openAs(people.resident)
      await withDraft(person, {})
      await person.go(step('documents'))
      await person.addFile(bytes)
      await person.see(sentence)
      await person.close()
    })
})
