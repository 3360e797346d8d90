import type { Division } from '../../places/division'
import { customaryTimeLimits } from '../../policy/national'
import type { CityPack } from '../city-pack'
import { statutoryOfficeNames } from '../office-names'
import divisions from './divisions.json'

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
  regionalHolidays: [],
  figures: customaryTimeLimits,
}
