import {
  careChangeSchema,
  careRecordSchema,
  careTargetSchema,
  leadEventSchema,
  leadSchema,
  person,
  type CareTarget,
  type Lead,
  type Person,
} from '@shared/desk/leads/lead'
import type { Unsealed } from '@shared/desk/leads/decide'
import type { StaffMember } from '@shared/identity/actor'
import type { Instant } from '@shared/kernel/plain-date'
import * as z from 'zod/mini'
import { records } from '../_kit/records'
import { seal, unseal } from '../_kit/seal'

export const leads = records('leads', leadSchema)
export const leadEvents = records('leadEvents', leadEventSchema)
export const careTargets = records('careTargets', careTargetSchema)
export const careRecords = records('careRecords', careRecordSchema)
export const careChanges = records('careChanges', careChangeSchema)

/** Where a duty is done, as what is kept of it says. */
export const placeOf = ({
  duty,
  township,
  under,
}: Pick<CareTarget, 'duty' | 'township' | 'under'>) => ({
  ...{ duty, township, under },
})

type Kept = {
  readonly _id: string
  readonly sealed: string
  readonly at: string
  readonly by: string
}

/** A document as it is kept: the person sealed for it alone, with who noted it and when. */
export const keptFor = <T extends Kept>(
  document: Unsealed<T>,
  about: Person,
  { staffId }: Pick<StaffMember, 'staffId'>,
  at: Instant,
): T => {
  const { _id } = document as { readonly _id: string }
  return { ...document, sealed: seal(about, _id), at, by: staffId } as unknown as T
}

const byId = { by: '_id', direction: 'asc' } as const

/** Whether a lead need not be opened: it has been before, or somebody is looking into the person anyway. */
export async function isKnown({ _id, openKey }: Pick<Unsealed<Lead>, '_id' | 'openKey'>) {
  const [open, same] = await Promise.all([leads.where({ openKey }, byId, 1), leads.find(_id)])
  return open.length > 0 || same !== null
}

/** Whom a document is about. */
export const personOf = ({ _id, sealed }: Pick<Kept, '_id' | 'sealed'>): Person =>
  z.parse(person(), unseal(sealed, _id))

/** A note as it is kept with the document `id`; nothing where nothing was written. */
export const sealedNote = (note: string, id: string): { readonly sealedNote?: string } =>
  note === '' ? {} : { sealedNote: seal(note, id) }

/** What was written down, newest first. */
export const notesOf = (
  found: readonly {
    readonly _id: string
    readonly on?: string | undefined
    readonly sealedNote?: string | undefined
  }[],
) =>
  found.flatMap(({ _id, on = '', sealedNote: kept }) =>
    kept === undefined ? [] : [{ on, text: z.parse(z.string(), unseal(kept, _id)) }],
  )
