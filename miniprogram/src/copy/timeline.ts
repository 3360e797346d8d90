import type { Change, EventData, EventType, Outcome } from '@shared/assistance/events'
import { dateOf, type PlainDate } from '@shared/kernel/plain-date'
import { laneNames, sectionNames } from './assistance'
import { paperNames } from './choices'
import { fullDate, monthDay, monthOf } from './dates'
import { appealLine, decidedLine, ended, together, yuanOf, type Line } from './decided-lines'

type Shown<T extends EventType> = Partial<EventData[T]>
type Say<T extends EventType> = (data: Shown<T>, officeOf: (unitId: string) => string) => Line

const namesOf = (ids: EventData['supplement_answered']['sections'] = []) =>
  [...new Set(ids)].map((id) => sectionNames[id]).join('、')

/** What somebody did themselves, or handed in at the counter for a clerk to note. */
const atCounter = (notedBy: string | undefined, own: string, there: string) =>
  notedBy === undefined ? own : `申请人到窗口${there}`

const noted = (notedBy: string | undefined) => notedBy !== undefined && `由${notedBy}记下。`

/** 11月21日, of the moment a time limit ends. */
const by = (until: string) => monthDay(dateOf(until))

const opinions: Readonly<Record<Outcome, (amount: string) => string>> = {
  grant: (amount) => `拟同意${amount}`,
  refuse: () => '拟不予确认',
  discontinue: () => '拟终止办理',
}

const intended: Readonly<Record<Change, (amount: string) => string>> = {
  raise: (amount) => `打算增加救助${amount}`,
  reduce: (amount) => `打算减少救助${amount}`,
  end: () => '打算停发救助',
}

const to = (fen: number | undefined) => (fen === undefined ? '' : `，到 ${yuanOf(fen)}`)

const says: { readonly [T in EventType]: Say<T> } = {
  submitted: ({ unitId, lane, onBehalf, takenInBy, from }, officeOf) => ({
    title: '收到申请',
    detail: [
      unitId && `送到${officeOf(unitId)}`,
      lane && laneNames[lane],
      onBehalf && '由别人代办',
      takenInBy && `${officeOf(takenInBy)}代收`,
      from && `从${from}转来`,
    ]
      .filter(Boolean)
      .join('，'),
  }),
  claimed: ({ staffName }) => ({ title: `${staffName ?? ''}认领` }),
  released: ({ byName }) => ({ title: `${byName ?? ''}放回待认领` }),
  assigned: ({ byName, staffName, fromName }) => ({
    title: `${byName ?? ''}交给${staffName ?? ''}办`,
    detail: fromName && `原来由${fromName}承办`,
  }),
  accepted: ({ lane, laneReason }) => ({
    title: `已受理${lane ? `，按${laneNames[lane]}办` : ''}`,
    detail: laneReason && `改了类别：${laneReason}`,
  }),
  declined: ({ reason, ...appeal }) => ({
    title: '没有受理',
    detail: `理由：${ended(reason)}${appealLine(appeal)}`,
  }),
  supplement_asked: ({ asks = [], note, until }) => ({
    title: '请您补一下材料',
    detail: `${namesOf(asks.map(({ section }) => section))}：${ended(note)}${until ? `${by(until)}前补上就行。` : ''}`,
  }),
  supplement_answered: ({ sections, notedBy }) => ({
    title: atCounter(notedBy, '材料已补', '补了材料'),
    detail: notedBy ? together(ended(namesOf(sections)), noted(notedBy)) : namesOf(sections),
  }),
  rerouted: ({ toUnit, reason }, officeOf) => ({
    title: toUnit ? `转到${officeOf(toUnit)}` : '已转办',
    detail: reason && `${ended(reason)}不用您重新申请。`,
  }),
  resettled: ({ toUnit }, officeOf) => ({
    title: toUnit ? `改由${officeOf(toUnit)}办` : '换了办理单位',
    detail: '行政区划变了。办到哪步还是哪步，不用您重新申请。',
  }),
  extended: ({ reason, dueAt }) => ({
    title: '要多办几天',
    detail: together(ended(reason), dueAt && `改到 ${fullDate(dateOf(dueAt))}前答复。`),
  }),
  paper_judged: ({ paper, fine, reason }) => ({
    title: `${paper ? paperNames[paper] : '材料'}${fine ? '看过，能用' : '退回'}`,
    detail: reason,
  }),
  relative_flagged: () => ({ title: '登记了近亲属，审核的单位要自己上门看' }),
  signed: ({ left }) => ({
    title: '家里人签了字',
    detail: left === undefined ? '' : left > 0 ? `还有 ${left} 个人没签。` : '都签好了。',
  }),
  visited: ({ on, way, people }) => ({
    title: `${way === 'remote' ? '打电话或视频了解过了' : '上门看过了'}${people ? `，${people} 位工作人员` : ''}`,
    detail: on && `${monthDay(on as PlainDate)}看的。`,
  }),
  check_asked: () => ({ title: '开始核对收入和财产', detail: '部门之间去查，不用您交材料。' }),
  checked: ({ clear = true, until }) => ({
    title: clear ? '收入和财产核对完了' : '核对到的和您填的不一样',
    detail: clear
      ? ''
      : together('请看看哪里不一样，有话就说。', until && `${by(until)}前说都来得及。`),
  }),
  check_answered: ({ notedBy }) => ({
    title: atCounter(notedBy, '您说明了情况', '说明了情况'),
    detail: together(noted(notedBy)),
  }),
  check_stands: ({ until }) => ({
    title: '按核对到的接着办',
    detail: until && `${by(until)}前没有收到您的说明。`,
  }),
  advanced: ({ fen, reason }) => ({ title: `先行救助 ${yuanOf(fen ?? 0)}`, detail: reason }),
  proposed: ({ outcome, fen, reason, toUnit }, officeOf) => ({
    title: '提出办理意见',
    detail:
      outcome === undefined
        ? toUnit
          ? `送到${officeOf(toUnit)}确认`
          : '等另一位工作人员审核'
        : `${opinions[outcome](fen === undefined ? '' : ` ${yuanOf(fen)}`)}：${reason ?? ''}`,
  }),
  posted: ({ place, until }) => ({
    title: '开始公示，看街坊有没有意见',
    detail: together(
      place && `贴在${place}。`,
      until && `${monthDay(until as PlainDate)}贴完。`,
      '只有遮住的姓名、人数和金额。',
    ),
  }),
  objected: () => ({
    title: '公示时有人提了意见',
    detail: '公示先撤下，镇街再去查一遍。现在不用您做什么。',
  }),
  notice_over: ({ toUnit }, officeOf) => ({
    title: '公示完了，没人提意见',
    detail: toUnit && `送到${officeOf(toUnit)}`,
  }),
  grade_verified: ({ fine, reason }) => ({
    title: fine === false ? '残联看过，等级对不上' : '残联看过残疾等级了',
    detail: reason,
  }),
  sent_back: ({ reason }) => ({ title: '退回再办', detail: reason }),
  handed_on: ({ region, office }) => ({
    title: `转到${region ?? '户口所在地'}办`,
    detail: `${office ? `送到${office}，` : ''}不用您跑过去。`,
  }),
  fed_back: ({ office, note }) => ({
    title: `结果告诉了${office ?? '转来的地方'}`,
    detail: note,
  }),
  decided: decidedLine,
  published: ({ place }) => ({
    title: '决定贴出来了',
    detail: place && `贴在${place}，姓名遮住一部分。`,
  }),
  reviewed: ({ nextDueAt, note }) => ({
    title: '复核过了，照常发',
    detail: together(
      ended(note),
      nextDueAt && `下次复核在 ${fullDate(dateOf(nextDueAt))}前，就是再看一遍家里的情况。`,
    ),
  }),
  change_heard: ({ change, fen, reason, until }) => ({
    title: change ? intended[change](to(fen)) : '救助打算有变',
    detail: together(ended(reason), until && `还没有定，${by(until)}前您都可以说说意见。`),
  }),
  hearing_answered: ({ notedBy }) => ({
    title: atCounter(notedBy, '您说了意见', '说了意见'),
    detail: together(noted(notedBy)),
  }),
  hearing_over: ({ until }) => ({
    title: '接着往下办',
    detail: until && `${by(until)}前没有收到您的意见。`,
  }),
  certified: ({ dueAt, months, notedBy }) => ({
    title: '认证好了',
    detail: together(
      noted(notedBy),
      months !== undefined && `停的 ${months} 个月，和下个月的一起补。`,
      dueAt && `下次认证在 ${fullDate(dateOf(dueAt))}前。`,
    ),
  }),
  suspended: ({ from }) => ({
    title: '没有认证，先停发了',
    detail: together(from && `${monthOf(from)}起没有发。`, '认证一下就接着发，停的也补。'),
  }),
  died: ({ until }) => ({
    title: '登记了去世的消息',
    detail: together(until && `发到 ${monthOf(until)}为止。`, '办后事可以申请惠民殡葬。'),
  }),
  ended: ({ until }) => ({
    title: '救助到期，已结束',
    detail: together(until && `发到 ${monthOf(until)}为止。`, '需要时可以再申请。'),
  }),
  appealed: ({ receivedOn, note }) => ({
    title: '收到了复议',
    detail: together(receivedOn && `${fullDate(receivedOn as PlainDate)}收到。`, ended(note)),
  }),
  noted: ({ kind }) => ({
    title: kind === 'conference' ? '记了一次个案会商' : '写了内部备注',
    detail: '只有工作人员看得到。',
  }),
  withdrawn: ({ notedBy }) => ({
    title: atCounter(notedBy, '您撤回了申请', '撤回了申请'),
    detail: together(noted(notedBy)),
  }),
  expired: ({ until }) => ({
    title: '没有补材料，这份申请已结束',
    detail: `${until ? `${by(until)}前没有收到要补的材料。` : ''}需要时可以再申请。`,
  }),
  escalated: ({ toUnit }, officeOf) => ({
    title: '超过了承诺的日期',
    detail: toUnit && `已报${officeOf(toUnit)}督办。`,
  }),
  recounted: ({ dueAt }) => ({
    title: '算出了答复日期',
    detail: dueAt && `${fullDate(dateOf(dueAt))}前答复。`,
  }),
}

/** The words of an event for whoever may see that much of its data. An event of a newer version has a plain line. */
export function lineOf(
  event: { readonly type: string; readonly data: Readonly<Record<string, unknown>> },
  officeOf: (unitId: string) => string,
): Line {
  const say = Object.hasOwn(says, event.type)
    ? (says[event.type as EventType] as Say<never>)
    : () => ({ title: '有新进展' })
  return say(event.data as never, officeOf)
}
