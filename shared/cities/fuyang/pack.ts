import type { Division } from '../../places/division'
import type { CityPack } from '../city-pack'
import { statutoryOfficeNames } from '../office-names'
import divisions from './divisions.json'
import { marriageIn } from './marriage'

/** 阜阳: every figure of its plan is blacked out. What needs one refuses and says so; everything else works. */
export const fuyang: CityPack = {
  id: 'fuyang',
  code: '341200',
  name: '阜阳市',
  shortName: '阜阳',
  hotline: '12345',
  divisions: divisions as readonly Division[],
  offices: statutoryOfficeNames('阜阳市'),
  seats: [],
  marriage: marriageIn(divisions as readonly Division[]),
  regionalHolidays: [],
  figures: [],
}
