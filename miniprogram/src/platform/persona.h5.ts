import type { Persona } from './persona'

const KEY = 'persona'
const FIRST = 'o-example-resident-1'

function fromAddress(): string | undefined {
  const query = `${window.location.search}&${window.location.hash.split('?')[1] ?? ''}`
  return new URLSearchParams(query).get('as') ?? undefined
}

/** Who this tab is: `?as=<openid>` in the address once, then kept for the tab; the first resident until somebody is chosen. */
export function currentPersona(): string {
  const asked = fromAddress()
  if (asked !== undefined) window.sessionStorage.setItem(KEY, asked)
  return window.sessionStorage.getItem(KEY) ?? FIRST
}

/** Becomes somebody else. The address forgets whom it named. */
export function choosePersona(openid: string): void {
  window.sessionStorage.setItem(KEY, openid)
  if (window.location.search) window.history.replaceState(null, '', window.location.pathname)
}

/** The people this machine was seeded with. */
export async function loadPersonas(): Promise<readonly Persona[]> {
  try {
    return (await (await fetch('/personas')).json()) as Persona[]
  } catch {
    return []
  }
}

/** Whether a persona picker makes sense here. */
export const canChoosePersona: boolean = true
