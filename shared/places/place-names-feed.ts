import * as z from 'zod/mini'
import { field, type FeedFormat, type FeedRow } from '../kernel/feed'
import { once } from '../kernel/once'
import type { Division } from './division'

const LEVELS: Readonly<Record<Division['level'], string>> = {
  city: '市',
  county: '县区',
  township: '镇街',
}

const code = () => z.string().check(z.regex(/^\d{6}(\d{3})?$/))
const day = () => z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))

/** 地名库: the divisions of the city, those that are no more among them. A file holds all of them. */
export const placeNamesFeed: FeedFormat & {
  readonly divisionRows: (divisions: readonly Division[]) => readonly FeedRow[]
} = {
  id: 'place-names',
  title: '地名库',
  version: 1,
  key: ['code'],
  row: once(() =>
    z.strictObject({
      code: field('区划代码', '市、县区六位，镇街九位', code()),
      name: field('名称', '标准地名', z.string()),
      level: field('级别', '市、县区或者镇街', z.enum(Object.values(LEVELS))),
      parentCode: field('上级代码', '上一级区划的代码', code()),
      statistical: field('统计单位', '只用于统计、不设办事机构的为是', z.enum(['是', '否'])),
      validFrom: field('启用日期', '从哪天起有效，格式为 年-月-日；一直有效的为空', day()),
      validTo: field('停用日期', '有效的最后一天；现在有效的为空', day()),
      replacedBy: field('并入代码', '停用后由哪个区划接替；没有的为空', z.nullable(code())),
    }),
  ),
  divisionRows: (divisions) =>
    divisions.map((division) => ({
      code: division.code,
      name: division.name,
      level: LEVELS[division.level],
      parentCode: division.parent,
      statistical: division.pseudo ? '是' : '否',
      validFrom: division.validFrom ?? null,
      validTo: division.validTo ?? null,
      replacedBy: division.replacedBy ?? null,
    })),
}
