import { ok } from '@shared/kernel/result'
import { httpIn, overHttp } from './http'

const DESK = 'https://desk.example.cn'
const CITY = { action: 'city' }

afterEach(() => {
  delete process.env['NUANLIN_DESK_ORIGIN']
})

const anEvent = (changes: object = {}) => ({
  httpMethod: 'POST',
  path: '/fn/account',
  headers: { 'Content-Type': 'application/json; charset=utf-8', Origin: DESK },
  body: JSON.stringify(CITY),
  isBase64Encoded: false,
  ...changes,
})

/** What comes of an event, and what the function was asked. */
async function answerTo(event: object) {
  const request = httpIn(event)
  if (!request) throw new Error('it is no request')
  const asked: unknown[] = []
  const answer = await overHttp(request, (sent, token) => {
    asked.push([sent, token])
    return Promise.resolve(ok(1))
  })
  return { ...answer, asked }
}

it.each([null, 'x', {}, CITY, { Type: 'Timer', TriggerName: 'expire' }, { httpMethod: 'POST' }])(
  '%j did not come over HTTP',
  (event) => {
    expect(httpIn(event)).toBeNull()
  },
)

const base64 = Buffer.from(JSON.stringify(CITY)).toString('base64')

it.each([
  ['as it is', {}],
  ['in base64', { body: base64, isBase64Encoded: true }],
  ['in base64, said in a word', { body: base64, isBase64Encoded: 'true' }],
])('a body %s', async (_how, changes) => {
  const { statusCode, body, asked } = await answerTo(anEvent(changes))
  expect([statusCode, JSON.parse(body), asked]).toEqual([
    200,
    { ok: true, value: 1 },
    [[CITY, undefined]],
  ])
})

const TOKEN = 'a-_9'.repeat(10)

it.each([
  ['none', '', undefined],
  ['spaces', '  ', undefined],
  ['one', `Bearer ${TOKEN}`, TOKEN],
  ['one, in small letters', `bearer ${TOKEN}`, TOKEN],
  ['another scheme', `Basic ${TOKEN}`, ''],
  ['a short one', 'Bearer abc', ''],
  ['two', `Bearer ${TOKEN} ${TOKEN}`, ''],
])('a token: %s', async (_name, authorization, token) => {
  const headers = { 'content-type': 'application/json', AUTHORIZATION: authorization }
  expect((await answerTo(anEvent({ headers }))).asked).toEqual([[CITY, token]])
})

it.each([
  ['no page is named', undefined, DESK, undefined],
  ['the page named', DESK, DESK, DESK],
  ['the page named, with a slash', `${DESK}/`, DESK, DESK],
  ['another page', DESK, 'https://example.com', undefined],
  ['one that begins like it', DESK, `${DESK}.example.com`, undefined],
  ['no origin', DESK, '', undefined],
])('who may read the answer: %s', async (_name, named, origin, allowed) => {
  if (named !== undefined) process.env['NUANLIN_DESK_ORIGIN'] = named
  const headers = { 'content-type': 'application/json', origin }
  for (const httpMethod of ['POST', 'OPTIONS']) {
    const answer = await answerTo(anEvent({ httpMethod, headers }))
    expect(answer.headers['access-control-allow-origin']).toBe(allowed)
  }
})
