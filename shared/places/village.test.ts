import { villageName } from './village'

it.each([
  ['龙眼社区', '龙眼'],
  ['龙眼村', '龙眼'],
  ['龙眼 村委会', '龙眼'],
  ['龙眼社区居委会', '龙眼'],
  ['龙眼', '龙眼'],
  // Nothing would be left.
  ['村', '村'],
  ['示例村', '示例'],
])('%s is called %s', (written, name) => {
  expect(villageName(written)).toBe(name)
})
