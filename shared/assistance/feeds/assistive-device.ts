import * as z from 'zod/mini'
import { field } from '../../kernel/feed'
import { once } from '../../kernel/once'
import {
  aboutIn,
  caseFields,
  contactFields,
  decidedFields,
  decidedRows,
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
    const { device } = source.answers
    if (!device) return []
    const asked = { device: deviceWords[device.item], months: String(device.months) }
    return decidedRows(
      source,
      aboutIn(source).map((person) => ({ ...person, ...asked })),
    )
  },
}
