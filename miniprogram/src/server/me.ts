import { create } from 'zustand'
import type { AccountContract } from '@shared/account/contract'
import type { OutputOf } from '@shared/kernel/contract'
import { call } from './call'

export type Me = OutputOf<AccountContract, 'me'>

/** Who the person is to the city: consents given, unread notices, the desk they work at. Undefined until the cloud has said. */
export const useMe = create<{ readonly me: Me | undefined }>()(() => ({ me: undefined }))

/** Asks again. Without a network the last answer stands. */
export async function refreshMe(): Promise<void> {
  const result = await call('account', 'me', {})
  if (result.ok) useMe.setState({ me: result.value })
}

/** Gives or withdraws a consent, and keeps what the cloud answers. */
export async function setConsent(given: boolean, textVersion: string) {
  const result = await call('account', 'consent', { purpose: 'assistance', textVersion, given })
  const { me } = useMe.getState()
  if (result.ok) useMe.setState({ me: me && { ...me, consents: result.value.consents } })
  return result
}
