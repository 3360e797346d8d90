import { CHANGAN, HUMEN } from './people'

/** A made-up square of 0.1°, in hundredths of a degree from 113.6°, 22.8°, closed. */
export const aSquare = (x: number, y: number, side = 10): [number, number][] =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ].map(([east = 0, north = 0]) => [113.6 + east / 100, 22.8 + north / 100])

/** Made-up outlines: squares side by side, no borders of anybody. 虎门镇 in the west, 长安镇 east of it. */
export const twoSquares = { [HUMEN]: aSquare(0, -5), [CHANGAN]: aSquare(10, -5) }

/** A file as a bureau would bring it. */
export const anAreaFile = (
  rings: Readonly<Record<string, unknown>> = twoSquares,
  more: object = {},
): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: Object.entries(rings).map(([code, ring]) => ({
      ...{ type: 'Feature', properties: { code } },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
    ...more,
  })
