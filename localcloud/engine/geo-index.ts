import { CloudError } from '../cloud-error'
import type { Document, Value } from '../ejson'
import { CellTree } from '../geo/cell-tree'
import type { GeoTest } from '../geo/geo-test'
import { shapeOf, type Shape } from '../geo/shape'
import { chordOf } from '../geo/vector'
import { valuesAt } from './key-order'

/** An index over the field `geo`, which holds a GeoJSON geometry or a list of them. */
export type GeoIndexSpec = { readonly name: string; readonly geo: string }

type Entry = Shape & { readonly document: Document }

/** The geometries at a path; what is none is left out. */
export const shapesAt = (document: Value, path: string): Shape[] =>
  valuesAt(document, path.split('.')).flatMap((value) => shapeOf(value) ?? [])

/** Finds documents by where they are. It keeps the shapes, so what it gives has passed the test already. */
export class GeoIndex {
  private readonly tree = new CellTree<Entry>()

  constructor(readonly spec: GeoIndexSpec) {}

  add(document: Document): void {
    for (const shape of shapesAt(document, this.spec.geo)) this.tree.add({ ...shape, document })
  }

  remove(document: Document): void {
    for (const shape of shapesAt(document, this.spec.geo))
      this.tree.remove(shape, (entry) => entry.document === document)
  }

  /** As MongoDB: a field under a geo index holds geometries or nothing. */
  refuseOther(document: Document): void {
    const stray = valuesAt(document, this.spec.geo.split('.')).find(
      (value) => value !== null && !shapeOf(value),
    )
    if (stray === undefined) return
    const found = JSON.stringify(stray)
    throw new CloudError(
      'INVALID_PARAM',
      `"${this.spec.geo}" has a geo index and takes geometries only, not ${found}`,
    )
  }

  /** The documents that pass a test, the nearest first where the test knows a distance. */
  *scan({ centre, reach, holds, distance }: GeoTest): Generator<Document> {
    const entries = distance
      ? this.tree.nearest(centre, reach, (entry) => chordOf(distance(entry)))
      : this.tree.around(centre, reach)
    for (const entry of entries) if (holds(entry)) yield entry.document
  }
}
