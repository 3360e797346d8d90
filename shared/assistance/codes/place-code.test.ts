import { codeIn, placeCodeId, placeCodeIdOf, placeCodeKey } from './place-code'

const id = '0123456789abcdef'

describe('a scene', () => {
  it.each<[string, string | undefined, string | null]>([
    ['an id', id, id],
    ['an id as WeChat encodes it', encodeURIComponent(id), id],
    ['an id encoded letter by letter', '%30123456789abcdef', id],
    ['nothing', undefined, null],
    ['an empty one', '', null],
    ['capital letters', id.toUpperCase(), null],
    ['one digit too few', id.slice(1), null],
    ['one digit too many', `${id}0`, null],
    ['another line behind it', `${id}\n`, null],
    ['another parameter behind it', `${id}&programme=dibao`, null],
    ['a broken encoding', '%E0%A4%A', null],
    ['a path', '../../0123456789', null],
    ['Chinese', '虎门镇', null],
  ])('%s', (_name, scene, code) => {
    expect(codeIn(scene)).toBe(code)
  })

  it('is what the contract takes, and nothing else', () => {
    expect(placeCodeId().safeParse(id).success).toBe(true)
    expect(placeCodeId().safeParse(`${id}\n`).success).toBe(false)
  })
})

it('hangs on the place and on what it opens', () => {
  const place = { township: '441900121', programme: 'dibao' }
  const keys = [
    placeCodeKey(place),
    placeCodeKey({ ...place, village: '示例' }),
    placeCodeKey({ ...place, programme: 'all' }),
    placeCodeKey({ ...place, township: '441900119' }),
  ]
  expect(new Set(keys).size).toBe(4)
})

it('is short enough for WeChat', () => {
  expect(placeCodeIdOf('f'.repeat(64)).length).toBeLessThanOrEqual(32)
})
