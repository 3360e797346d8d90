/** Leave to store one file, given by the server. */
export interface UploadTicket {
  cloudPath: string
  url: string
  headers: Record<string, string>
}

/** Stores the file. False when it did not arrive; trying again is safe. */
export type Upload = (ticket: UploadTicket, bytes: Uint8Array) => Promise<boolean>
