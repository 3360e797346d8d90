/** Hands a text file to the person: the browser stores it. */
export function giveFile(fileName: string, text: string): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Trap: the browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return Promise.resolve(true)
}

/** Asks for one file, as base64; null when the person turns back or it cannot be read. */
export async function askForFile(extension: string): Promise<string | null> {
  const file = await choose(extension)
  return file ? await base64Of(file) : null
}

function choose(extension: string): Promise<File | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = `.${extension}`
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
