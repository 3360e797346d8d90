import * as z from 'zod/mini'
import { field } from '../../kernel/feed'
import { once } from '../../kernel/once'
import { dateOf } from '../../kernel/plain-date'
import { decidedFen } from '../benefit'
import { laneNames } from '../papers/words'
import { programmes } from '../programmes/all'
import {
  caseFields,
  caseRow,
  optionalDay,
  optionalYuan,
  personFields,
  yuanCell,
  type CaseFeed,
} from './case-feed'
import { stages } from './words'

/** 社会救助数据系统: every case and how far it has come, one row a case, from the day it was sent. */
export const socialAssistanceFeed: CaseFeed = {
  id: 'social-assistance',
  title: '社会救助数据系统',
  version: 1,
  programmes: [...programmes.keys()],
  key: ['caseNo'],
  row: once(() =>
    z.strictObject({
      ...caseFields(),
      ...personFields(),
      people: field('人数', '这一户的人数；按单人办理的是 1', z.string().check(z.regex(/^\d+$/))),
      lane: field(
        '类型',
        '临时救助的类型；别的事项为空',
        z.nullable(z.enum(Object.values(laneNames))),
      ),
      stage: field(
        '办理状态',
        '现在办到哪一步；撤回、不予受理的也在内',
        z.enum(Object.values(stages)),
      ),
      office: field('办理单位', '现在办理或者作出决定的单位', z.nullable(z.string())),
      sentOn: field('申请日期', '收到申请的日期，格式为 年-月-日', z.string()),
      visitedOn: field('入户日期', '最近一次入户的日期；没有的为空', optionalDay()),
      postedFrom: field('公示起', '公示开始的日期；没有的为空', optionalDay()),
      postedUntil: field('公示止', '公示结束的日期；没有的为空', optionalDay()),
      advanced: field('先行救助(元)', '先行救助的金额；没有的为空', optionalYuan()),
      decidedOn: field('决定日期', '最近一次作出决定的日期；还没有决定的为空', optionalDay()),
      amount: field('金额(元)', '决定给予的金额；不给钱的为空', optionalYuan()),
      reason: field('决定理由', '告知申请人的理由；还没有决定的为空', z.nullable(z.string())),
    }),
  ),
  rows: (source) => {
    const { application, answers, programme, city } = source
    const { lane, status, visits, publicNotice, advance, decision } = application
    const about = programme.about(answers)
    return [
      {
        ...caseRow(source),
        ...{ name: about?.name ?? '', idNumber: about?.idNumber ?? '' },
        people: String(application.household),
        lane: lane ? laneNames[lane] : null,
        stage: stages[status],
        office: city.units.get(application.decidingUnit)?.name ?? null,
        sentOn: dateOf(application.submittedAt),
        visitedOn: dayOf(visits?.at(-1)?.at),
        postedFrom: dayOf(publicNotice?.from),
        postedUntil: dayOf(publicNotice?.until),
        advanced: yuanCell(advance?.fen),
        decidedOn: dayOf(decision?.at),
        amount: yuanCell(decidedFen(application)),
        reason: decision?.reason ?? null,
      },
    ]
  },
}

const dayOf = (at: string | undefined) => (at === undefined ? null : dateOf(at))
