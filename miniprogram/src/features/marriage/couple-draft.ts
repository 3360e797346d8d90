import type { Origin, PaperKind, Sex } from '@shared/marriage/party'
import { serviceRules, type Service } from '@shared/marriage/service'
import { load, save } from '../../platform/storage'

/** One of the two as typed. */
export type TypedParty = {
  readonly name: string
  readonly origin: Origin
  readonly paper: PaperKind
  readonly number: string
  readonly born: string
  readonly sex: Sex | undefined
  readonly phone: string
}

/** What is typed before a time is chosen: kept on this phone, every key stroke. */
export type CoupleDraft = {
  readonly service: Service
  readonly parties: readonly [TypedParty, TypedParty]
  /** The first comes alone, where the service leaves it to them. */
  readonly alone: boolean
  readonly declared: Readonly<Record<'unrelated' | 'agreed' | 'capable' | 'inland', boolean>>
  readonly consent: boolean
}

const KEY = 'couple'

const nobody: TypedParty = {
  ...{ name: '', origin: 'mainland', paper: 'residentId', number: '', born: '', phone: '' },
  sex: undefined,
}

export const emptyDraft = (service: Service): CoupleDraft => ({
  service,
  parties: [nobody, nobody],
  alone: false,
  declared: { unrelated: false, agreed: false, capable: false, inland: false },
  consent: false,
})

/** What was typed before, for this service; who they are is taken over to another one. */
export function loadCouple(service: Service): CoupleDraft {
  const kept = load<CoupleDraft>(KEY)
  if (!kept) return emptyDraft(service)
  return kept.service === service ? kept : { ...emptyDraft(service), parties: kept.parties }
}

/** Who comes: both, or the first alone. */
export function whoComes({ service, parties, alone }: CoupleDraft): readonly TypedParty[] {
  const { people } = serviceRules[service]
  return people === 'one' || (people === 'oneOrBoth' && alone) ? parties.slice(0, 1) : parties
}

export const saveCouple = (draft: CoupleDraft): boolean => save(KEY, draft)
