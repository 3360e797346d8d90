import type { FileKind } from './files'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))

const blobs: Readonly<Record<FileKind, (content: string) => Blob>> = {
  csv: (text) => new Blob([text], { type: 'text/csv;charset=utf-8' }),
  xlsx: (base64) =>
    new Blob([bytesOf(base64)], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  ics: (text) => new Blob([text], { type: 'text/calendar;charset=utf-8' }),
}

/** Hands a file to the person: the browser stores it. */
export function giveFile(
  fileName: string,
  content: string,
  kind: FileKind = 'csv',
): Promise<boolean> {
  const url = URL.createObjectURL(blobs[kind](content))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Trap: the browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return Promise.resolve(true)
}

/** Asks for one file, as base64; null when the person turns back or it cannot be read. */
export async function askForFile(...extensions: string[]): Promise<string | null> {
  const file = await choose(extensions)
  return file ? await base64Of(file) : null
}

function choose(extensions: string[]): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extensions.map((one) => `.${one}`).join()
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]))
    input.addEventListener('cancel', () => resolve(undefined))
    input.click()
  })
}

function base64Of(file: File): Promise<string | null> {
  const reader = new FileReader()
  return new Promise((resolve) => {
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : null),
    )
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(file)
  })
}

/** A file is stored by the browser here. */
export const storesFiles: boolean = true
