import { Privacy } from './privacy'

type Guide = Parameters<Privacy['show']>[0]

const refused = { message: 'privacy permission is not authorized', numbers: { errno: 104 } }

describe('without a guide of the page’s own', () => {
  it('passes when the person agrees, and refuses otherwise', async () => {
    const phone: { privacy: 'agree' | 'refuse' } = { privacy: 'refuse' }
    const privacy = new Privacy(phone)
    await expect(privacy.pass('getLocation')).rejects.toMatchObject(refused)
    phone.privacy = 'agree'
    await privacy.pass('getLocation')
    expect(privacy.hasAgreed).toBe(true)
  })
})

describe('with a guide of the page’s own', () => {
  const withGuide = (guide: Guide) => {
    const privacy = new Privacy({ privacy: 'agree' })
    privacy.show(guide)
    return privacy
  }

  it('waits for its answer, and asks once for many', async () => {
    const guide = jest.fn<undefined, Parameters<Guide>>()
    const privacy = withGuide(guide)
    const both = Promise.all([privacy.pass('getLocation'), privacy.pass('chooseMedia')])
    const [resolve, info] = guide.mock.calls[0] ?? []
    expect(info).toEqual({ referrer: 'getLocation' })
    resolve?.({ event: 'exposureAuthorization' })
    expect(privacy.hasAgreed).toBe(false)
    resolve?.({ event: 'agree' })
    await both
    await privacy.pass('chooseMedia')
    expect(guide).toHaveBeenCalledTimes(1)
  })

  it('refuses when it says so, and asks anew next time', async () => {
    const guide = jest.fn<undefined, Parameters<Guide>>((resolve) => {
      resolve({ event: 'disagree' })
      return undefined
    })
    const privacy = withGuide(guide)
    await expect(privacy.pass('getLocation')).rejects.toMatchObject(refused)
    await expect(privacy.pass('getLocation')).rejects.toMatchObject(refused)
    expect(guide).toHaveBeenCalledTimes(2)
  })
})
