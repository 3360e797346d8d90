/** The JSON of app.json, as far as the runner reads it. */
export interface AppConfig {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
  readonly window?: Readonly<Record<string, unknown>>
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly requiredPrivateInfos?: readonly string[]
  readonly permission?: Readonly<Record<string, unknown>>
  readonly [other: string]: unknown
}

export interface SubPackage {
  readonly root: string
  readonly pages: readonly string[]
  readonly independent?: boolean
}

/** The JSON beside a page or a component. */
export interface ComponentConfig {
  readonly component?: boolean
  readonly styleIsolation?: string
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly [other: string]: unknown
}

/** A compiled mini-program, ready for the browser. Paths have no suffix and no leading slash. */
export interface Bundle {
  readonly app: AppConfig
  /** Path → JSON beside it. */
  readonly configs: Readonly<Record<string, ComponentConfig>>
  /** Path → source of the module. */
  readonly scripts: Readonly<Record<string, string>>
  /** Path → CSS, with imports put in and rpx turned into vw. */
  readonly styles: Readonly<Record<string, string>>
  /** Source of an expression: path → compiled template. */
  readonly templates: string
}
