type Named = { readonly township: { readonly name: string }; readonly village?: string | undefined }

/** A place as people say it: the township, and the village where there is one. */
export const placeName = ({ township, village = '' }: Named): string => `${township.name}${village}`

/** Words for who scans a code on a wall. */
export const scanCopy = {
  title: '扫码办事',
  opening: '正在打开…',
  unknown: '这张码打不开',
  unknownText: '可能是旧的，也可能不是我们贴的。您要办的事，在下面照样能找到。',
  services: '看看能申请什么',
  home: '回首页',
  again: '再试一次',
} as const

/** Words of the page where staff make and print the codes. */
export const codesCopy = {
  title: '码上办',
  lead: '做一张码，贴在镇街窗口或村里。群众用微信扫一扫，就打开要办的事，地点已经填好。',
  make: '做一张码',
  programme: '扫了打开什么',
  all: '全部救助事项',
  village: '贴在哪个村（社区）',
  villageHint: '贴在镇街窗口的不用写',
  ownVillage: '贴在您的村（社区）。',
  act: '做好这张码',
  made: '已有的码',
  none: '还没有做过码。',
  more: '只列出最新的 200 张。',
  counter: '镇街窗口',
  place: '贴在哪里',
  opens: '打开什么',
  scans: '扫过几次',
  sent: '交了几件',
  open: (place: string, opens: string) => `看${place}的码，打开${opens}`,
  poster: (place: string) => `${place}的码`,
  kind: '用哪种码',
  kinds: { wechat: '小程序码', page: '网页码' },
  kindHint: '小程序码在微信里打开小程序，网页码在浏览器里打开。',
  picture: (place: string, opens: string) => `${place}，${opens}，扫一扫用的码`,
  brand: (city: string) => `${city}民政·码上办`,
  how: '用微信扫一扫，地点已填好，不对可以改',
  safe: '办事不收钱，不问密码，不叫人转账',
  print: '打印这张码',
  save: '存到手机相册',
  saved: '存好了，在手机相册里。图上没有地名，打印时请写上。',
  notSaved: '没有存成。请在微信设置里允许存到相册，再点一次。',
} as const
