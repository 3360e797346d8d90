/** What the environment must say. A missing key stops the function at once: nothing is ever sealed with a stand-in. */
export function fromEnvironment(name: 'NUANLIN_CITY' | 'NUANLIN_SEAL_KEY' | 'NUANLIN_INDEX_KEY') {
  const value = process.env[name]
  if (!value) throw new Error(`environment variable ${name} is not set`)
  return value
}

/** The figures the city has entered by itself, as JSON; nothing where none are. See `ownFigures`. */
export const figuresFromEnvironment = (): string | undefined =>
  process.env['NUANLIN_FIGURES'] || undefined

/** The one page of another origin that may call by HTTP, such as https://desk.example.cn; nothing where there is none. */
export const deskOrigin = (): string | undefined =>
  process.env['NUANLIN_DESK_ORIGIN']?.replace(/\/+$/, '') || undefined
