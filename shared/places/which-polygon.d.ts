declare module 'which-polygon' {
  export type AreaCollection<P> = {
    readonly type: 'FeatureCollection'
    readonly features: readonly {
      readonly type: 'Feature'
      readonly properties: P
      readonly geometry:
        | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
        | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] }
    }[]
  }
  export default function whichPolygon<P>(
    areas: AreaCollection<P>,
  ): (point: [number, number]) => P | null
}
