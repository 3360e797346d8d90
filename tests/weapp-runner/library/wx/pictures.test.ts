import { kindOf, orientationOf, sizeFor, untold } from './pictures'

const exif = (orientation: number) => [
  ...[0xff, 0xd8, 0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0],
  ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
  ...[0, 0, 0, 0, 0xff, 0xda],
]

const bufferOf = (bytes: number[]) => Uint8Array.from(bytes).buffer

it.each([
  [1, 'up'],
  [3, 'down'],
  [6, 'right'],
  [8, 'left'],
  [99, 'up'],
])('calls the EXIF orientation %d %s', (value, name) => {
  expect(orientationOf(bufferOf(exif(value)))).toBe(name)
})

it('can make a picture forget that it is to be turned', () => {
  expect(untold(bufferOf(exif(6)))).toEqual(bufferOf(exif(1)))
  expect(untold(bufferOf([1]))).toEqual(bufferOf([1]))
})

it('takes what says nothing for upright', () => {
  expect(orientationOf(bufferOf([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBe('up')
  expect(orientationOf(bufferOf(exif(6).slice(0, 20)))).toBe('up')
  expect(orientationOf(bufferOf([1]))).toBe('up')
})

it('knows a picture by its first bytes', () => {
  expect(kindOf(bufferOf(exif(1)))).toBe('jpeg')
  expect(kindOf(bufferOf([0x89, 0x50, 0x4e, 0x47]))).toBe('png')
  expect(kindOf(bufferOf([0]))).toBe('unknown')
})

it('keeps the shape when one side is asked for', () => {
  const picture = { width: 400, height: 300 }
  expect(sizeFor(picture, 200, undefined)).toEqual({ width: 200, height: 150 })
  expect(sizeFor(picture, undefined, 30)).toEqual({ width: 40, height: 30 })
  expect(sizeFor(picture, 10, 10)).toEqual({ width: 10, height: 10 })
  expect(sizeFor(picture, undefined, undefined)).toEqual(picture)
})
