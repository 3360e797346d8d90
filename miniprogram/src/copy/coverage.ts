import type { FieldIssue } from '@shared/kernel/problem'
import { mendingOf } from './faults'

const inFile: Readonly<Partial<Record<FieldIssue['fault'], (column: string) => string>>> = {
  required: (column) => `${column}没有填`,
  wrong_shape: (column) => `${column}要写整数，不超过 20 万`,
  too_many: () => '80岁以上的不能比60岁以上的多',
  point: (column) => `${column}不对：要高德、腾讯地图上的经纬度，经度在前，如 113.75、23.04`,
  township_unknown: () => '镇街不在您管的范围里，写全名或者 9 位代码',
}

/** How to mend one cell of a file of communities. */
export const mendCommunityCell = (issue: FieldIssue): string => {
  const [, column = ''] = issue.path.split('.')
  return inFile[issue.fault]?.(column) ?? mendingOf(issue)
}

const people = (n: number) => `${n.toLocaleString('zh-CN')} 人`

/** Words of the page that says who has somewhere to eat within a walk. */
export const coverageCopy = {
  title: '助餐覆盖',
  lead: '每个社区离最近的助餐点走路多久，多少老人在 15 分钟以外。按直线距离估算，只算正在营业的点。',
  none: '还没有各社区的老人数',
  noneText: '请区县或市里的工作人员把各社区的老人数导入后再看。',
  whole: (communities: number, places: number) =>
    `${communities} 个社区，本市正在营业、有位置的助餐点 ${places} 个。`,
  said60: (far: number, all: number) =>
    all === 0
      ? '没有 60 岁以上老人。'
      : `60 岁以上 ${people(all)}，其中 ${people(far)}（${Math.round((far / all) * 100)}%）走 15 分钟到不了助餐点。`,
  said80: (far: number, all: number) => `80 岁以上 ${people(all)}，其中 ${people(far)}走不到。`,
  byTownship: '各镇街',
  chart: '60 岁以上老人，斜线和百分数是走 15 分钟到不了助餐点的',
  bar: (far: number, all: number) => `${all === 0 ? 0 : Math.round((far / all) * 100)}%`,
  byCommunity: '各社区，最远的在前',
  communities: '社区数',
  township: '镇街',
  community: '社区（村）',
  number: '序号',
  elders60: '60岁以上',
  elders80: '80岁以上',
  far60: '60岁以上走不到',
  far80: '80岁以上走不到',
  nearest: '最近的助餐点',
  noPlace: '30 公里内没有',
  walk: (minutes: number, walkable: boolean) =>
    walkable ? `约 ${minutes} 分钟` : `约 ${minutes} 分钟，超过 15 分钟`,
  map: '前 20 个社区的位置，序号和表里一样',
  more: (left: number) => `再看 ${Math.min(left, 50)} 个`,
  file: '导出',
  fileName: '助餐覆盖.csv',
  fileText: '每个社区一行。里面只有人数，没有老人的姓名。',
  make: '生成表格文件',
  bringIn: '导入各社区老人数',
  bringText:
    '表格文件，一行一个社区：镇街、村（社区）、经度、纬度、60岁以上人数、80岁以上人数。经纬度用高德、腾讯地图的。文件里有的镇街整个换成新的，没有的不动。',
  template: '空表',
  templateName: '各社区老人数.csv',
  templateText: '照着空表填，存成 CSV 再选。',
  makeTemplate: '生成空表',
  choose: '选文件',
  chooseAgain: '换一个文件',
  reading: '正在核对…',
  right: (right: number, townships: number) => `${right} 行都对，涉及 ${townships} 个镇街。`,
  wrong: (wrong: number) => `有 ${wrong} 行不对，整份都不会收。`,
  wrongText: '改好下面这些再选一次：',
  bring: '导入',
  bringing: '正在导入…',
  brought: (communities: number, townships: number) =>
    `导入了 ${townships} 个镇街的 ${communities} 个社区`,
} as const
