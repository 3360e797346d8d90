import { open, type Opened } from './opened'

let host: Opened

beforeAll(async () => {
  host = await open('components')
}, 30_000)

beforeEach(() => host.wx('reLaunch', { url: '/pages/controls/controls' }))

afterAll(() => host.close())

afterEach(() => expect(host.complaints()).toEqual([]))

describe('what is seen', () => {
  const box = async (selector: string) => (await host.$(selector)).size()
  const text = async (selector: string) => (await host.$(selector)).text()
  const wxml = async (selector: string) => (await host.$(selector)).wxml()
  const property = async (selector: string, name: string) =>
    (await (await host.$(selector)).property(name)) as unknown
  const style = async (selector: string, name: string) => (await host.$(selector)).style(name)

  test.each<[string, object, () => Promise<unknown>, unknown]>([
    ['a hidden view', { hidden: true }, () => style('#plain', 'display'), 'none'],
    ['kept spaces', {}, () => style('#text', 'whiteSpace'), 'pre-wrap'],
    ['an image that follows its width', {}, () => box('#wide'), { width: 375, height: 188 }],
    ['an image by default', {}, () => box('#image'), { width: 320, height: 240 }],
    ['a match-media that does', {}, () => style('#narrow', 'display'), 'block'],
    ['a match-media that does not', {}, () => style('#broad', 'display'), 'none'],
    ['a page-container', {}, () => style('#sheet', 'display'), 'none'],
    ['a page-container that is shown', { sheet: true }, () => style('#sheet', 'display'), 'block'],
    ['the style of the page', {}, () => style('#plain', 'color'), 'rgb(1, 2, 3)'],
    [
      'a scroll-view brought to a child',
      { into: 'second' },
      () => property('#scroll', 'scrollTop'),
      600,
    ],
    [
      'rich text without what WeChat does not trust',
      {},
      () => wxml('#rich'),
      '<p class="hint">good<b>bold</b></p>',
    ],
    ['rich text from nodes', {}, () => text('#rich-array'), 'a < b'],
    ['a progress', { percent: 55 }, () => text('#progress'), '55%'],
    ['the markers of a map', {}, () => text('#map'), 'Office\nHome'],
    ['the middle of a map', {}, () => property('#map', 'longitude'), 113.7],
  ])('%s', async (_, data, ask, expected) => {
    await host.set(data)
    expect(await ask()).toEqual(expected)
  })
})

test('a canvas: a finger counts from its corner, and what is drawn becomes a file', async () => {
  const canvas = await host.$('#canvas')
  const { left, top } = (await canvas.offset()) as { left: number; top: number }
  const finger = { identifier: 0, pageX: left + 10, pageY: top + 20 }
  await host.set({ heard: [] })
  await canvas.touchstart({ touches: [finger] })
  await canvas.touchend({ touches: [] })
  const heard = (await host.data('heard')) as { type: string; touches: object[] }[]
  expect(heard.map(({ type, touches }) => [type, touches])).toEqual([
    ['touchstart', [{ identifier: 0, x: 10, y: 20 }]],
    ['touchend', []],
  ])
  const { tempFilePath } = (await host.wx('canvasToTempFilePath', {
    canvasId: 'canvas',
    destWidth: 30,
    destHeight: 20,
  })) as { tempFilePath: string }
  expect(await host.wx('getImageInfo', { src: tempFilePath })).toMatchObject({
    width: 30,
    height: 20,
    type: 'png',
  })
})

test.each([
  ['#go', 'pages/next/next', 2],
  ['#instead', 'pages/next/next', 1],
])('the link %s leads to %s', async (selector, path, deep) => {
  await (await host.$(selector)).tap()
  expect((await host.page()).path).toBe(path)
  expect(await host.app.pageStack()).toHaveLength(deep)
})

test('a share button asks the page what to share', async () => {
  await (await host.$('#share')).tap()
  const { calls } = await host.runner.report()
  expect(calls.at(-1)).toBe('share {"title":"button controls","path":"/pages/controls/controls"}')
})
