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

/** 樟树: a county-level city, so the pack's top is what elsewhere is the middle; 19 townships. No amounts are known. */
export const zhangshu: CityPack = {
  id: 'zhangshu',
  code: '360982',
  name: '樟树市',
  shortName: '樟树',
  hotline: '12345',
  divisions: divisions as readonly Division[],
  offices: statutoryOfficeNames('樟树市'),
  seats: [],
  marriage: marriageIn(divisions as readonly Division[]),
  regionalHolidays: [],
  figures: [
    {
      key: 'homeAdaptation.scheme',
      value: { unit: 'scheme' },
      from: '2022-01-01',
      source: '樟树市民政局 2022 年上半年工作总结（初步筛选符合条件的特困老年人家庭 189 户）',
      grade: 'T',
    },
    {
      key: 'funeral.scheme',
      value: { unit: 'scheme' },
      from: '2022-01-01',
      source: '樟树市民政局 2022 年上半年工作总结（“七免二补一减”十项惠民殡葬政策）',
      grade: 'T',
    },
    ...customaryTimeLimits,
    ...customaryProcedure,
    ...customaryScreening,
    ...customarySites,
  ],
}
