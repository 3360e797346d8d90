import { create } from 'zustand'
import type { Ask } from '@shared/assistance/application'
import type { AnswersInput, SectionId } from '@shared/assistance/sections'
import type { PaperId } from '@shared/assistance/sections/ending'
import { dateOf, type Instant, type PlainDate } from '@shared/kernel/plain-date'
import { ownKey } from '../platform/own'
import { load, remove, save } from '../platform/storage'
import { drop, type PhotoRef } from '../platform/photos'

/** A photo of a draft: on this device, in the cloud, or both. */
export type DraftPhoto = {
  readonly id: string
  /** The paper it shows; absent for `proof`. */
  readonly document?: PaperId
  readonly ref?: PhotoRef
  /** The cloud's name for it, once it has arrived. */
  readonly photoId?: string
  /** Where an arrived photo can be looked at, when the device has no copy. */
  readonly url?: string
  readonly problem?: string
}

/** What a supplement notice asked for: the case it belongs to and the pages it unlocks. */
export type SupplementOf = {
  readonly caseId: string
  readonly version: number
  readonly sections: readonly SectionId[]
  /** Page by page, or field by field: what was not asked stays locked. A draft of an older version has none. */
  readonly asks?: readonly Ask[]
  readonly note: string
  /** A clerk fills it in with somebody at the counter who has no account. */
  readonly atCounter?: true
}

/** Where a form sent over by another city comes from. */
export type ReceivedFrom = { readonly region: string; readonly office: string }

/** A form that a clerk takes in for somebody: under which name it is sent, and who sent it over, if anybody did. */
export type Counter = { readonly requestId: string; readonly receivedFrom?: ReceivedFrom }

/** Where the code hangs that somebody scanned (码上办): the form begins with it, and the case says by which code it came. */
export type Place = {
  readonly code: string
  readonly township: { readonly code: string; readonly name: string }
  readonly village?: string | undefined
}

/** A form being filled in on this device. Progress is worked out from the answers, never kept. */
export type Draft = {
  readonly id: string
  readonly programme: string
  readonly savedAt: Instant
  /** The day it was begun, whose figures the person has seen. A draft of an older version does not know. */
  readonly startedOn?: PlainDate
  /** The pending 低保 or 特困 case that this 临时救助 helps along. */
  readonly linkedTo?: string
  readonly counter?: Counter
  readonly place?: Place
  readonly answers: AnswersInput
  readonly photos: readonly DraftPhoto[]
  readonly supplement?: SupplementOf
}

const LIST = 'drafts'
const keyOf = (id: string) => ownKey(`draft/${id}`)

const idsOnDevice = (): readonly string[] => load<string[]>(ownKey(LIST)) ?? []

const onDevice = (): ReadonlyMap<string, Draft> =>
  new Map(
    idsOnDevice().flatMap((id) => {
      const draft = load<Draft>(keyOf(id))
      return draft ? [[id, draft] as const] : []
    }),
  )

type Drafts = {
  readonly drafts: ReadonlyMap<string, Draft>
  /** False when the device refused to keep the last change. */
  readonly kept: boolean
}

/** The drafts on this device, newest change last. */
export const useDrafts = create<Drafts>()(() => ({ drafts: onDevice(), kept: true }))

const nowInstant = (): Instant => new Date().toISOString()

function keep(draft: Draft): void {
  const drafts = new Map(useDrafts.getState().drafts).set(draft.id, draft)
  const kept = save(keyOf(draft.id), draft) && save(ownKey(LIST), [...drafts.keys()])
  useDrafts.setState({ drafts, kept })
}

/** A new id, for a draft or for something that is asked for once. Trap: the id makes the case's own id, so no two may be the same, on one device or on two. */
export const newId = (): string =>
  `d${Date.now().toString(36)}${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

type Beginning = Partial<Pick<Draft, 'linkedTo' | 'counter' | 'place' | 'answers'>>

function start(programme: string, of: Beginning): Draft {
  const savedAt = nowInstant()
  const startedOn = dateOf(savedAt)
  const draft: Draft = {
    ...{ id: newId(), programme, savedAt, startedOn },
    ...{ answers: {}, photos: [] },
    ...of,
  }
  keep(draft)
  return draft
}

/** A new draft: empty, or with the place of the code that was scanned filled in. */
export const startDraft = (
  programme: string,
  of: Pick<Beginning, 'place' | 'answers'> = {},
): Draft => start(programme, of)

/** A new, empty draft that helps a pending case along: of the case it keeps the id and nothing else. */
export const startLinked = (programme: string, linkedTo: string): Draft =>
  start(programme, { linkedTo })

/** A new, empty draft for somebody at the counter, every time: what was typed for one person is never shown to another. */
export const startTakeIn = (programme: string, receivedFrom: ReceivedFrom | undefined): Draft =>
  start(programme, { counter: { requestId: newId(), ...(receivedFrom && { receivedFrom }) } })

/** A draft for a supplement notice, filled with what was sent before. One that was begun is gone on with. */
export function startSupplement(
  programme: string,
  supplement: SupplementOf,
  answers: AnswersInput,
  photos: readonly DraftPhoto[],
): Draft {
  const id = `s-${supplement.caseId}`
  const begun = useDrafts.getState().drafts.get(id)
  const draft: Draft = begun
    ? { ...begun, supplement }
    : { id, programme, savedAt: nowInstant(), answers, photos, supplement }
  keep(draft)
  return draft
}

/** Changes a draft and keeps it at once: what was typed survives the app being killed. */
export function changeDraft(id: string, change: (draft: Draft) => Partial<Draft>): void {
  const draft = useDrafts.getState().drafts.get(id)
  if (draft) keep({ ...draft, ...change(draft), savedAt: nowInstant() })
}

/** Keeps what was typed on one page. */
export const changeSection = (id: string, section: SectionId, typed: unknown): void =>
  changeDraft(id, ({ answers }) => ({ answers: { ...answers, [section]: typed } }))

/** Forgets a draft and the photos of it on this device. */
export async function discardDraft(id: string): Promise<void> {
  const { drafts } = useDrafts.getState()
  const draft = drafts.get(id)
  const rest = new Map([...drafts].filter(([other]) => other !== id))
  useDrafts.setState({ drafts: rest })
  save(ownKey(LIST), [...rest.keys()])
  remove(keyOf(id))
  await Promise.all((draft?.photos ?? []).flatMap(({ ref }) => (ref ? [drop(ref)] : [])))
}

/** One draft, by the id in the address. */
export const useDraft = (id: string | undefined): Draft | undefined =>
  useDrafts(({ drafts }) => drafts.get(id ?? ''))
