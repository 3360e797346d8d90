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
import { marriageIn } from './marriage'
import { sitesOfQinzhou } from './sites'

/**
 * 钦州: three levels; the low-income line is a floor on a 低保 amount that is not known, so what needs it refuses; 广西
 * keeps 三月三.
 */
export const qinzhou: CityPack = {
  id: 'qinzhou',
  code: '450700',
  name: '钦州市',
  shortName: '钦州',
  hotline: '12345',
  divisions: divisions as readonly Division[],
  offices: statutoryOfficeNames('钦州市'),
  seats: [],
  marriage: marriageIn(divisions as readonly Division[]),
  sites: sitesOfQinzhou,
  regionalHolidays: [
    {
      name: '壮族三月三',
      year: 2025,
      source: '《广西壮族自治区少数民族习惯节日放假办法》（令第98号）放假 2 天，按农历推算',
      holidays: ['2025-03-31', '2025-04-01'],
    },
    {
      name: '壮族三月三',
      year: 2026,
      source: '自治区政府办公厅关于 2026 年“广西三月三”放假的通知（据三处转述，原文未见）',
      holidays: ['2026-04-17', '2026-04-18', '2026-04-19', '2026-04-20'],
    },
  ],
  figures: [
    {
      key: 'lowIncome.line',
      value: { unit: 'times', factor: 1.5, of: 'dibao.standard', floor: true },
      from: '2022-01-01',
      source: '2022 年钦州民政工作要点（不低于低保标准 1.5 倍）',
      grade: 'T',
    },
    {
      key: 'orphan.institution',
      value: { unit: 'fen', amount: 142_200, per: 'month' },
      from: '2022-01-01',
      source: '2022 年钦州民政工作要点（机构孤儿每人每月 1422 元）',
      grade: 'T',
    },
    {
      key: 'orphan.family',
      value: { unit: 'fen', amount: 102_200, per: 'month' },
      from: '2022-01-01',
      source: '2022 年钦州民政工作要点（散居孤儿、事实无人抚养儿童每人每月 1022 元）',
      grade: 'T',
    },
    {
      key: 'residencePermit.accepted',
      value: {
        unit: 'kinds',
        kinds: ['dibao', 'tekun', 'low-income', 'rigid-expense'],
        doubtful: [],
      },
      from: '2022-01-01',
      source: '2022 年钦州民政工作要点（推进持有居住证人员在居住地申办低保、临时救助等社会救助）',
      grade: 'T',
    },
    ...customaryTimeLimits,
    ...customaryProcedure,
    ...customaryScreening,
    ...customarySites,
  ],
}
