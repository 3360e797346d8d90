import * as z from 'zod/mini'
import { issuesOf, wording } from './fields'

it.each([
  ['午饭 11:30 到 13:00，12.5 元', null],
  ['在 B.C 座 3 楼', null],
  ['看 http://a.b', 'link'],
  ['看 ＨＴＴＰＳ://a', 'link'],
  ['weixin://dl/business', 'link'],
  ['www.示例', 'link'],
  ['加 example.com 领券', 'link'],
  ['example.cn/a', 'link'],
  ['', 'required'],
  ['长'.repeat(31), 'too_long'],
])('%s', (typed, fault) => {
  const parsed = z.safeParse(wording(30), typed)
  expect(parsed.success ? null : issuesOf(parsed.error)[0]?.fault).toBe(fault)
})
