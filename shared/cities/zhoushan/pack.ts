import type { Division } from '../../places/division'
import {
  customaryProcedure,
  customaryScreening,
  customarySites,
  customaryTimeLimits,
} from '../../policy/customary'
import type { CityPack } from '../city-pack'
import { statutoryOfficeNames } from '../office-names'
import divisions from './divisions.json'
import { landmasses } from './landmasses'
import { marriageIn } from './marriage'

/** 舟山: an archipelago; its 低保 standard is set for a year, not a month. */
export const zhoushan: CityPack = {
  id: 'zhoushan',
  code: '330900',
  name: '舟山市',
  shortName: '舟山',
  hotline: '12345',
  divisions: divisions as readonly Division[],
  offices: statutoryOfficeNames('舟山市'),
  seats: [],
  landmasses,
  marriage: marriageIn(divisions as readonly Division[]),
  regionalHolidays: [],
  figures: [
    {
      key: 'dibao.standard',
      value: { unit: 'fen', amount: 1_100_000, per: 'year' },
      from: '2022-01-01',
      source: '舟山市民政局 2022 年工作计划（城乡居民最低生活保障年标准 1.1 万元）',
      grade: 'T',
    },
    {
      key: 'funeral.scheme',
      value: { unit: 'scheme' },
      from: '2022-01-01',
      source: '舟山市民政局 2022 年工作计划（惠民殡葬基本服务全流程免费）',
      grade: 'T',
    },
    ...customaryTimeLimits,
    ...customaryProcedure,
    ...customaryScreening,
    ...customarySites,
  ],
}
