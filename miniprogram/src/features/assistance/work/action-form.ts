import type { ComponentType } from 'react'
import type { ApplicationView } from '@shared/assistance/views'
import type { ActionInput } from './acting'

export type FieldsProps = {
  readonly view: ApplicationView
  readonly input: ActionInput
  readonly set: (input: ActionInput) => void
  /** Somebody has pressed the button: say what is missing. */
  readonly tried: boolean
}

/** What the desk asks for one verb. */
export type ActionForm = {
  readonly Fields: ComponentType<FieldsProps>
  readonly start?: (view: ApplicationView) => ActionInput
  /** What to send, or null while something is missing or wrong. */
  readonly ready: (input: ActionInput, view: ApplicationView) => ActionInput | null
}
