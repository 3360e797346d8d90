/** What the automator sends with a method; each method reads its own part. */
export interface Params {
  pageId: number
  elementId: string
  selector: string
  method: string
  functionName: string
  functionDeclaration?: string
  args?: unknown[]
  name: string
  names: string[]
  path?: string
  data: Record<string, unknown>
  type: string
  eventName: string
  detail?: unknown
  touches?: Finger[]
  changedTouches?: Finger[]
  result?: unknown
}

/** One finger on the screen, px. */
export interface Finger {
  identifier?: number
  pageX?: number
  pageY?: number
  clientX?: number
  clientY?: number
}

export type Methods = Readonly<Record<string, (params: Params) => unknown>>
