import * as z from 'zod/mini'
import type { City } from '../../cities/city'
import { field, type FeedFormat, type FeedRow } from '../../kernel/feed'
import { dateOf } from '../../kernel/plain-date'
import type { Application } from '../application'
import { decidedFen } from '../benefit'
import { programmeNames } from '../papers/words'
import type { Programme } from '../programme'
import type { Answers } from '../sections'
import { standings, type Standing } from './words'

/** A case, opened: what a row is made from. */
export type Source = {
  readonly application: Application
  readonly answers: Answers
  readonly programme: Programme
  readonly city: City
}

/** A feed made from cases: which programmes it takes, and the rows of one case, as it stands; none where it takes none. */
export type CaseFeed = FeedFormat & {
  readonly programmes: readonly string[]
  readonly rows: (source: Source) => readonly FeedRow[]
}

const DAY = '格式为 年-月-日'

const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const month = () => z.string().check(z.regex(/^\d{4}-\d{2}$/))

/** Sums are text in 元 with two decimals. */
const yuan = () => z.string().check(z.regex(/^\d+\.\d{2}$/))

/** What every row of a case has. */
export const caseFields = () => ({
  caseNo: field('办件号', '本系统的办件号，一件一号，不变', z.string()),
  programme: field('事项', '救助或服务事项的名称', z.enum([...programmeNames.values()])),
  townshipCode: field(
    '镇街代码',
    '负责镇街的九位区划代码，可在地名库中查到；还没查明的为空',
    z.nullable(z.string().check(z.regex(/^\d{9}$/))),
  ),
  townshipName: field('镇街', '负责镇街的名称；还没查明的为空', z.nullable(z.string())),
  updatedOn: field('更新日期', `本件最后一次变动的日期，${DAY}`, day()),
})

/** The same of one case. */
export function caseRow({ application, city }: Source) {
  const { no, programme, township, updatedAt } = application
  const division = city.pack.divisions.find(({ code }) => code === township)
  return {
    caseNo: no,
    programme: programmeNames.get(programme) ?? programme,
    townshipCode: division?.code ?? null,
    townshipName: division?.name ?? null,
    updatedOn: dateOf(updatedAt),
  }
}

/** Somebody, as receiving systems know people. */
export const personFields = () => ({
  name: field('姓名', '完整姓名', z.string()),
  idNumber: field('身份证号', '18 位，用来和接收系统里的人对上', z.string()),
})

/** The same of whom a case is about; nobody where the form does not say. */
export function aboutIn({ programme, answers }: Source) {
  const about = programme.about(answers)
  return about ? [{ name: about.name, idNumber: about.idNumber }] : []
}

/** How to find them. */
export const contactFields = () => ({
  phone: field('联系电话', '申请时留下的手机号，可能是代办人的', z.nullable(z.string())),
  livesAt: field('住址', '现在住的地方', z.nullable(z.string())),
})

/** The same of a case. */
const contactRow = ({ programme, answers }: Source) => ({
  phone: programme.contact(answers)?.phone ?? null,
  livesAt: answers.applicant?.livesAt ?? null,
})

/** What was decided, and how it stands now. */
export const decidedFields = () => ({
  standing: field('认定状态', '决定的结果和现在的状态', z.enum(standings)),
  decidedOn: field('决定日期', `最近一次作出决定的日期，${DAY}`, day()),
  amount: field('金额(元)', '给予的金额，两位小数；不给钱的为空', z.nullable(yuan())),
  from: field('起始月', '按月给予的第一个月，格式为 年-月；不按月的为空', z.nullable(month())),
  until: field('截止月', '按月给予的最后一个月；没有定期限的为空', z.nullable(month())),
})

const REFUSED = { refuse: '不予确认', discontinue: '终止办理' } as const

function standingOf({ outcome }: NonNullable<Application['decision']>, status: string): Standing {
  if (outcome !== 'grant') return REFUSED[outcome]
  if (status === 'ended') return '已终止'
  return status === 'suspended' ? '暂停' : '已确认'
}

/** 分 as a cell. */
export const yuanCell = (fen: number | undefined): string | null =>
  fen === undefined ? null : (fen / 100).toFixed(2)

/** The same of one case; null before anything was decided. */
function decidedRow({ application }: Source) {
  const { decision, benefit, status } = application
  if (!decision) return null
  return {
    standing: standingOf(decision, status),
    decidedOn: dateOf(decision.at),
    amount: yuanCell(decidedFen(application)),
    from: benefit?.from ?? null,
    until: benefit?.until ?? null,
  }
}

/** What was decided, a row for each of these people; none before anything was. */
export function decidedRows(source: Source, people: readonly FeedRow[]): FeedRow[] {
  const decided = decidedRow(source)
  if (!decided) return []
  return people.map((person) => ({
    ...caseRow(source),
    ...person,
    ...decided,
    ...contactRow(source),
  }))
}

/** Day, or a sum, that a row may be without. */
export const optionalDay = () => z.nullable(day())
export const optionalYuan = () => z.nullable(yuan())
