/** The CloudBase environment this build talks to; put in at build time from the variable of the same name. */
declare const CLOUD_ENV: string

declare namespace NodeJS {
  interface ProcessEnv {
    /** The target of this build. */
    TARO_ENV?: 'weapp' | 'h5'
    CLOUD_ENV?: string
    /** Another app to build by the same configuration, and where to: the bench measures a bare page. */
    APP_SOURCE?: string
    APP_OUTPUT?: string
  }
}
