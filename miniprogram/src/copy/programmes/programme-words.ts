import type { DocumentRule } from '@shared/assistance/programme'
import type { ClockName } from '@shared/casework/clock'

/** How the list of programmes is parted. */
export const groupIds = ['living', 'elder', 'disabled', 'child', 'other'] as const

export type GroupId = (typeof groupIds)[number]

export const groupNames: Readonly<Record<GroupId, string>> = {
  living: '基本生活',
  elder: '老人',
  disabled: '残疾人',
  child: '孩子',
  other: '其他',
}

/** What a programme is called and how its guide reads. */
export type ProgrammeWords = {
  readonly name: string
  /** The title over the form: at most ten characters. */
  readonly apply: string
  readonly group: GroupId
  readonly lead: string
  /** Other words people search by, with the pinyin initials of all. */
  readonly find: string
  readonly who: readonly string[]
  readonly documents: Readonly<
    Partial<Record<DocumentRule['id'], { readonly name: string; readonly hint: string }>>
  >
  readonly notAsked: readonly string[]
  readonly notAskedWhy: string
  readonly steps: readonly string[]
  /** How the promised clocks read; `count` is the city's figure. */
  readonly howLong: Readonly<Partial<Record<ClockName, (count: number) => string>>>
  readonly where: { readonly lead: string; readonly text: string }
  readonly handler: string
  /** What is signed. A change of words is a new version. */
  readonly consent: { readonly version: string; readonly text: string; readonly basis: string }
}
