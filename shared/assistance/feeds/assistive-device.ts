import * as z from 'zod/mini'
import { field } from '../../kernel/feed'
import { once } from '../../kernel/once'
import {
  caseFields,
  caseRow,
  contactFields,
  contactRow,
  decidedFields,
  decidedRow,
  personFields,
  type CaseFeed,
} from './case-feed'
import { deviceWords } from './words'

/** 康复辅助器具产品服务管理信息平台: who may borrow what, and for how long, one row a case. */
export const assistiveDeviceFeed: CaseFeed = {
  id: 'assistive-device',
  title: '康复辅助器具产品服务管理信息平台',
  version: 1,
  programmes: ['assistive-device'],
  key: ['caseNo'],
  row: once(() =>
    z.strictObject({
      ...caseFields(),
      ...personFields(),
      device: field('辅具', '想借的辅具', z.enum(Object.values(deviceWords))),
      months: field('借用月数', '想借几个月', z.string().check(z.regex(/^\d+$/))),
      ...decidedFields(),
      ...contactFields(),
    }),
  ),
  rows: (source) => {
    const { answers, programme } = source
    const decided = decidedRow(source)
    const about = programme.about(answers)
    if (!decided || !about || !answers.device) return []
    return [
      {
        ...caseRow(source),
        ...{ name: about.name, idNumber: about.idNumber },
        device: deviceWords[answers.device.item],
        months: String(answers.device.months),
        ...decided,
        ...contactRow(source),
      },
    ]
  },
}
