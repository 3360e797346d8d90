/** The CloudBase environment this build talks to; put in at build time from the variable of the same name. */
declare const CLOUD_ENV: string

/** Where the h5 build finds the functions when they are not at its own address; empty when they are. */
declare const FUNCTIONS_AT: string

declare namespace NodeJS {
  interface ProcessEnv {
    /** The target of this build. */
    TARO_ENV?: 'weapp' | 'h5'
    CLOUD_ENV?: string
    FUNCTIONS_AT?: string
    /** Another app to build by the same configuration, and where to: the bench measures a bare page. */
    APP_SOURCE?: string
    APP_OUTPUT?: string
  }
}
