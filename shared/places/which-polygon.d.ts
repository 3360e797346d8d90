declare module 'which-polygon' {
  type Polygon = readonly (readonly (readonly [longitude: number, latitude: number])[])[]

  export type AreaCollection<P> = {
    readonly type: 'FeatureCollection'
    readonly features: readonly {
      readonly type: 'Feature'
      readonly properties: P
      readonly geometry:
        | { readonly type: 'Polygon'; readonly coordinates: Polygon }
        | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
    }[]
  }
  export default function whichPolygon<P>(
    areas: AreaCollection<P>,
  ): (point: [number, number]) => P | null
}
