/** The CloudBase environment this build talks to; put in at build time from the variable of the same name. */
declare const CLOUD_ENV: string

/** Where the h5 build finds the functions when they are not at its own address; empty when they are. */
declare const FUNCTIONS_AT: string

/** Where the h5 build takes the ground of its maps from, put in at build time; null without one. */
declare const MAP_TILES: {
  /** Addresses of tiles with {x}, {y}, {z} and, where there are several hosts, {s}; one over the other. */
  readonly layers: readonly string[]
  readonly subdomains?: string
  /** Whose map it is and its 审图号: it must stand on the map. */
  readonly credit: string
  readonly datum: 'gcj02' | 'wgs84'
} | null

/** A picture's address in the build. */
declare module '*.png' {
  const address: string
  export default address
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** The target of this build. */
    TARO_ENV?: 'weapp' | 'h5'
    CLOUD_ENV?: string
    FUNCTIONS_AT?: string
    /** `MAP_TILES` as JSON. */
    MAP_TILES?: string
    /** Another app to build by the same configuration, and where to: the bench measures a bare page. */
    APP_SOURCE?: string
    APP_OUTPUT?: string
  }
}
