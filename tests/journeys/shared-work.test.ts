import { valueOf } from '../builders/applications'
import { people, somebodyNew, speakTo, withoutPapers } from '../contract/counter'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import { openDesk, openFirst } from './steps'

let stage: Stage

const PROGRAMME = '临时救助'
const looker = (person: Hands) => (name: string) => person.look(`32-shared-work-${name}`)

/** Three cases of three people in the queue of one township; gives the id of the last. */
async function prepare() {
  const { consent, submit } = speakTo(stage.cloud.url)
  await consent(people.resident)
  let caseId = ''
  for (const [i, name] of ['陈示例', '李示例', '王示例'].entries()) {
    const answers = withoutPapers({ applicant: { name, idNumber: somebodyNew(1970) } })
    caseId = valueOf(await submit(`shared-${i}`, answers)).caseId
  }
  return caseId
}

/** Two are ticked; a colleague takes one of them before the button is pressed. */
async function claimTogether(taken: string) {
  const clerk = await openDesk(stage, people.clerk, /待认领 3/)
  await clerk.tick(/选 临时救助 陈/)
  await clerk.tick(/选 临时救助 王/)
  await looker(clerk)('ticked')
  valueOf(await speakTo(stage.cloud.url).act(people.otherClerk, 'claim', taken))
  await clerk.press('认领所选 2 件')
  await clerk.see('认领了 1 件，在“我的”里。')
  await clerk.see(/王.*：周宁（示例） 正在办这件事。/)
  await looker(clerk)('claimed')
  await clerk.close()
}

/** One clerk goes away: the approver sees what everybody holds, and hands the case over. */
async function handOver() {
  const approver = await openDesk(stage, people.approver, /正在办 3/)
  await openFirst(approver, PROGRAMME)
  await approver.see(/承办：何晓/)
  await approver.press('交给同事办')
  await approver.sheet.see('手上 1 件')
  await looker(approver)('colleagues')
  await approver.sheet.choose(/周宁/)
  await approver.sheet.press('交给同事办')
  await approver.see(/承办：周宁/)
  await approver.see('梁正（示例）交给周宁（示例）办')
  await looker(approver)('given')
  await approver.close()
}

describe.each(targets)('%s', (target, setStage) => {
  beforeAll(async () => {
    stage = await setStage()
  }, 60_000)

  afterAll(async () => {
    await stage.close()
  })

  journey(
    `${target}: cases are claimed together, and one is handed over to a colleague`,
    () => stage,
    async () => {
      await claimTogether(await prepare())
      await handOver()
    },
  )
})
