import type { DocumentRule } from '@shared/assistance/programme'

/** What a programme is called and how its guide reads. */
export type ProgrammeWords = {
  readonly name: string
  /** The title over the form: at most ten characters. */
  readonly apply: string
  readonly lead: string
  readonly who: readonly string[]
  readonly documents: Readonly<
    Record<DocumentRule['id'], { readonly name: string; readonly hint: string }>
  >
  readonly notAsked: readonly string[]
  readonly notAskedWhy: string
  readonly steps: readonly string[]
  readonly where: { readonly lead: string; readonly text: string }
}
