import { createElement } from 'react'
import { changedLines, wordsOf } from './changed-lines'

const line = (label: string, value: string) => ({ label, value })

it.each([
  ['text', '示例', '示例'],
  ['numbers', 3, '3'],
  ['nothing', undefined, ''],
  ['what is inside', createElement('a', null, '示例', createElement('b', null, '路')), '示例 路'],
  ['a picture', createElement('img', { src: 'x' }), '{"src":"x"}'],
])('reads %s', (_, node, words) => {
  expect(wordsOf(node)).toBe(words)
})

it('shows the lines that read differently and no others', () => {
  expect(
    changedLines(
      [line('姓名', '示例甲'), line('手机号', '1'), line('银行', '示例行')],
      [line('姓名', '示例甲'), line('手机号', '2'), line('账号', '3')],
    ),
  ).toEqual([
    { key: '手机号 0', label: '手机号', before: '1', now: '2' },
    { key: '账号 0', label: '账号', before: undefined, now: '3' },
    { key: '银行 0', label: '银行', before: '示例行', now: undefined },
  ])
})

it('keeps two people of one name of line apart', () => {
  expect(
    changedLines(
      [line('子女', '示例甲'), line('子女', '示例乙')],
      [line('子女', '示例甲'), line('子女', '示例丙')],
    ),
  ).toEqual([{ key: '子女 1', label: '子女', before: '示例乙', now: '示例丙' }])
})
