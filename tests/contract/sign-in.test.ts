import { valueOf, MONDAY } from '../builders/applications'
import { everythingIn, openCounter, people, type Counter } from './counter'
import { desktopAt, OFFICE_COMPUTER, overHttp, signIn } from './desktop'

const { resident, clerk, otherClerk } = people

let counter: Counter
let desktop: ReturnType<typeof desktopAt>

beforeAll(async () => {
  counter = await openCounter()
  desktop = desktopAt(counter)
})

beforeEach(() => counter.cloud.travel((now = later(now, 15))))

afterAll(() => counter.close())

let now = MONDAY
const later = (from: string, minutes: number) =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString()

type PhoneVerb = 'lookAtSignIn' | 'approveSignIn' | 'refuseSignIn'
const phone = <V extends PhoneVerb>(openid: string | undefined, verb: V, code: string) =>
  counter.call(openid, 'account', verb, { code })

const counts = (token: string) => desktop.ask(token, 'desk', 'counts')
const refusal = (code: string) => ({ ok: false, problem: { code } })
const OVER = refusal('session_over')
const kept = (name: 'sessions' | 'signIns') => counter.cloud.collection(name)

/** A code that a computer shows, and that the clerk has asked after. */
async function shown() {
  const begun = await desktop.begin()
  await phone(clerk, 'lookAtSignIn', begun.code)
  await desktop.state(begun.secret)
  return begun
}

describe('a desktop is signed in', () => {
  it('from the code on its screen to the queue, and again from another browser', async () => {
    const before = everythingIn(counter)
    const { code, secret } = await desktop.begin()
    expect(code).toMatch(/^[2-9AC-HJKMNP-RT-Y]{8}$/)
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'waiting' } })
    expect(everythingIn(counter)).toEqual(before)
    const look = () =>
      phone(clerk, 'lookAtSignIn', ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
    expect(await look()).toEqual({ ok: true, value: { computer: null } })
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'waiting' } })
    expect(valueOf(await look()).computer).toEqual({
      ...OFFICE_COMPUTER,
      begunAt: expect.any(String) as string,
    })
    expect(await phone(clerk, 'approveSignIn', code)).toEqual({ ok: true, value: { done: true } })
    const approved = (await desktop.state(secret)) as { value: Record<string, string> }
    expect(approved.value).toMatchObject({ state: 'approved', staffId: 's-441900121-clerk-1' })
    const token = approved.value['token'] ?? ''
    expect(await counts(token)).toMatchObject({ ok: true })
    expect(await desktop.ask(token, 'account', 'me')).toMatchObject({
      value: { staff: { name: '何晓（示例）', unit: '虎门镇公共服务办公室' } },
    })
    const other = await signIn(counter, clerk)
    expect(other.token).not.toBe(token)
  })

  it('the token goes out once, and is kept nowhere; nor is the code or the secret', async () => {
    const { token, code, secret } = await signIn(counter, clerk)
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'over' } })
    const everything = JSON.stringify(everythingIn(counter))
    for (const clear of [token, code, secret]) expect(everything).not.toContain(clear)
  })

  it('approved twice at once, and asked for twice at once: one session', async () => {
    const before = kept('sessions').length
    const { code, secret } = await shown()
    const both = await Promise.all([1, 2].map(() => phone(clerk, 'approveSignIn', code)))
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const asked = await Promise.all([1, 2, 3].map(() => desktop.state(secret)))
    const tokens = asked.filter((one) => JSON.stringify(one).includes('"approved"'))
    expect(tokens).toHaveLength(1)
    expect(kept('sessions')).toHaveLength(before + 1)
  })

  it('approved by two people at once: the first one’s', async () => {
    const { code } = await shown()
    const both = await Promise.all(
      [clerk, otherClerk].map((who) => phone(who, 'approveSignIn', code)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(refusal('already_done'))
  })

  it('refused: the computer is told, and approving it then does nothing', async () => {
    const { code, secret } = await shown()
    valueOf(await phone(clerk, 'refuseSignIn', code))
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'refused' } })
    expect(await phone(clerk, 'approveSignIn', code)).toEqual(refusal('already_done'))
    expect(await phone(clerk, 'lookAtSignIn', code)).toEqual(refusal('sign_in_over'))
  })
})

describe('what does not sign anybody in', () => {
  it('another browser’s secret', async () => {
    const { code, secret } = await shown()
    const other = await desktop.begin()
    valueOf(await phone(clerk, 'approveSignIn', code))
    expect(await desktop.state(other.secret)).toEqual({ ok: true, value: { state: 'waiting' } })
    expect(await desktop.state(secret)).toMatchObject({ value: { state: 'approved' } })
  })

  it('another browser that happens to show the same code', async () => {
    const { code, secret } = await shown()
    valueOf(await phone(clerk, 'approveSignIn', code))
    const row = kept('signIns').at(-1)
    await counter.set('signIns', String(row?._id), { asks: 'of-somebody-else' })
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'over' } })
  })

  it.each([
    ['altered', (secret: string) => `${secret.slice(0, -5)}AAAA=`],
    ['cut', (secret: string) => secret.slice(0, 40)],
    ['made up', () => Buffer.from('{"nonce":"1"}').toString('base64')],
  ])('a secret that is %s', async (_name, change) => {
    const { code, secret } = await shown()
    valueOf(await phone(clerk, 'approveSignIn', code))
    expect(await desktop.state(change(secret))).toEqual({ ok: true, value: { state: 'over' } })
  })

  it('a token for a secret, or a secret for a token', async () => {
    const { token, secret } = await signIn(counter, clerk)
    expect(await desktop.state(token)).toEqual({ ok: true, value: { state: 'over' } })
    expect(await counts(secret)).toEqual(OVER)
  })

  it('a code that has run out', async () => {
    const { code, secret } = await shown()
    counter.cloud.travel((now = later(now, 6)))
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'over' } })
    expect(await phone(clerk, 'lookAtSignIn', code)).toEqual(refusal('sign_in_over'))
    expect(await phone(clerk, 'approveSignIn', code)).toEqual(refusal('sign_in_over'))
  })

  it('a code used twice', async () => {
    const { code } = await signIn(counter, clerk)
    expect(await phone(clerk, 'lookAtSignIn', code)).toEqual(refusal('sign_in_over'))
    expect(await phone(otherClerk, 'approveSignIn', code)).toEqual(refusal('already_done'))
  })

  it.each([
    ['a resident', resident, 'not_allowed'],
    ['nobody', undefined, 'not_signed_in'],
  ])('%s', async (_who, openid, code) => {
    const begun = await shown()
    for (const verb of ['lookAtSignIn', 'approveSignIn', 'refuseSignIn'] as const)
      expect(await phone(openid, verb, begun.code)).toEqual(refusal(code))
    expect(await desktop.state(begun.secret)).toEqual({ ok: true, value: { state: 'waiting' } })
  })

  it('a desktop that is signed in itself: that would never end', async () => {
    const { token } = await signIn(counter, clerk)
    const { code, secret } = await shown()
    for (const verb of ['lookAtSignIn', 'approveSignIn', 'refuseSignIn'])
      expect(await desktop.ask(token, 'account', verb, { code })).toEqual(refusal('not_allowed'))
    expect(await desktop.state(secret)).toEqual({ ok: true, value: { state: 'waiting' } })
  })

  it('a guess: five codes that no computer shows, and ten minutes of rest', async () => {
    const guesses = ['ACDEFGH2', 'ACDEFGH3', 'ACDEFGH4', 'ACDEFGH5', 'ACDEFGH6']
    for (const guess of guesses)
      expect(await phone(otherClerk, 'lookAtSignIn', guess)).toMatchObject({ ok: true })
    expect(await phone(otherClerk, 'lookAtSignIn', 'ACDEFGH7')).toEqual(refusal('too_many_codes'))
    expect(await phone(otherClerk, 'approveSignIn', guesses[0] ?? '')).toEqual(
      refusal('sign_in_over'),
    )
    expect(await phone(clerk, 'lookAtSignIn', 'ACDEFGH7')).toMatchObject({ ok: true })
    counter.cloud.travel((now = later(now, 11)))
    expect(await phone(otherClerk, 'lookAtSignIn', 'ACDEFGH8')).toMatchObject({ ok: true })
  })
})

describe('a session ends', () => {
  it('after eight hours, and not a minute before', async () => {
    const { token } = await signIn(counter, clerk)
    counter.cloud.travel(later(now, 8 * 60 - 1))
    expect(await counts(token)).toMatchObject({ ok: true })
    counter.cloud.travel((now = later(now, 8 * 60 + 1)))
    expect(await counts(token)).toEqual(OVER)
    expect(await desktop.ask(token, 'account', 'city')).toEqual(OVER)
  })

  it('from the phone: one of them, the other goes on', async () => {
    const [one, other] = [await signIn(counter, clerk), await signIn(counter, clerk)]
    const { sessions } = valueOf(await counter.call(clerk, 'account', 'sessions'))
    expect(sessions[0]).toMatchObject({ ...OFFICE_COMPUTER, here: false })
    const through = (await desktop.ask(one.token, 'account', 'sessions')) as typeof sessions
    const own = JSON.stringify(through)
    const sessionId = /"sessionId":"([^"]+)"[^}]*"here":true/.exec(own)?.[1]
    valueOf(await counter.call(clerk, 'account', 'endSession', { sessionId }))
    valueOf(await counter.call(clerk, 'account', 'endSession', { sessionId }))
    expect(await counts(one.token)).toEqual(OVER)
    expect(await counts(other.token)).toMatchObject({ ok: true })
    const left = valueOf(await counter.call(clerk, 'account', 'sessions')).sessions
    expect(left.map((session) => session.sessionId)).not.toContain(sessionId)
  })

  it('from the desktop itself', async () => {
    const { token } = await signIn(counter, clerk)
    expect(await desktop.ask(token, 'account', 'endSession')).toMatchObject({ ok: true })
    expect(await counts(token)).toEqual(OVER)
    expect(await counter.call(clerk, 'account', 'endSession')).toMatchObject(refusal('not_found'))
  })

  it('all of one’s own at once, nobody else’s', async () => {
    const own = [await signIn(counter, clerk), await signIn(counter, clerk)]
    const colleague = await signIn(counter, otherClerk)
    valueOf(await counter.call(clerk, 'account', 'endAllSessions'))
    for (const { token } of own) expect(await counts(token)).toEqual(OVER)
    expect(await counts(colleague.token)).toMatchObject({ ok: true })
    const [theirs] = valueOf(await counter.call(otherClerk, 'account', 'sessions')).sessions
    const input = { sessionId: theirs?.sessionId }
    expect(await counter.call(clerk, 'account', 'endSession', input)).toMatchObject(
      refusal('not_found'),
    )
    expect(await counts(colleague.token)).toMatchObject({ ok: true })
  })

  it.each([
    ['left', { active: false }, { active: true }],
    ['become another', { staffId: 's-new' }, { staffId: 's-441900121-clerk-1' }],
  ])('with the staff record: whoever has %s is out at once', async (_how, changes, back) => {
    const { token } = await signIn(counter, clerk)
    await counter.setStaff(clerk, changes)
    expect(await counts(token)).toEqual(OVER)
    await counter.setStaff(clerk, back)
    expect(await counts(token)).toMatchObject({ ok: true })
  })

  it('and what a role may do is what the record says now', async () => {
    const { token } = await signIn(counter, clerk)
    await counter.setStaff(clerk, { role: 'auditor' })
    expect(await counts(token)).toEqual(refusal('not_allowed'))
    await counter.setStaff(clerk, { role: 'township_clerk' })
  })

  it.each([
    ['altered', (token: string) => token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['its stored id', () => String(kept('sessions').at(-1)?._id)],
    ['of no shape', () => 'nothing'],
    ['an injection', () => '{"$gt":""}'],
  ])('a token that is %s opens nothing', async (_name, change) => {
    const { token } = await signIn(counter, clerk)
    expect(await counts(change(token))).toEqual(OVER)
    expect(await desktop.ask(change(token), 'account', 'city')).toEqual(OVER)
  })
})

describe('a session is for work', () => {
  it.each([
    ['account', 'consent', { purpose: 'assistance', textVersion: '1', given: true }],
    ['account', 'profile', {}],
    ['account', 'inbox', {}],
    ['assistance', 'mine', {}],
    ['assistance', 'myPapers', {}],
    ['assistance', 'submit', { draftId: 'd', programme: 'temporary-relief', answers: {} }],
  ])('%s.%s is for residents', async (name, verb, input) => {
    const { token } = await signIn(counter, clerk)
    expect(await desktop.ask(token, name, verb, input)).toEqual(refusal('not_allowed'))
  })

  it('nothing of one’s own is told', async () => {
    valueOf(await counter.consent(clerk))
    const { token } = await signIn(counter, clerk)
    expect(await desktop.ask(token, 'account', 'me')).toMatchObject({
      value: { consents: [], unread: 0, staff: { role: 'township_clerk' } },
    })
  })
})

describe('the door for browsers', () => {
  const city = JSON.stringify({ action: 'city' })
  const ask = (body: string, headers = {}, method = 'POST') =>
    overHttp(counter.cloud.url, 'account', body, headers, method)

  it('lets a visitor do what anyone may, and nothing else', async () => {
    expect(await ask(city)).toMatchObject({ status: 200, answer: { ok: true } })
    expect(await desktop.ask('', 'desk', 'counts')).toEqual(refusal('not_signed_in'))
  })

  it('takes nobody’s word for who they are', async () => {
    const asked = await ask(JSON.stringify({ action: 'me' }), { 'x-local-openid': clerk })
    expect(asked.answer).toEqual(refusal('not_signed_in'))
  })

  it.each([
    [
      'a timer',
      JSON.stringify({ Type: 'Timer', TriggerName: 'dropSignIns' }),
      {},
      200,
      'invalid_input',
    ],
    ['not JSON', '{', {}, 400, 'invalid_json'],
    ['nothing', '', {}, 400, 'invalid_json'],
    ['a form', city, { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'invalid_json'],
    ['plain text', city, { 'content-type': 'text/plain' }, 415, 'invalid_json'],
    ['too much', JSON.stringify({ action: 'city', x: '难'.repeat(400_000) }), {}, 413, 'too_large'],
    [
      'an event in the body',
      JSON.stringify({ httpMethod: 'POST', headers: {}, body: city }),
      {},
      200,
      'invalid_input',
    ],
  ])('%s is refused', async (_name, body, headers, status, code) => {
    const before = everythingIn(counter)
    expect(await ask(body, headers)).toMatchObject({ status, answer: refusal(code) })
    expect(everythingIn(counter)).toEqual(before)
  })

  it('takes POST alone', async () => {
    expect(await ask('', {}, 'GET')).toMatchObject({ status: 405 })
    expect(await ask('', {}, 'PUT')).toMatchObject({ status: 405 })
    expect(await ask('', {}, 'OPTIONS')).toMatchObject({ status: 204, answer: null })
  })

  it('is open to no other page where none was named', async () => {
    const { headers } = await ask(city, { origin: counter.cloud.url })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

it('codes are forgotten after a day, sessions after half a year', async () => {
  await signIn(counter, clerk)
  const before = kept('sessions').length
  await counter.cloud.tick(later(now, 3 * 24 * 60))
  expect(kept('signIns')).toEqual([])
  expect(kept('sessions')).toHaveLength(before)
  counter.cloud.travel(later(now, 190 * 24 * 60))
  await counter.cloud.tick(later(now, 192 * 24 * 60))
  expect(kept('sessions')).toEqual([])
}, 60_000)
