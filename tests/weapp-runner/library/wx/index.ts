import { simulated } from '../components/tags'
import type { World } from '../world'
import { accountArea, authSettingOf } from './account'
import { canIUse } from './can-i-use'
import { canvasArea } from './canvas'
import { cloudOf } from './cloud'
import { deedsArea } from './deeds'
import { bareEntry, entryArea } from './entry'
import { fileArea } from './file-system'
import { createHub } from './hub'
import type { Area, Find, Kit } from './kit'
import { knownOnly } from './known'
import { pairs } from './listeners'
import { declared, locationArea } from './location'
import { asTask, bothForms, withManners, type Ask, type Witness } from './manners'
import { mapArea } from './map-context'
import { mediaArea } from './media'
import { navigationArea } from './navigation'
import { networkArea } from './network'
import { observerArea } from './observers'
import type { Options } from './options'
import { PhoneFiles } from './phone-files'
import { Privacy, privacyArea, privateApis } from './privacy'
import { queryArea } from './selector-query'
import { signalsOf, type Signals } from './signals'
import { Entries, storageArea } from './storage'
import { systemArea } from './system'
import { uiArea } from './ui'

const MOST_CALLS = 200
const LONGEST_CALL = 160

/** The wx of one app, and the threads that hang out of it. */
export interface Wx {
  readonly wx: Record<string, unknown>
  readonly signals: Signals
  /** An address that an <img> can show a file of the phone from; any other address as it is. */
  readonly sourceOf: (path: string) => string
  /** Whether an API answers later, by callback or promise. */
  readonly isAsync: (name: string) => boolean
  /** What the person allowed so far, as wx.getSetting says it. */
  readonly authSetting: () => Record<string, boolean>
}

/** The call in one line; what a page passes to be called back is left out. */
const line = (name: string, options: Options) => {
  const shorten = (_: string, value: unknown) =>
    value instanceof ArrayBuffer ? `${value.byteLength} bytes` : value
  try {
    return `${name} ${JSON.stringify(options, shorten)}`.slice(0, LONGEST_CALL)
  } catch {
    return name
  }
}

const witnessOf = ({ calls, complain }: World): Witness => ({
  called: (name, options) => {
    calls.push(line(name, options))
    calls.splice(0, calls.length - MOST_CALLS)
  },
  broke: complain,
})

/** Lets WeChat's checks come before an API: app.json first, then the privacy guide. */
const guardedBy =
  (kit: Kit) =>
  (name: string, ask: Ask): Ask => {
    if (!privateApis.has(name)) return ask
    const checkApp = declared(kit)
    return async (options) => {
      checkApp(name)
      await kit.privacy.pass(name)
      return ask(options)
    }
  }

/** One area's tables as members of wx. */
function membersOf(area: Area, kit: Kit): Record<string, unknown> {
  const { witness } = kit
  const guarded = guardedBy(kit)
  const asks = Object.entries(area.asks ?? {}).map(([name, ask]) => [
    name,
    withManners(name, guarded(name, ask), witness),
  ])
  const tasks = Object.entries(area.tasks ?? {}).map(([name, ask]) => [
    name,
    asTask(name, ask, witness),
  ])
  return {
    ...bothForms(area.twins ?? {}, witness),
    ...Object.fromEntries([...asks, ...tasks]),
    ...area.plain,
  } as Record<string, unknown>
}

const asyncNames = (areas: readonly Area[]): ReadonlySet<string> =>
  new Set(
    areas.flatMap(({ asks = {}, twins = {}, tasks = {} }) =>
      [asks, twins, tasks].flatMap((table) => Object.keys(table)),
    ),
  )

/** Makes the wx that an app finds on this phone. */
export function createWx(world: World, find: Find): Wx {
  const hub = createHub()
  const files = new PhoneFiles(world.door, world.kept.files)
  const privacy = new Privacy(world.phone)
  const kit: Kit = {
    world,
    find,
    files,
    hub,
    privacy,
    scopes: new Set(),
    witness: witnessOf(world),
  }
  const first = bareEntry(world.bundle.app.pages[0] ?? '')
  const started = { launch: first, enter: first }
  const areas: readonly Area[] = [
    systemArea(kit),
    entryArea(started),
    storageArea(new Entries(world.door, world.kept.entries)),
    navigationArea(kit),
    networkArea(kit),
    fileArea(kit),
    mediaArea(kit),
    canvasArea(kit),
    locationArea(kit),
    mapArea(kit),
    uiArea(kit),
    queryArea(kit),
    observerArea(kit),
    accountArea(kit),
    deedsArea(kit),
    privacyArea(privacy),
  ]
  const table: Record<string, unknown> = Object.assign(
    { cloud: cloudOf(kit), ...pairs(hub) },
    ...areas.map((area) => membersOf(area, kit)),
  ) as Record<string, unknown>
  const tags = new Set<string>(simulated)
  table['canIUse'] = canIUse((name) => Object.hasOwn(table, name) || tags.has(name), world.complain)
  const later = asyncNames(areas)
  return {
    wx: knownOnly('wx', table, world.complain),
    signals: signalsOf(kit, started),
    sourceOf: (path) => files.sourceOf(path),
    isAsync: (name) => later.has(name),
    authSetting: () => authSettingOf(kit),
  }
}
