/**
 * What the page asks of the process that runs it. Everything crosses as JSON, bytes as base64. A refusal comes back as
 * `{ failure }`, because an exception would lose its words on the way.
 */
export interface Door {
  /** Calls a cloud function as the openid of this phone. */
  callFunction: (ask: { name: string; data: unknown }) => Promise<Answer<{ result: unknown }>>
  /** Stores a file at a path that a ticket was given for. */
  uploadFile: (ask: {
    cloudPath: string
    base64: string
  }) => Promise<Answer<{ fileID: string; statusCode: number }>>
  getTempFileURL: (ask: {
    fileList: readonly string[]
  }) => Promise<Answer<{ fileList: { fileID: string; tempFileURL: string }[] }>>
  /** wx.request and wx.uploadFile. */
  request: (ask: HttpAsk) => Promise<Answer<HttpAnswer>>
  /** Keeps one entry of the phone's storage; null forgets it. */
  keepEntry: (ask: { key: string; json: string | null }) => Promise<void>
  /** Keeps one file of the phone; null forgets it. */
  keepFile: (ask: { path: string; base64: string | null }) => Promise<void>
  /** Says something that makes the run fail. */
  complain: (ask: { text: string }) => Promise<void>
  /** Sends an event of the automator's protocol. */
  emit: (ask: { method: string; params: unknown }) => Promise<void>
}

export type Answer<T> = T | { readonly failure: string }

export interface HttpAsk {
  url: string
  method: string
  header: Record<string, string>
  /** The body, base64; or the form of an upload. */
  body?: string
  file?: { name: string; base64: string; fields: Record<string, string> }
}

export interface HttpAnswer {
  statusCode: number
  header: Record<string, string>
  /** The body as it came. */
  base64: string
}
