import type { SiteStatus } from '@shared/meals/lifecycle'
import type { Fact, operatorSorts, payWays } from '@shared/meals/site'

export const siteStatusNames: Readonly<Record<SiteStatus, string>> = {
  pending: '待现场核实',
  active: '正常',
  suspended: '暂停',
  closed: '已关闭',
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
