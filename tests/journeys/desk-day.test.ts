import { lastDay, quartersBack, type Quarter } from '@shared/assistance/returns/quarter'
import { dateOf } from '@shared/kernel/plain-date'
import { valueOf } from '../builders/applications'
import {
  inQinzhou,
  inZhoushan,
  people,
  somebodyNew,
  speakTo,
  withoutPapers,
} from '../contract/counter'
import { XIANGYANG } from '../builders/people'
import { aDay } from '../builders/tallies'
import type { Hands, Stage } from './hands'
import { journey, targets } from './journey'
import { openDesk, openFirst } from './steps'

let stage: Stage

const PROGRAMME = '临时救助'
const AT_DESK = { width: 1280, keyboard: true } as const
const looker = (person: Hands) => (name: string) => person.look(`33-desk-day-${name}`)

/** Two urgent cases in the queue of one township; their ids. */
async function twoCases() {
  const { consent, submit } = speakTo(stage.cloud.url)
  await consent(people.resident)
  const ids: string[] = []
  for (const [i, name] of ['陈示例', '李示例'].entries()) {
    const answers = withoutPapers({ applicant: { name, idNumber: somebodyNew(1970) } })
    ids.push(valueOf(await submit(`day-${i}`, answers)).caseId)
  }
  return ids
}

/** Claims one case and asks for what is missing; finds the other by name, claims it, and sends it where it belongs. */
async function clerksMorning() {
  const clerk = await openDesk(stage, people.clerk, /待认领 2/, AT_DESK)
  const see = looker(clerk)
  await see('morning-queue')
  await openFirst(clerk, PROGRAMME)
  await clerk.press('认领')
  await clerk.see(/承办：何晓/)
  await clerk.press('要求补正')
  await clerk.sheet.tick('证明材料')
  await clerk.sheet.fill('说清楚缺什么', '还差一张住院通知')
  await see('morning-supplement')
  await clerk.sheet.press('要求补正')
  await clerk.see('请您补一下材料')

  await clerk.press('返回')
  await clerk.title('待办')
  await clerk.search('找一件', '李示例')
  await clerk.press(/打开 临时救助 李/)
  await clerk.title(PROGRAMME)
  await clerk.press('认领')
  await clerk.see(/承办：何晓/)
  await clerk.press('转办')
  await clerk.sheet.press('转到哪里')
  await clerk.sheet.fill('搜索', '长安')
  await clerk.sheet.press(/长安镇/)
  await clerk.sheet.fill('理由', '事情发生在长安镇')
  await see('morning-reroute')
  await clerk.sheet.press('转办')
  await clerk.title('待办')
  await clerk.search('找一件', '李示例')
  await clerk.see('本单位没有找到')
  await clerk.close()
}

/** A clerk has proposed; two things lie to be decided: one is agreed to, one goes back. */
async function toDecide(caseIds: readonly string[]) {
  const { act } = speakTo(stage.cloud.url)
  for (const caseId of caseIds) {
    valueOf(await act(people.clerk, 'claim', caseId))
    valueOf(await act(people.clerk, 'accept', caseId, { lane: 'emergency' }))
    const proposal = { outcome: 'grant', fen: 300_000, reason: '示例：住院急用' }
    valueOf(await act(people.clerk, 'propose', caseId, proposal))
  }
}

async function approversAfternoon() {
  const approver = await openDesk(stage, people.approver, /待审核 2/, AT_DESK)
  const see = looker(approver)
  await openFirst(approver, PROGRAMME)
  await see('afternoon-case')
  await approver.press('审核同意')
  await approver.see('同意救助 3,000 元')
  await approver.press('返回')
  await approver.choose(/待审核 1/)
  await openFirst(approver, PROGRAMME)
  await approver.press('退回经办')
  await approver.sheet.fill('理由', '示例：金额请再核一下')
  await approver.sheet.press('退回经办')
  await approver.title('待办')
  await approver.see('换一个队列看看。')
  await approver.close()
}

/** What was granted is put up in the village, from the list of what waits for it. */
async function putUp() {
  const clerk = await openDesk(stage, people.clerk, /待公布 1/, AT_DESK)
  await clerk.tick(/选 临时救助/)
  await clerk.fill('贴在哪个村（社区）', '示例村')
  await looker(clerk)('publish')
  await clerk.press('公布所选 1 件')
  await clerk.see('公布了 1 件。')
  await clerk.close()
}

/** Two more, when the clerk has done with the first. */
async function twoCasesMore() {
  const { submit } = speakTo(stage.cloud.url)
  const ids: string[] = []
  for (const n of [1, 2]) ids.push(valueOf(await submit(`more-${n}`, withoutPapers())).caseId)
  return ids
}

/** A child's case that the township has let lie, until the county was told of it. */
async function lateCase() {
  const { consent, submitChild } = speakTo(stage.cloud.url)
  await consent(people.resident)
  valueOf(await submitChild('late', XIANGYANG))
  const later = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000)
  later.setUTCHours(0, 29, 0, 0)
  // The morning's timer that reports what is late is all that is wanted of three months.
  stage.cloud.travel(later.toISOString())
  later.setUTCHours(0, 31, 0, 0)
  await stage.cloud.tick(later.toISOString())
}

async function countysOverdue() {
  const county = await openDesk(stage, inQinzhou.county, /督办 1/, AT_DESK)
  const see = looker(county)
  await see('county-overdue')
  await openFirst(county, '事实无人抚养儿童')
  await county.see('已报钦南区民政局督办。')
  await see('county-case')
  await county.press('返回')
  await county.choose('下面各单位')
  await county.see(/向阳街道/)
  await see('county-below')
  await county.close()
}

const COUNTY = 'county:330902'

/** What a county did in the last quarter that is over, as it was counted day by day. */
async function lastQuarter() {
  // The page opens with that quarter by the clock of whoever looks at it.
  const [, quarter = ''] = quartersBack(dateOf(new Date().toISOString()), 2)
  const day = aDay(COUNTY, lastDay(quarter as Quarter), {
    'temporary-relief': { accepted: 4, granted: 3, fenOnce: 300_000 },
  })
  const body = { action: 'database.insertDocument', collectionName: 'tallies' }
  await fetch(`${stage.cloud.url}/admin`, {
    method: 'POST',
    body: JSON.stringify({ ...body, data: [JSON.stringify(day)] }),
  })
}

/** One enters what the paper says and explains where it differs; another signs, and nothing can be changed any more. */
async function statisticiansQuarterEnd() {
  const at = { ...AT_DESK, path: '/features/desk/returns/index' }
  const statistician = await stage.openAs(inZhoushan.county, at)
  const see = looker(statistician)
  await statistician.press('填临时救助')
  await statistician.sheet.fill('受理', '5')
  await statistician.sheet.fill('审核确认同意', '3')
  await statistician.sheet.fill('一次性发放', '3000')
  await statistician.sheet.press('存下')
  await statistician.see('系统 4，报表 5；报表多 1')
  await statistician.press('说明原因，临时救助，受理')
  await statistician.sheet.fill('为什么不一样', '示例：一件是下季度的')
  await statistician.sheet.press('存下')
  await statistician.see('已说明')
  await see('quarter-explained')
  await statistician.close()

  const other = await stage.openAs(inZhoushan.otherCounty, at)
  await other.press('签字')
  await other.sheet.press('签字')
  await other.see(/严敏（示例） .*签字，不能再改/)
  await other.see('用当天的记录重新算过，和签字时一样。')
  await looker(other)('quarter-signed')
  await other.close()
}

describe.each(targets)('%s', (target, setStage) => {
  afterEach(async () => {
    await stage.close()
  })

  journey(
    `${target}: a clerk’s morning and an approver’s afternoon, by keyboard alone where there is one`,
    () => stage,
    async () => {
      stage = await setStage()
      await twoCases()
      await clerksMorning()
      const more = await twoCasesMore()
      await toDecide(more)
      await approversAfternoon()
      await putUp()
    },
  )

  journey(
    `${target}: a county finds what a township is late with, reads it, and looks at all that lies below`,
    () => stage,
    async () => {
      stage = await setStage('qinzhou')
      await lateCase()
      await countysOverdue()
    },
  )

  journey(
    `${target}: a statistician’s quarter end: paper beside the figures, a difference explained, signed by another`,
    () => stage,
    async () => {
      stage = await setStage('zhoushan')
      await lastQuarter()
      await statisticiansQuarterEnd()
    },
  )
})
