import type { SiteKind } from '@shared/meals/kind'
import type { SiteStatus } from '@shared/meals/lifecycle'
import type { Serving } from '@shared/meals/schedule'
import type { Fact, operatorSorts, payWays } from '@shared/meals/site'

export const siteKindNames: Readonly<Record<SiteKind, string>> = {
  canteen: '老年食堂',
  table: '老年餐桌',
  point: '老年助餐点',
  nursingHome: '对外供餐的养老院',
  restaurant: '社会餐馆',
  kitchen: '中央厨房',
  mutual: '农村互助助餐',
  neighbour: '邻里助餐',
  leling: '乐龄食堂',
  careCentre: '综合养老服务中心',
  dayCare: '日间照料中心',
  childrenHome: '儿童之家',
  minorProtection: '未成年人保护站',
  loveStation: '爱心驿站',
  guanjia: '莞家驿站',
  socialWork: '社工站',
  villageService: '村级服务点',
}

export const siteStatusNames: Readonly<Record<SiteStatus, string>> = {
  pending: '待现场核实',
  active: '正常',
  suspended: '暂停',
  closed: '已关闭',
}

export const servingNames: Readonly<Record<Serving, string>> = {
  breakfast: '早餐',
  lunch: '午餐',
  dinner: '晚餐',
  open: '开放',
}

export const payWayNames: Readonly<Record<(typeof payWays)[number], string>> = {
  cash: '现金',
  card: '刷卡',
  wechat: '微信',
  proxy: '别人代付',
}

export const operatorSortNames: Readonly<Record<(typeof operatorSorts)[number], string>> = {
  public: '镇街、村（社区）自己办',
  thirdParty: '委托第三方',
  volunteers: '志愿者',
  business: '企业、个体户',
}

export const factNames: Readonly<Record<Fact, string>> = {
  name: '名称',
  address: '地址',
  phone: '电话',
  hours: '开放时间',
  prices: '价格',
  delivery: '送餐',
  stepFree: '门口无台阶',
  pays: '怎么付钱',
  welcome: '谁能来吃',
  permit: '许可证',
}
