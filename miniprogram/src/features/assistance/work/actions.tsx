import { View } from '@tarojs/components'
import type { ApplicationView } from '@shared/assistance/views'
import type { CaseVerb } from '@shared/assistance/lifecycle'
import { deskVerb } from '../../../copy/at-counter'
import { sentenceFor } from '../../../copy/problems'
import { Button } from '../../../ui/button'
import { nextOf } from './steps-done'

/** Done beside each paper, not here. */
const ELSEWHERE: readonly CaseVerb[] = ['judgePaper']

type Blocked = { readonly verb: CaseVerb; readonly obstacle: { readonly code: string } }

/** Blocked verbs by what stands in their way, so that each reason is said once. */
function byReason(blocked: readonly Blocked[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const { verb, obstacle } of blocked) {
    const reason = sentenceFor(obstacle)
    groups.set(reason, [...(groups.get(reason) ?? []), deskVerb(verb)])
  }
  return [...groups]
}

type Work = { readonly view: ApplicationView; readonly act: (verb: CaseVerb) => void }

/**
 * Buttons out of the table that guards the server; what is blocked is named with the reason. Who holds a case may claim it
 * again without harm, but is not asked to.
 */
export function Actions({ view, act }: Work) {
  const held = Boolean(view.staff?.claimedBy)
  const offered = view.offers
    .map((offer) => ({ ...offer, verb: offer.verb as CaseVerb }))
    .filter(({ verb, obstacle }) => !(verb === 'claim' && held && obstacle === null))
    .filter(({ verb }) => !ELSEWHERE.includes(verb))
  const open = offered.filter(({ obstacle }) => obstacle === null).map(({ verb }) => verb)
  const first = nextOf(view, open)
  const blocked = offered.flatMap(({ verb, obstacle }) => (obstacle ? [{ verb, obstacle }] : []))
  return (
    <View className="stack">
      {first && <Button onPress={() => act(first)}>{deskVerb(first)}</Button>}
      <View className="work-actions">
        {open
          .filter((verb) => verb !== first)
          .map((verb) => (
            <Button key={verb} kind="quiet" onPress={() => act(verb)}>
              {deskVerb(verb)}
            </Button>
          ))}
      </View>
      {byReason(blocked).map(([reason, verbs]) => (
        <View key={reason} className="small">{`${verbs.join('、')}：${reason}`}</View>
      ))}
    </View>
  )
}
