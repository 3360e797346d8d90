import { png } from '../builders/photos'
import { locally } from './either-cloud'
import { codeOf, openCloud, type OpenCloud } from './sdk'

const NOW = '2026-03-02T02:00:00.000Z'

// Elsewhere a message needs somebody's tick in WeChat, and a function that WeChat has called.
let open: OpenCloud

beforeEach(async () => {
  open = await openCloud({})
  open.cloud.travel(NOW)
})

afterEach(() => open.close())

/** By the way that gives JSON. */
const ask = async (apiName: string, requestData: object): Promise<unknown> =>
  (await open.app.callWxOpenApi({ apiName, requestData })).result as unknown

/** By the way that gives bytes. */
const askBytes = async (apiName: string, request: object): Promise<unknown> =>
  open.app.callCompatibleWxOpenApi({ apiName, requestData: JSON.stringify(request) })

const message = (changes: object = {}) => ({
  touser: 'o-1',
  templateId: 'accepted',
  page: 'pages/inbox/index',
  data: { thing1: { value: '临时救助' }, date2: { value: '2026年03月02日' } },
  ...changes,
})
const send = (changes: object = {}) => ask('subscribeMessage.send', message(changes))

locally('a subscribe message', () => {
  it('goes out once for each tick', async () => {
    open.cloud.grantSubscription('o-1', 'accepted', 2)
    expect(await send()).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await send()).toMatchObject({ errcode: 0 })
    expect(await send()).toMatchObject({ errcode: 43101 })
    open.cloud.grantSubscription('o-1', 'accepted')
    expect(await send()).toMatchObject({ errcode: 0 })
  })

  it.each([
    ['somebody else', { touser: 'o-2' }],
    ['another template', { templateId: 'refused' }],
  ])('does not go to %s on that tick', async (_name, changes) => {
    open.cloud.grantSubscription('o-1', 'accepted')
    expect(await send(changes)).toMatchObject({ errcode: 43101 })
    expect(await send()).toMatchObject({ errcode: 0 })
  })

  it('may name its template as HTTP does', async () => {
    open.cloud.grantSubscription('o-1', 'accepted')
    expect(await send({ templateId: undefined, template_id: 'accepted' })).toMatchObject({
      errcode: 0,
    })
  })

  it.each<[string, object, number]>([
    ['nobody', { touser: '' }, 40003],
    ['no template', { templateId: '' }, 40037],
    ['no data', { data: undefined }, 47001],
    ['a text that is too long', { data: { thing1: { value: '长'.repeat(21) } } }, 47003],
    ['an empty text', { data: { thing1: { value: '' } } }, 47003],
    ['a phrase that is none', { data: { phrase1: { value: 'ok' } } }, 47003],
    ['a date that is none', { data: { date1: { value: '明天' } } }, 47003],
    ['a field of no kind', { data: { constructor1: { value: 'x' } } }, 47003],
  ])('%s is refused, and costs no tick', async (_name, changes, errcode) => {
    open.cloud.grantSubscription('o-1', 'accepted')
    expect(await send(changes)).toMatchObject({ errcode })
    expect(await send()).toMatchObject({ errcode: 0 })
  })

  it('is in the outbox, sent or refused, with when and what', async () => {
    open.cloud.grantSubscription('o-1', 'accepted')
    await send()
    await send()
    const api = 'subscribeMessage.send'
    const at = expect.stringMatching(/^2026-03-02T02:00:0/) as string
    expect(open.cloud.outbox()).toEqual([
      { at, api, request: message(), answer: { errcode: 0, errmsg: 'ok' } },
      {
        at,
        api,
        request: message(),
        answer: expect.objectContaining({ errcode: 43101 }) as object,
      },
    ])
  })

  it('may be sent by the other way as well', async () => {
    open.cloud.grantSubscription('o-1', 'accepted')
    const answers = [
      await askBytes('subscribeMessage.send', message()),
      await askBytes('subscribeMessage.send', message()),
    ]
    expect(answers.map(String).map((text) => JSON.parse(text) as unknown)).toMatchObject([
      { errcode: 0 },
      { errcode: 43101 },
    ])
  })
})

locally('a content check', () => {
  const picture = (bytes: Uint8Array) => ({
    media: { contentType: 'image/png', value: Buffer.from(bytes) },
  })

  beforeEach(() => open.cloud.markRisky('坏'))

  it.each<[string, string, object, object]>([
    ['a text', 'security.msgSecCheck', { content: '好' }, { errcode: 0 }],
    ['a bad text', 'security.msgSecCheck', { content: '很坏的' }, { errcode: 87014 }],
    [
      'a text, by version 2',
      'security.msgSecCheck',
      { content: '好', version: 2, openid: 'o-1', scene: 1 },
      { errcode: 0, result: { suggest: 'pass', label: 100 } },
    ],
    [
      'a bad text, by version 2',
      'security.msgSecCheck',
      { content: '很坏的', version: 2, openid: 'o-1', scene: 1 },
      { errcode: 0, result: { suggest: 'risky', label: 20001 } },
    ],
    [
      'a text of nobody',
      'security.msgSecCheck',
      { content: '好', version: 2, scene: 1 },
      { errcode: 40003 },
    ],
    ['no text', 'security.msgSecCheck', { content: '' }, { errcode: 47001 }],
    ['a picture', 'security.imgSecCheck', picture(png()), { errcode: 0 }],
    [
      'a bad picture',
      'security.imgSecCheck',
      picture(Buffer.concat([png(), Buffer.from('坏')])),
      { errcode: 87014 },
    ],
    ['no picture', 'security.imgSecCheck', {}, { errcode: 47001 }],
    [
      'an address',
      'security.mediaCheckAsync',
      { mediaUrl: 'https://example.com/a.jpg', mediaType: 2, openid: 'o-1' },
      { errcode: 0, result: { suggest: 'pass' } },
    ],
    [
      'a bad address',
      'security.mediaCheckAsync',
      { media_url: 'https://example.com/坏.jpg', openid: 'o-1' },
      { errcode: 0, result: { suggest: 'risky' } },
    ],
    ['no address', 'security.mediaCheckAsync', { openid: 'o-1' }, { errcode: 47001 }],
  ])('of %s', async (_name, api, request, answer) => {
    expect(await ask(api, request)).toMatchObject(answer)
    expect(open.cloud.outbox()).toMatchObject([{ api, answer }])
  })
})

locally('a mini-program code', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

  it('is a picture', async () => {
    const request = { scene: 'site=7', page: 'pages/home/index' }
    const code = await askBytes('wxacode.getUnlimited', request)
    expect(Buffer.isBuffer(code) && code.subarray(0, 4)).toEqual(PNG)
    expect(await ask('wxacode.getUnlimited', request)).toMatchObject({
      errcode: 0,
      contentType: 'image/png',
      buffer: expect.stringMatching(/^iVBORw0KGgo/) as string,
    })
    expect(open.cloud.outbox()).toMatchObject([{ request }, { request }])
  })

  it.each<[string, object, number]>([
    ['a scene that is too long', { scene: 'x'.repeat(33) }, 40129],
    ['a Chinese scene', { scene: '站点' }, 40129],
    ['no scene', {}, 47001],
    ['a page that begins with a slash', { scene: 'a', page: '/pages/home/index' }, 41030],
    ['a page with a question', { scene: 'a', page: 'pages/home/index?a=1' }, 41030],
  ])('is refused for %s', async (_name, request, errcode) => {
    expect(await ask('wxacode.getUnlimited', request)).toMatchObject({ errcode })
    const bytes = await askBytes('wxacode.getUnlimited', request)
    expect(JSON.parse(String(bytes))).toMatchObject({ errcode })
  })
})

locally('what is not there', () => {
  it.each(['security.none', 'constructor', ''])('%s is named', async (apiName) => {
    expect(await codeOf(ask(apiName, {}))).toBe('WX_API_UNKNOWN')
    expect(await codeOf(askBytes(apiName, {}))).toBe('WX_API_UNKNOWN')
    expect(open.cloud.outbox()).toEqual([])
  })

  it.each(['[]', 'null', '{'])('a request that is no object: %s', async (requestData) => {
    const call = open.app.callCompatibleWxOpenApi({
      apiName: 'subscribeMessage.send',
      requestData,
    }) as Promise<unknown>
    expect(await codeOf(call)).toBe('INVALID_PARAM')
  })
})

locally('the page of the outbox', () => {
  const page = async () => {
    const response = await fetch(`${open.cloud.url}/outbox`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    return response.text()
  }

  it('says that there is nothing', async () => {
    expect(await page()).toContain('还没有内容')
  })

  it('shows the newest first, in Chinese, and runs nothing', async () => {
    open.cloud.grantSubscription('o-1', 'accepted')
    await send({ page: '<script>alert(1)</script>' })
    open.cloud.travel('2026-03-02T16:30:00.000Z')
    await send()
    const html = await page()
    expect(html.indexOf('被拒绝（43101）')).toBeGreaterThan(0)
    expect(html.indexOf('成功')).toBeGreaterThan(html.indexOf('被拒绝（43101）'))
    expect(html).toContain('2026年3月3日 00:30:0')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
  })
})
