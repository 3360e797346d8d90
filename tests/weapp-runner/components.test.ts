import { open, type Opened, type Part } from './opened'

let host: Opened

beforeAll(async () => {
  host = await open('components')
}, 30_000)

beforeEach(() => host.wx('reLaunch', { url: '/pages/controls/controls' }))

afterAll(() => host.close())

afterEach(() => expect(host.complaints()).toEqual([]))

interface Entry {
  readonly id: string
  readonly type: string
  readonly detail: Record<string, unknown>
}

const heard = async () => (await host.data('heard')) as Entry[]

/** Lets what a tag tells once the template is written be told. */
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Deed = (part: Part) => Promise<unknown>

const tap: Deed = (part) => part.tap()

const call =
  (name: string, ...args: unknown[]): Deed =>
  (part) =>
    part.callFunction(name, ...args)

/** What is done to an element, and what the page hears: who, what, and part of the detail. */
const table: readonly [string, string, Deed, [string, string, object][]][] = [
  ['a view is tapped', '#plain', tap, [['plain', 'tap', {}]]],
  [
    'an input takes no more than its maxlength',
    '#input',
    (part) => part.input('12345678901234'),
    [['input', 'input', { value: '1234567890', cursor: 10 }]],
  ],
  [
    'what is around an input hears nothing of it',
    '#within',
    (part) => part.input('a'),
    [['within', 'input', { value: 'a' }]],
  ],
  ['a textarea', '#textarea', (part) => part.input('字'), [['textarea', 'input', { value: '字' }]]],
  [
    'a label for an input puts the cursor there',
    '#label-for',
    tap,
    [
      ['label-for', 'tap', {}],
      ['input', 'focus', { value: '' }],
    ],
  ],
  [
    'a label around a switch turns it',
    '#label-words',
    tap,
    [
      ['label-around', 'tap', {}],
      ['in-label', 'change', { value: true }],
    ],
  ],
  ['a label for a picker does nothing', '#label-for-picker', tap, []],
  ['a switch', '#switch', tap, [['switch', 'change', { value: false }]]],
  [
    'a slider stops at its steps',
    '#slider',
    (part) => part.slideTo(6.4),
    [
      ['slider', 'changing', { value: 7 }],
      ['slider', 'change', { value: 7 }],
    ],
  ],
  [
    'a date',
    '#date',
    call('picker.choose', '2026-03-02'),
    [['date', 'change', { value: '2026-03-02' }]],
  ],
  ['a date, and back', '#date', call('picker.cancel'), [['date', 'cancel', {}]]],
  [
    'a column of a picker',
    '#columns',
    call('picker.column', 1, 0),
    [['columns', 'columnchange', { column: 1, value: 0 }]],
  ],
  [
    'a region',
    '#region',
    call('picker.choose', ['广东省', '东莞市'], { code: ['440000', '441900'] }),
    [['region', 'change', { value: ['广东省', '东莞市'], code: ['440000', '441900'] }]],
  ],
  ['a checkbox', '#box-a', tap, [['boxes', 'change', { value: [] }]]],
  ['a label around one', '#box-b-words', tap, [['boxes', 'change', { value: ['a', 'b'] }]]],
  ['one that is disabled', '#box-c', tap, []],
  ['a radio', '#radio-y', tap, [['radios', 'change', { value: 'y' }]]],
  ['a radio that is on', '#radio-x', tap, []],
  [
    'a form is sent',
    '#submit',
    tap,
    [
      ['submit', 'tap', {}],
      [
        'form',
        'submit',
        {
          value: {
            name: '林',
            story: '示例',
            agreed: true,
            people: 3,
            day: '2026-01-31',
            kind: 1,
            needs: ['a'],
            way: 'x',
          },
        },
      ],
    ],
  ],
  ['a form is emptied', '#reset', tap, [['form', 'reset', {}]]],
  ['contact', '#contact', tap, [['contact', 'contact', { errMsg: 'enterContact:ok' }]]],
  ['settings', '#setting', tap, [['setting', 'opensetting', { authSetting: {} }]]],
  ['privacy', '#agree', tap, [['agree', 'agreeprivacyauthorization', {}]]],
  [
    'the wheels of a picker-view',
    '#wheels',
    call('picker-view.pick', [2]),
    [
      ['wheels', 'pickstart', {}],
      ['wheels', 'change', { value: [2] }],
      ['wheels', 'pickend', {}],
    ],
  ],
  [
    'a scroll-view to its end',
    '#scroll',
    async (part) => {
      await part.scrollTo(0, 9999)
      await sleep(60)
    },
    [
      ['scroll', 'scroll', { scrollTop: 1100, scrollHeight: 1200, deltaY: -1100 }],
      ['scroll', 'scrolltolower', { direction: 'bottom' }],
    ],
  ],
  [
    'a scroll-view is pulled',
    '#scroll',
    call('scroll-view.pull'),
    [['scroll', 'refresherrefresh', { dy: 45 }]],
  ],
  [
    'a swiper',
    '#swiper',
    (part) => part.swipeTo(2),
    [
      ['swiper', 'change', { current: 2, source: 'touch', currentItemId: 'three' }],
      ['swiper', 'animationfinish', { current: 2 }],
    ],
  ],
  [
    'a movable-view stays in its area',
    '#movable',
    (part) => part.moveTo(500, 30),
    [['movable', 'change', { x: 150, y: 30, source: 'touch' }]],
  ],
  ['a marker', '#map', call('map.tapMarker', 2), [['map', 'markertap', { markerId: 2 }]]],
  ['a callout', '#map', call('map.tapCallout', 2), [['map', 'callouttap', { markerId: 2 }]]],
  [
    'the map is moved',
    '#map',
    call('map.moveTo', { longitude: 113.8 }),
    [
      ['map', 'regionchange', { type: 'begin', causedBy: 'drag' }],
      [
        'map',
        'regionchange',
        { type: 'end', centerLocation: { longitude: 113.8, latitude: 22.8 } },
      ],
    ],
  ],
  ['a view in a portal', '#far-x', tap, [['far-x', 'tap', {}]]],
]

test.each(table)('%s', async (_, selector, deed, expected) => {
  const part = await host.$(selector)
  await sleep(20)
  await host.set({ heard: [] })
  await deed(part)
  expect((await heard()).map(({ id, type, detail }) => [id, type, detail])).toEqual(
    expected.map(([id, type, detail]) => [id, type, expect.objectContaining(detail) as object]),
  )
})

test('what is disabled hears nothing', async () => {
  await sleep(20)
  await host.set({ disabled: true, heard: [] })
  for (const selector of ['#submit', '#switch']) await (await host.$(selector)).tap()
  await (await host.$('#slider')).slideTo(9)
  await (await host.$('#date')).callFunction('picker.choose', '2026-03-02')
  await (await host.$('#input')).input('a')
  expect(await heard()).toEqual([])
})

test('an emptied form has the values of nothing chosen', async () => {
  await (await host.$('#reset')).tap()
  await host.set({ heard: [] })
  await (await host.$('#submit')).tap()
  expect((await heard()).at(-1)?.detail['value']).toMatchObject({
    name: '',
    story: '',
    agreed: false,
    people: 1,
    needs: [],
    way: '',
  })
})
