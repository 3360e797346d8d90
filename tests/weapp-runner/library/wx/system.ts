import { listeners } from './listeners'
import type { Area, Kit } from './kit'
import { quiet } from './kit'

/** The base library that the runner takes itself for. */
export const baseLibrary = '3.5.0'

const STATUS_BAR = 20
const CAPSULE = { width: 87, height: 32, top: 24, margin: 7 }

const windowInfo = () => ({
  pixelRatio: devicePixelRatio,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  windowWidth: innerWidth,
  windowHeight: innerHeight,
  statusBarHeight: STATUS_BAR,
  screenTop: 0,
  safeArea: {
    left: 0,
    top: STATUS_BAR,
    right: innerWidth,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight - STATUS_BAR,
  },
})

const deviceInfo = () => ({
  abi: 'arm64-v8a',
  benchmarkLevel: 30,
  brand: 'devtools',
  model: 'runner',
  platform: 'devtools',
  system: 'Android 13',
  memorySize: 8192,
})

const appInfo = ({ world: { phone, bundle } }: Kit) => ({
  SDKVersion: baseLibrary,
  enableDebug: false,
  fontSizeSetting: phone.fontSizeSetting,
  fontSizeScaleFactor: phone.fontSizeSetting / 17,
  host: { appId: '', env: 'WeChat', version: 0x28003100 },
  language: 'zh_CN',
  version: '8.0.49',
  // Only an app that says it knows dark mode is told the theme.
  ...(bundle.app['darkmode'] === true && { theme: phone.theme }),
})

const switches = () => ({
  bluetoothEnabled: false,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
})

const permissions = ({ world: { phone } }: Kit) => ({
  albumAuthorized: 'authorized',
  bluetoothAuthorized: 'authorized',
  cameraAuthorized: 'authorized',
  locationAuthorized: phone.location === null ? 'denied' : 'authorized',
  locationReducedAccuracy: false,
  microphoneAuthorized: 'authorized',
  notificationAuthorized: 'authorized',
  phoneCalendarAuthorized: 'authorized',
})

const capsule = () => {
  const { width, height, top, margin } = CAPSULE
  const right = innerWidth - margin
  return { width, height, top, bottom: top + height, left: right - width, right }
}

/** There is never a newer version. */
const updateManager = () => {
  const checked = listeners<{ hasUpdate: boolean }>()
  setTimeout(() => checked.tell({ hasUpdate: false }))
  return {
    onCheckForUpdate: checked.on,
    onUpdateReady: () => {},
    onUpdateFailed: () => {},
    applyUpdate: () => {},
  }
}

const logManager = () => ({
  debug: () => {},
  info: () => {},
  log: () => {},
  warn: () => {},
  error: () => {},
  setFilterMsg: () => {},
  addFilterMsg: () => {},
})

/** The phone and WeChat itself. */
export function systemArea(kit: Kit): Area {
  const everything = () => ({ ...windowInfo(), ...deviceInfo(), ...appInfo(kit), ...switches() })
  const nothing = () => {}
  return {
    asks: {
      getSystemInfo: everything,
      getSystemInfoAsync: everything,
      ...quiet('setKeepScreenOn', 'vibrateLong', 'vibrateShort', 'exitMiniProgram'),
    },
    plain: {
      getSystemInfoSync: everything,
      getWindowInfo: windowInfo,
      getDeviceInfo: deviceInfo,
      getAppBaseInfo: () => appInfo(kit),
      getSystemSetting: switches,
      getAppAuthorizeSetting: () => permissions(kit),
      getMenuButtonBoundingClientRect: capsule,
      getUpdateManager: updateManager,
      getLogManager: logManager,
      getRealtimeLogManager: logManager,
      nextTick: (then: () => void) => void setTimeout(then),
      reportEvent: nothing,
      reportMonitor: nothing,
      reportAnalytics: nothing,
      reportPerformance: nothing,
    },
  }
}
