import { open, type Opened } from './opened'
import { until } from '../journeys/weapp/until'

let host: Opened

const aNumber = expect.any(Number) as number

beforeAll(async () => {
  host = await open('app', { firstPage: '/pages/parts/parts' })
}, 30_000)

beforeEach(() => host.wx('reLaunch', { url: '/pages/parts/parts' }))

afterAll(() => host.close())

afterEach(() => expect(host.complaints()).toEqual([]))

/** The ids, or else the words, of what a selector finds on the page. */
async function foundBy(selector: string) {
  const elements = (await (await host.page()).$$(selector)) as Element[]
  return Promise.all(elements.map(async (one) => (await one.attribute('id')) || one.text()))
}
type Element = Awaited<ReturnType<Opened['$']>>

const heard = async () =>
  (await host.data('heard')) as {
    type: string
    id: string
    from: string
    dataset: object
    detail: object
  }[]

test('templates: a module of WXS, one in the file, a loop, a named template, slots', async () => {
  expect(await (await host.$('#loud')).text()).toBe('LOUD!3')
  expect(await foundBy('.line')).toEqual(['0 a', '1 b'])
  expect((await (await host.$('#card')).text()).split('\n')).toEqual([
    'one 3',
    'slotted one',
    'foot',
  ])
})

test.each([
  ['.title', ['loud', 'slotted']],
  ['#head', []],
  ['card', ['card']],
  ['#card >>> .title', ['head', 'slotted']],
  ['#card>>>#head', ['head']],
  ['picker-view view', ['a', 'b']],
  ['view.line, #outer', ['outer', '0 a', '1 b']],
  ['#outer > view', ['inner', 'stopper']],
])('the page finds %s: %j', async (selector, expected) => {
  expect(await foundBy(selector)).toEqual(expected)
})

test('a component finds what its own template says, not what fills its slots', async () => {
  const card = await host.$('#card')
  expect(await (await card.$('.title'))?.attribute('id')).toBe('head')
  expect(await card.$$('.title')).toHaveLength(1)
  expect(await card.$('#slotted')).toBeNull()
})

describe('styles', () => {
  test.each([
    ['#loud', 'color', 'rgb(9, 9, 9)'],
    ['#slotted', 'color', 'rgb(9, 9, 9)'],
    ['#card >>> #head', 'color', 'rgb(1, 2, 3)'],
    ['#card >>> #head', 'marginLeft', '0px'],
    ['#card >>> #head', 'width', '50px'],
    ['#inner', 'width', '375px'],
    ['#loud', 'paddingLeft', '7px'],
    ['#card >>> #head', 'paddingLeft', '0px'],
  ])('%s: %s is %s', async (selector, name, value) => {
    expect(await (await host.$(selector)).style(name)).toBe(value)
  })

  test('of a page end with it', async () => {
    await host.wx('navigateTo', { url: '/pages/deep/deep' })
    const [below] = await host.app.pageStack()
    const loud = await below?.$('#loud')
    expect(await loud?.style('color')).not.toBe('rgb(9, 9, 9)')
    await host.wx('navigateBack')
    expect(await loud?.style('color')).toBe('rgb(9, 9, 9)')
  })
})

describe('events', () => {
  test('a tap goes down, then up, and says whose it is', async () => {
    await (await host.$('#inner')).tap()
    const told = await heard()
    expect(told.map(({ id, from }) => [id, from])).toEqual([
      ['outer', 'inner'],
      ['inner', 'inner'],
      ['outer', 'inner'],
    ])
    expect(told[1]?.dataset).toEqual({ place: { n: 1 }, longName: 'a' })
    expect(told[1]?.detail).toEqual({ x: aNumber, y: aNumber })
  })

  test('a caught tap goes no further', async () => {
    await (await host.$('#stopper')).tap()
    expect((await heard()).map(({ id }) => id)).toEqual(['outer', 'stopper'])
  })

  test('a long press', async () => {
    await (await host.$('#inner')).longpress()
    await until('the long press', async () => (await heard()).length > 0 || undefined)
    expect((await heard()).map(({ type, id }) => [type, id])).toEqual([['longpress', 'inner']])
  })

  test('a component tells its page', async () => {
    await (await host.$('#card >>> #head')).tap()
    const [told, ...more] = await heard()
    expect(told).toMatchObject({ type: 'picked', id: 'card', detail: { title: 'one', picked: 1 } })
    expect(more).toEqual([])
  })

  test('a test triggers one by name', async () => {
    await (await host.$('#card')).trigger('picked', { by: 'test' })
    expect(await heard()).toMatchObject([{ type: 'picked', detail: { by: 'test' } }])
  })
})

describe('what the automator asks', () => {
  test('of a component', async () => {
    const card = await host.$('#card')
    expect(await card.data()).toMatchObject({ title: 'one', count: 3, picked: 0 })
    await card.setData({ picked: 4 })
    await card.callMethod('pick')
    expect(await card.data('picked')).toBe(5)
    await expect(card.callMethod('nothing')).rejects.toThrow('the component has no nothing')
  })

  test('of a page', async () => {
    const page = await host.page()
    await page.setData({ 'place.n': 3, word: 'new' })
    expect(await page.data('place.n')).toBe(3)
    expect(await page.data('list[1]')).toBe('b')
    expect(await (await host.$('#loud')).text()).toBe('NEW!3')
    expect(Number((await page.size()).height)).toBeGreaterThan(1500)
    await host.wx('pageScrollTo', { scrollTop: 120 })
    expect(await page.scrollTop()).toBe(120)
    await expect(page.callMethod('nothing')).rejects.toThrow('the page has no nothing')
  })

  test('of an element', async () => {
    const loud = await host.$('#loud')
    expect(await loud.outerWxml()).toMatch(/^<view[^>]*>LOUD!3<\/view>$/)
    expect(await (await host.$('#outer')).wxml()).toContain('<view id="stopper"')
    expect(await loud.size()).toMatchObject({ width: 370 })
    expect(await loud.offset()).toMatchObject({ left: 5, top: 0 })
    expect(await loud.attribute('class')).toBe('title shared')
    await expect(loud.property('nothing')).rejects.toThrow('view.nothing not exists')
    expect(await (await (await host.page()).xpath('//view[@id="outer"]/view[2]'))?.text()).toBe(
      'stopper',
    )
    expect(await (await host.page()).getElementsByXpath('//view[@id="outer"]/view')).toHaveLength(2)
    expect(await (await host.page()).$('#nothing')).toBeNull()
  })

  test('of an element that has gone', async () => {
    const card = await host.$('#card')
    await (await host.page()).setData({ shown: false })
    await expect(card.text()).rejects.toThrow('no such element: it left the page')
  })

  test('for a picture of the screen', async () => {
    const picture = Buffer.from(String(await host.app.screenshot()), 'base64')
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(750)
  })
})

test('selector query: in page and component, fields, all of them, the viewport', async () => {
  const answers = await host.run(
    () =>
      new Promise((resolve) => {
        const page = getCurrentPages()[0]
        const query = wx.createSelectorQuery()
        query.select('#inner').boundingClientRect()
        query.selectAll('.line').fields({ id: true, size: true })
        query.select('#head').boundingClientRect()
        query.selectViewport().scrollOffset()
        query.select('#inner').fields({ dataset: true, computedStyle: ['display'] })
        query.exec((first) => {
          const inside = wx.createSelectorQuery().in(page?.selectComponent('#card'))
          inside.select('#head').boundingClientRect()
          inside.exec((second) => resolve([...first, ...second]))
        })
      }),
  )
  const size = { width: 375, height: aNumber }
  expect(answers).toEqual([
    expect.objectContaining({ id: 'inner', left: 0, right: 375, ...size }),
    [expect.objectContaining(size), expect.objectContaining(size)],
    null,
    expect.objectContaining({ scrollTop: 0, scrollLeft: 0 }),
    { dataset: { place: { n: 1 }, longName: 'a' }, display: 'block' },
    expect.objectContaining({ id: 'head', width: 50 }),
  ])
})

/** What a function of a test finds where it runs: inside the app. */
interface Query {
  readonly in: (component: unknown) => Query
  readonly select: (selector: string) => Nodes
  readonly selectAll: (selector: string) => Nodes
  readonly selectViewport: () => Nodes
  readonly exec: (heard: (answers: unknown[]) => void) => void
}
interface Nodes {
  readonly boundingClientRect: () => void
  readonly scrollOffset: () => void
  readonly fields: (wanted: object) => void
}
declare const wx: { readonly createSelectorQuery: () => Query }
declare const getCurrentPages: () => { readonly selectComponent: (selector: string) => unknown }[]
