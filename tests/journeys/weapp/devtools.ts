import path from 'node:path'
import { automator, type MiniProgram } from './automator'
import type { Device } from './device'
import type { Target } from './target'

const projectPath = path.join(__dirname, '..', '..', '..')

interface Ticket {
  cloudPath: string
  url: string
  headers: Record<string, string>
}

/** A person's phone, as far as it can be laid aside while somebody else uses the only simulator. */
interface Phone {
  readonly openid: string
  /** The page in sight, and what the app keeps in storage. */
  url: string
  storage: Record<string, unknown>
  /** The last answer to each question that the app asked the cloud. */
  told: Record<string, unknown>
}

const HOME = '/pages/home/index'

/** The parts of WeChat that the functions below use where they run: inside the app. */
declare const wx: {
  cloud: Record<string, unknown>
  request: (options: object) => void
  env: { USER_DATA_PATH: string }
  getStorageInfoSync: () => { keys: string[] }
  getStorageSync: (key: string) => unknown
  setStorageSync: (key: string, value: unknown) => void
  clearStorageSync: () => void
  getLaunchOptionsSync: () => unknown
  getFileSystemManager: () => {
    writeFileSync: (path: string, data: string, encoding: string) => void
    readFileSync: (path: string) => ArrayBuffer
  }
}
declare const getApp: () => { onLaunch: (options: unknown) => void }

/** WeChat DevTools knows one account: who a call is from is said beside it, to the local cloud, in place of CloudBase. */
async function callLocalCloud(app: MiniProgram, url: string, { openid, told }: Phone) {
  await app.evaluate(
    (place: string, who: string, before: Record<string, unknown>) => {
      const tickets: Record<string, Ticket> = {}
      wx.cloud['before'] = before
      wx.cloud['told'] = {}
      const send = (options: object) =>
        new Promise<unknown>((resolve, reject) => {
          const success = ({ data }: { data: unknown }) => resolve(data)
          wx.request({ ...options, success, fail: reject })
        })
      wx.cloud['callFunction'] = async ({ name, data }: { name: string; data: unknown }) => {
        const question = JSON.stringify([name, data])
        const known = (wx.cloud['before'] as typeof before)[question]
        const header = { 'x-local-openid': who }
        const result =
          known ?? (await send({ url: `${place}/fn/${name}`, method: 'POST', header, data }))
        ;(wx.cloud['told'] as typeof before)[question] = result
        const { value } = result as { value?: Ticket }
        if (value?.cloudPath !== undefined) tickets[value.cloudPath] = value
        return { result }
      }
      wx.cloud['uploadFile'] = async ({ cloudPath, filePath }: Record<string, string>) => {
        const ticket = tickets[cloudPath ?? '']
        if (ticket === undefined) throw new Error('uploadFile:fail no ticket')
        const data = wx.getFileSystemManager().readFileSync(filePath ?? '')
        const header = { ...ticket.headers, 'content-type': 'image/jpeg' }
        await send({ url: ticket.url, method: 'PUT', header, data })
        return { fileID: cloudPath }
      }
    },
    url,
    openid,
    told,
  )
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 1500))

/** Lays a phone aside: its pages close, and what they kept and were told is read. */
async function layAside(app: MiniProgram, phone: Phone) {
  const page = await app.currentPage()
  const query = Object.entries((page?.query ?? {}) as Record<string, string>)
  phone.url = `/${page?.path ?? ''}?${query.map((pair) => pair.join('=')).join('&')}`
  phone.told = (await app.evaluate(() => wx.cloud['told'])) as Record<string, unknown>
  // Trap: a page may keep something when it closes, so it closes before the storage is read.
  await app.callWxMethod('reLaunch', { url: HOME })
  phone.storage = (await app.evaluate(() =>
    Object.fromEntries(wx.getStorageInfoSync().keys.map((key) => [key, wx.getStorageSync(key)])),
  )) as Record<string, unknown>
}

/**
 * Takes a phone in hand: its storage comes back, and the app starts over as its owner on the page they left. That page
 * is told once more what it was told before, so that it shows what it showed, however old that is by now.
 */
async function takeUp(app: MiniProgram, phone: Phone, cloudUrl: string) {
  await callLocalCloud(app, cloudUrl, phone)
  await app.evaluate((storage: Record<string, unknown>) => {
    wx.clearStorageSync()
    for (const [key, value] of Object.entries(storage)) wx.setStorageSync(key, value)
    // Trap: the app asked who it is before the local cloud stood in; nothing restarts it without losing that again.
    getApp().onLaunch(wx.getLaunchOptionsSync())
  }, phone.storage)
  await app.callWxMethod('reLaunch', { url: phone.url })
  await rest()
  await app.evaluate(() => {
    wx.cloud['before'] = {}
  })
}

/** The app as one person has it: whatever they ask of it, they first take their phone in hand. */
const heldBy = (app: MiniProgram, pickUp: () => Promise<void>): MiniProgram =>
  new Proxy(app, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown
      if (typeof member !== 'function') return member
      return async (...args: unknown[]) => {
        await pickUp()
        return (await member.apply(target, args)) as unknown
      }
    },
  })

const deviceOf = (putAway: () => Promise<void>): Device => ({
  offerPhoto: async (app, bytes) => {
    await app.mockWxMethod(
      'chooseMedia',
      (_options: unknown, base64: string) => {
        const tempFilePath = `${wx.env.USER_DATA_PATH}/photo-${Date.now()}.jpg`
        wx.getFileSystemManager().writeFileSync(tempFilePath, base64, 'base64')
        const size = Math.floor((base64.length * 3) / 4)
        return { type: 'image', tempFiles: [{ tempFilePath, size, fileType: 'image' }] }
      },
      bytes.toString('base64'),
    )
  },
  offline: async (app, cut) => {
    if (cut) {
      await app.mockWxMethod('getNetworkType', { networkType: 'none' })
      await app.mockWxMethod('request', { errMsg: 'request:fail' })
    } else {
      await app.restoreWxMethod('getNetworkType')
      await app.restoreWxMethod('request')
    }
  },
  settle: rest,
  putAway,
})

function connect(): Promise<MiniProgram> {
  const wsEndpoint = process.env['WS_ENDPOINT']
  if (wsEndpoint) return automator.connect({ wsEndpoint })
  return automator.launch({ cliPath: process.env['WX_CLI'] ?? '', projectPath })
}

/** Ends what `connect` began: a DevTools that was open before stays open. */
async function leave(app: MiniProgram) {
  if (process.env['WS_ENDPOINT']) app.disconnect()
  else await app.close()
}

async function listen(complaints: string[]): Promise<MiniProgram> {
  const app = await connect()
  app.on('exception', ({ exceptionDetails }: { exceptionDetails: { text: string } }) =>
    complaints.push(exceptionDetails.text),
  )
  app.on('console', ({ type, args }: { type: string; args: unknown[] }) => {
    if (type === 'error') complaints.push(args.map(String).join(' '))
  })
  return app
}

/**
 * Runs the output in WeChat DevTools. There is one simulator, so people take turns at it: each has their own page and
 * storage, but what the app holds in memory stays when the next one takes over, and when somebody closes the app.
 */
export function inDevtools(cloudUrl: string): Target {
  const complaints: string[] = []
  /** Phones that were put away keep their storage. */
  const phones = new Map<string, Phone>()
  let app: MiniProgram | undefined
  let inHand: Phone | undefined

  async function pickUp(simulator: MiniProgram, phone: Phone) {
    if (inHand === phone) return
    if (inHand !== undefined) await layAside(simulator, inHand)
    inHand = phone
    await takeUp(simulator, phone, cloudUrl)
  }

  async function putAway(simulator: MiniProgram, phone: Phone) {
    if (inHand === phone) {
      inHand = undefined
      await layAside(simulator, phone)
    }
    Object.assign(phone, { url: HOME, told: {} })
  }

  return {
    open: async (openid) => {
      const simulator = (app ??= await listen(complaints))
      const phone = phones.get(openid) ?? { openid, url: HOME, storage: {}, told: {} }
      phones.set(openid, phone)
      await pickUp(simulator, phone)
      return {
        app: heldBy(simulator, () => pickUp(simulator, phone)),
        device: deviceOf(() => putAway(simulator, phone)),
      }
    },
    complaints: () => complaints,
    traces: async () => {
      if (app === undefined) return []
      const page = await app.currentPage()
      return [{ state: await page?.data(), picture: (await app.screenshot()) ?? undefined }]
    },
    close: async () => {
      if (app !== undefined) await leave(app)
    },
  }
}
