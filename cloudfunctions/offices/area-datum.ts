import type { Area, Datum } from '@shared/places/areas'
import type { Position } from '@shared/places/ring'
import gcoord, { type CRSTypes } from 'gcoord'

const systems: Readonly<Record<Datum, CRSTypes>> = {
  gcj02: gcoord.GCJ02,
  wgs84: gcoord.WGS84,
  bd09: gcoord.BD09,
}

/** A tenth of a metre. */
const DIGITS = 1_000_000

const rounded = (degrees: number): number => Math.round(degrees * DIGITS) / DIGITS

/** Outlines in GCJ-02, from what whoever brings them says they are in. */
export function inGcj02(areas: readonly Area[], datum: Datum): Area[] {
  const turned = ([x, y]: Position): Position => {
    const [east, north] =
      datum === 'gcj02' ? [x, y] : gcoord.transform([x, y], systems[datum], gcoord.GCJ02)
    return [rounded(east), rounded(north)]
  }
  return areas.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(turned))),
  }))
}
