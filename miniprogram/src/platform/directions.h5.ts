import type { Point } from '@shared/places/point'

/** @see showWay in directions.ts. A browser has no map of its own: a public one, which speaks GCJ-02, is opened in another tab. */
export function showWay({ longitude, latitude }: Point, name: string): void {
  const position = `${longitude},${latitude}`
  const query = new URLSearchParams({ to: `${position},${name}`, mode: 'walk', callnative: '1' })
  window.open(`https://uri.amap.com/navigation?${query.toString()}`, '_blank', 'noopener')
}
