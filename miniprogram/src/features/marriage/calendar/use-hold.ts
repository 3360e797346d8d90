import { useEffect, useState } from 'react'
import type { SlotView } from '@shared/marriage/contract'
import type { Service } from '@shared/marriage/service'
import type { Result } from '@shared/kernel/result'
import { newId } from '../../../drafts/draft'
import { useDoing } from '../../../patterns/doing'
import { call, type Answer } from '../../../server/call'
import { loadCouple } from '../couple-draft'
import { consentGiven, sentCouple } from '../sent-couple'

export type Held = Answer<'marriage', 'hold'> & { readonly slot: SlotView }

/** What was asked for, and under which name. */
type Asked = {
  readonly slot: SlotView
  readonly officiant: string | undefined
  readonly requestId: string
}

/** Asks for a place, in the name of whoever it is for. */
export type AskPlace = (place: {
  readonly requestId: string
  readonly day: string
  readonly slot: string
  readonly officiant?: string
}) => Promise<Result<Answer<'marriage', 'hold'>>>

/** For the two as they were typed. */
export const forCouple =
  (service: Service): AskPlace =>
  (place) =>
    call('marriage', 'hold', {
      ...place,
      ...sentCouple(loadCouple(service)),
      consent: consentGiven,
    })

/** For the two of a divorce, whom the office knows. */
export const forDivorce =
  (divorce: string): AskPlace =>
  ({ requestId, day, slot }) =>
    call('marriage', 'holdIssue', { requestId, day, slot, divorce })

/** Holds a place: one request keeps its name until it is answered, so that a second tap is the same one. */
export function useHold(ask: AskPlace) {
  const { busy, problem, run } = useDoing()
  const [held, setHeld] = useState<Held>()
  const [asked, setAsked] = useState<Asked>()
  const hold = async (slot: SlotView, officiant?: string) => {
    const isSame =
      asked?.slot.day === slot.day && asked.slot.slot === slot.slot && asked.officiant === officiant
    const request = isSame ? asked : { slot, officiant, requestId: newId() }
    setAsked(request)
    const answer = await run(() =>
      ask({
        ...{ requestId: request.requestId, day: slot.day, slot: slot.slot },
        ...(officiant !== undefined && { officiant }),
      }),
    )
    if (answer) setHeld({ ...answer, slot })
    else setAsked(undefined)
  }
  const confirm = async (): Promise<string | undefined> => {
    if (!held) return undefined
    const { id, proof } = held
    return (await run(() => call('marriage', 'confirm', { id, proof })))?.id
  }
  /** Lets the place go, to take another one. */
  const letGo = async () => {
    if (!held) return
    await run(() => call('marriage', 'cancel', { id: held.id, version: 1 }))
    setHeld(undefined)
    setAsked(undefined)
  }
  return { busy, problem, held, hold, confirm, letGo }
}

/** Seconds until a moment, once a second; 0 when it has passed. */
export function useSecondsTo(until: string | undefined): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until === undefined) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [until])
  return until === undefined ? 0 : Math.max(0, Math.round((Date.parse(until) - now) / 1000))
}
