import type { PackSite } from '../../meals/pack-site'

const townships = [
  { code: '450702005', name: '尖山街道' },
  { code: '450702004', name: '南珠街道' },
  { code: '450702001', name: '向阳街道' },
  { code: '450702002', name: '水东街道' },
] as const

/** The four 街道综合养老服务中心 that 钦南区 was to build in 2022. The plan names the 街道 and nothing else. */
export const sitesOfQinzhou: readonly PackSite[] = townships.map(({ code, name }) => ({
  ...({ id: `care-${code}`, name: `${name}综合养老服务中心`, kind: 'careCentre' } as const),
  ...{ township: code, address: `钦南区${name}` },
  source: '钦州市民政局 2022 年工作计划（建设钦南区 4 个街道综合养老服务中心）',
}))
