import type { StaffRole } from '@shared/identity/actor'

/** Somebody one can be on one's own machine. */
export type Persona = {
  readonly openid: string
  readonly name: string
  readonly role: StaffRole | 'resident'
  readonly unit: string | null
}

/** On h5 a local set-up stands in for WeChat's identity; each tab can be another person. In WeChat there is only one. */
export const currentPersona = (): string | undefined => undefined

export function choosePersona(_openid: string): void {}

export const loadPersonas = (): Promise<readonly Persona[]> => Promise.resolve([])

/** Whether a persona picker makes sense here. */
export const canChoosePersona: boolean = false
