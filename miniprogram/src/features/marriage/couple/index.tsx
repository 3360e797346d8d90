import { useState } from 'react'
import { View } from '@tarojs/components'
import { issuesOf } from '@shared/kernel/fields'
import { toBring } from '@shared/marriage/bring'
import { marriageContract } from '@shared/marriage/contract'
import { serviceRules, services, type Service } from '@shared/marriage/service'
import { mendingOf } from '../../../copy/faults'
import { marriageCopy } from '../../../copy/marriage'
import { bringCopy } from '../../../copy/marriage-bring'
import { go, useQuery } from '../../../platform/navigate'
import { Button } from '../../../ui/button'
import { Check } from '../../../ui/check'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { BringList } from '../bring-list'
import { loadCouple, saveCouple, whoComes, type CoupleDraft } from '../couple-draft'
import { consentGiven, sentCouple } from '../sent-couple'
import { PartyFields } from './party-fields'

const words = marriageCopy.couple

type Said = keyof CoupleDraft['declared']

/** What is asked of them by service. */
const asked: Readonly<Partial<Record<Service, readonly (readonly [Said, string])[]>>> = {
  marriage: [['unrelated', words.related]],
  divorceApply: [
    ['agreed', words.agreed],
    ['capable', words.capable],
    ['inland', words.inland],
  ],
}

/** Where anything is wrong with what was typed, by the same schema the cloud asks. */
function faultsIn(draft: CoupleDraft) {
  const sent = { requestId: 'r', day: 'd', slot: 's', consent: consentGiven, ...sentCouple(draft) }
  const parsed = marriageContract.hold.input().safeParse(sent)
  return parsed.success ? [] : issuesOf(parsed.error)
}

function useCouple(service: Service) {
  const [draft, setDraft] = useState(() => loadCouple(service))
  const [tried, setTried] = useState(false)
  const change = (changes: Partial<CoupleDraft>) => {
    const next = { ...draft, ...changes }
    setDraft(next)
    saveCouple(next)
  }
  const faults = faultsIn(draft)
  const unsaid = (asked[service] ?? []).filter(([said]) => !draft.declared[said])
  const isReady = faults.length === 0 && unsaid.length === 0 && draft.consent
  const errorAt = (path: string): { error?: string } => {
    const issue = tried ? faults.find((one) => one.path === path) : undefined
    return issue ? { error: mendingOf(issue) } : {}
  }
  return { draft, change, tried, setTried, isReady, errorAt }
}

/** What they will have to bring, as they say who they are: some of it takes weeks to get. */
function Bring({ draft }: { readonly draft: CoupleDraft }) {
  const whose = whoComes(draft).map(({ origin }) => origin)
  return (
    <Section title={bringCopy.title}>
      <BringList
        service={draft.service}
        bring={toBring(draft.service, whose)}
        names={whose.map((_, n) => words.person(n))}
      />
    </Section>
  )
}

/** Who the two are, and what they say of themselves, before a time is chosen. */
function Couple({ service }: { readonly service: Service }) {
  const { draft, change, tried, setTried, isReady, errorAt } = useCouple(service)
  const { people } = serviceRules[service]
  const tick = (isOn: boolean) => (tried && !isOn ? { error: words.tick } : {})
  const next = () => {
    setTried(true)
    if (isReady) go('/features/marriage/calendar/index', { service })
  }
  return (
    <View className="stack below">
      {tried && !isReady && <Notice kind="bad">{words.fix}</Notice>}
      {whoComes(draft).map((party, n) => (
        <PartyFields
          key={n}
          n={n}
          party={party}
          errorAt={errorAt}
          onChange={(one) =>
            change({ parties: n === 0 ? [one, draft.parties[1]] : [draft.parties[0], one] })
          }
        />
      ))}
      {people === 'oneOrBoth' && (
        <Check label={words.alone} checked={draft.alone} onChange={(alone) => change({ alone })} />
      )}
      {(asked[service] ?? []).map(([said, label]) => (
        <Check
          key={said}
          label={label}
          checked={draft.declared[said]}
          onChange={(isOn) => change({ declared: { ...draft.declared, [said]: isOn } })}
          {...tick(draft.declared[said])}
        />
      ))}
      {service === 'marriage' && <Notice kind="info">{words.duty}</Notice>}
      {people === 'both' && <Notice kind="info">{words.safe}</Notice>}
      <Check
        label={words.consent}
        sub={words.consentSub}
        checked={draft.consent}
        onChange={(consent) => change({ consent })}
        {...tick(draft.consent)}
      />
      <Bring draft={draft} />
      <Button onPress={next}>{words.next}</Button>
    </View>
  )
}

/** 填两个人的信息. */
export default function CouplePage() {
  const { service: named } = useQuery()
  const service = services.find((one) => one === named) ?? 'marriage'
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{words.lead(service)}</View>
      <Couple service={service} />
    </Page>
  )
}
