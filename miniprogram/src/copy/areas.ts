import type { FaultRow, WarningRow } from '@shared/desk/offices/areas-contract'
import type { Datum } from '@shared/places/areas'

const hectares = (n = 0) => `约 ${n} 公顷`

const datums: Readonly<Record<Datum, string>> = {
  gcj02: '国家测绘局偏移坐标（GCJ-02，高德、腾讯地图用的）',
  wgs84: '没有偏移的坐标（CGCS2000 或 WGS-84，测绘成果多是这种）',
  bd09: '百度坐标（BD-09）',
}

const faults: Readonly<Record<FaultRow['what'], (row: FaultRow) => string>> = {
  not_json: () => '文件打不开：不是 GeoJSON 文件，或者没有传完整。',
  not_collection: () => '文件里不是一组界线。',
  no_areas: () => '文件里一个镇街也没有。',
  too_many_areas: () => '文件里超过 500 块，不像一个市的镇街界线。',
  geometry: () => '不是一块面，或者坐标不是数字。',
  ring_short: () => '有一圈界线不足三个点，围不成一块地。',
  ring_open: () => '有一圈界线没有合拢：最后一个点要跟第一个点一样。',
  ring_crosses: () => '有一圈界线自己跟自己交叉了。',
  not_degrees: () => '坐标不是经纬度，像是以米计的投影坐标。请导出成经纬度再传。',
  swapped: () => '经度和纬度写反了：要先写经度。',
  elsewhere: () => '坐标不在中国境内。',
  code_missing: () => '没有区划代码（要 9 位，字段名 code 或 XZQDM）。',
  code_unknown: ({ name = '' }) => `代码 ${name} 不是本市的镇街。`,
  code_gone: () => '这个镇街到那一天已经撤并，不再单设。',
  code_twice: () => '这个代码前面已经有过。一个镇街分几块的，请并成一个。',
  overlap: ({ other = '', hectares: n }) => `跟${other}重叠了，${hectares(n)}。`,
  too_intricate: ({ other = '' }) => `跟${other}之间的界线太碎，没法核对重叠，请简化后再传。`,
}

const warnings: Readonly<Record<WarningRow['what'], (row: WarningRow) => string>> = {
  gap: ({ hectares: n }) => `几个镇街之间空了一块，${hectares(n)}，不归任何镇街。`,
  without_area: () => '文件里没有它的界线。那里的人要自己选镇街。',
  seat_outside: ({ metres = 0 }) =>
    `镇街驻地在它的界线外约 ${Math.round(metres / 100) / 10} 公里，请核对代码和坐标。`,
  declared_otherwise: () => '文件里写的坐标系跟上面选的不一样，请问清楚再录入。',
}

const of = ({ n, name }: FaultRow | WarningRow): string =>
  name ?? (n === undefined ? '整个文件' : `第 ${n} 块`)

/** Words of the page of the townships' outlines. */
export const areasCopy = {
  title: '镇街界线',
  lead: '定位时用它判断人在哪个镇街。由市级管理员从民政局或测绘部门的成果文件录入。',
  inForce: '现在用的',
  none: '还没有录入。现在按镇街驻地远近猜，一次给两个让人自己选。',
  standing: (areas: number, day: string, source: string) =>
    `${areas} 个镇街，从 ${day} 起用，依据：${source}。`,
  coming: '要启用的',
  comingLine: (areas: number, day: string, source: string) =>
    `从 ${day} 起换成新的，${areas} 个镇街，依据：${source}。`,
  map: '镇街界线的示意图，内容在旁边的表里',
  enter: '录入新的界线',
  enterText:
    'GeoJSON 文件，最大 0.7 MB，每个镇街一块，带 9 位区划代码。先核对，核对没有错才能录入；原来的到那一天自动停用，留着备查。',
  datum: '坐标系',
  datumHint: '问清楚提供文件的单位。选错了会偏几百米，系统看不出来。',
  datums,
  from: '从哪天起用',
  fromHint: '最早明天',
  source: '依据',
  sourceHint: '哪个单位给的、文号',
  datumFirst: '先选坐标系',
  choose: '选文件核对',
  chooseAgain: '换一个文件',
  reading: '正在核对…',
  save: '录入',
  saving: '正在录入…',
  saved: '录好了',
  clean: (areas: number) => `${areas} 块界线，没有查出错。`,
  wrong: (count: number) => `有 ${count} 处错，要改好文件再传。`,
  warned: (count: number) => `有 ${count} 处请看一看，可以照样录入。`,
  slivers: '平均窄于 30 米或小于 1 公顷的重叠、空隙不算，那是画线的误差。',
  faults: '要改的',
  warnings: '请看一看的',
  which: '哪一块',
  what: '什么问题',
  number: '序号',
  moreRows: (count: number) => `还有 ${count} 处没有列出来。`,
  of,
  fault: (row: FaultRow): string => faults[row.what](row),
  warning: (row: WarningRow): string => warnings[row.what](row),
} as const
