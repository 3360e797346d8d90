import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { pageCopy } from '../../../copy/form-pages'
import { isAtCounter } from '../../../drafts/begun'
import type { Draft } from '../../../drafts/draft'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Notice } from '../../../ui/notice'
import { signersOf, type Named } from '../people-of'
import { signedBy } from '../typed-pages'
import { textOf } from '../typed'
import { bindChoice, type SectionProps } from './section-props'
import { SignedHand } from './signed-hand'

const words = pageCopy.authorisations
const here = { value: 'here', label: words.here, sub: words.hereSub }
const link = { value: 'link', label: words.link, sub: words.linkSub }

/** At a counter there is no phone on which anybody could find the link. */
const waysFor = (draft: Draft) => (isAtCounter(draft) ? [here] : [here, link])

/** How one grown-up of the household signs: here and now, or later by a link. */
function SignerCard(props: SectionProps & { readonly name: string; readonly index: number }) {
  const { draft, name, index, typed, change, issues } = props
  const at = (field: string) => `members.${index}.${field}`
  const spoken = waysFor(draft).map((way) => ({ ...way, spoken: `${name}，${way.label}` }))
  return (
    <Card title={name}>
      <Choice
        label={words.wayOf(name)}
        look="cards"
        {...bindChoice(props, 'way', spoken, at('way'))}
        onChange={(way) => change({ who: typed['who'], way })}
      />
      {textOf(typed, 'way') === 'here' && (
        <SignedHand
          typed={typed}
          change={change}
          issues={issues}
          open={props.open}
          label={words.sign(name)}
          cannotSign={words.cannotSign(name)}
          typedNameHint={words.typedNameHint}
          at={at}
        />
      )}
    </Card>
  )
}

/** Every other grown-up of the household agrees for themselves. */
export function AuthorisationsPage(props: SectionProps) {
  const { draft, today, words: programmeWords, typed, change } = props
  const signers = signersOf(draft, today)
  const looked = draft.answers.authorisations !== undefined
  useEffect(() => {
    if (!looked) change({})
  }, [looked, change])
  const set = ({ idNumber }: Named, next: SectionProps['typed']) =>
    change({
      members: signers.map((one) =>
        one.idNumber === idNumber ? next : signedBy(typed, one.idNumber),
      ),
    })
  const unread = draft.answers.household === undefined && !draft.supplement
  if (signers.length === 0)
    return <View className="small">{unread ? words.householdFirst : words.none}</View>
  return (
    <View className="stack">
      <View className="small">{words.lead}</View>
      <Notice kind="info">
        <View>{programmeWords.consent.text}</View>
        <View className="small">{programmeWords.consent.basis}</View>
      </Notice>
      {signers.map((one, index) => (
        <SignerCard
          key={one.idNumber}
          {...props}
          name={one.name}
          index={index}
          typed={signedBy(typed, one.idNumber)}
          change={(next) => set(one, next)}
        />
      ))}
    </View>
  )
}
