import { aCity } from '../../tests/builders/cities'
import { CHANGAN, HUMEN } from '../../tests/builders/people'
import { readEachRow } from '../casework/csv'
import { byTownship, communityTable } from './community'

const HEADER = '镇街,村(社区),经度,纬度,60岁以上人数,80岁以上人数'
const read = (row: string, unitId = 'city:441900') =>
  readEachRow(
    communityTable(aCity(), unitId, '2026-03-02'),
    new TextEncoder().encode(`${HEADER}\r\n${row}`),
  )

it.each([
  ['by name', '虎门镇,示例社区,113.67,22.82,1200,300'],
  ['by code', `${HUMEN},示例社区,113.67,22.82,1200,300`],
  ['in full-width digits', '虎门镇, 示例社区 ,113.67,22.82,１２００,300'],
])('a row %s', (_, row) => {
  expect(read(row)).toEqual({
    ok: true,
    value: {
      faults: [],
      values: [
        {
          ...{ township: HUMEN, name: '示例社区', longitude: 113.67, latitude: 22.82 },
          ...{ elders60: 1200, elders80: 300 },
        },
      ],
    },
  })
})

it.each([
  ['a township of somebody else', '示例镇,示例社区,113.67,22.82,1,1', '镇街', 'township_unknown'],
  ['north before east', '虎门镇,示例社区,22.82,113.67,1,1', '纬度', 'point'],
  ['a point in the sea', '虎门镇,示例社区,0,0,1,1', '纬度', 'point'],
  ['a point in words', '虎门镇,示例社区,东,22.82,1,1', '经度', 'point'],
  ['too many points', '虎门镇,示例社区,113.6.7,22.82,1,1', '经度', 'point'],
  ['half a person', '虎门镇,示例社区,113.67,22.82,1.5,1', '60岁以上人数', 'wrong_shape'],
  ['too many people', '虎门镇,示例社区,113.67,22.82,200001,1', '60岁以上人数', 'wrong_shape'],
  ['more at 80 than at 60', '虎门镇,示例社区,113.67,22.82,5,6', '80岁以上人数', 'too_many'],
])('refused: %s', (_, row, column, why) => {
  expect(read(row)).toMatchObject({
    value: { values: [], faults: [{ row: 2, code: 'cell_wrong', column, why }] },
  })
})

it.each([
  ['a formula', '虎门镇,=1+1,113.67,22.82,1,1', 'cell_formula'],
  ['fewer than none', '虎门镇,示例社区,113.67,22.82,-1,1', 'cell_formula'],
  ['nothing', '虎门镇,,113.67,22.82,1,1', 'cell_required'],
  ['a cell less', '虎门镇,示例社区,113.67,22.82,1', 'row_cells'],
])('refused: %s', (_, row, code) => {
  expect(read(row)).toMatchObject({ value: { values: [], faults: [{ code }] } })
})

it('a township brings its own alone', () => {
  const row = '长安镇,示例社区,113.8,22.8,1,1'
  expect(read(row, `township:${HUMEN}`)).toMatchObject({ value: { values: [] } })
  expect(read(row, `township:${CHANGAN}`)).toMatchObject({ value: { faults: [] } })
})

it('the same community twice in one township is a mistake, in two it is two', () => {
  const row = (township: string) => `${township},示例社区,113.67,22.82,1,1`
  expect(read(`${row('虎门镇')}\r\n${row('虎门镇')}`)).toMatchObject({
    value: { faults: [{ row: 3, code: 'row_twice', sameAs: 2 }] },
  })
  const two = read(`${row('虎门镇')}\r\n${row('长安镇')}`)
  expect(two.ok && [...byTownship(two.value.values).keys()]).toEqual([HUMEN, CHANGAN])
})
