import { View } from '@tarojs/components'
import { programmes } from '@shared/assistance/programmes/all'
import type { Fits, Verdict } from '@shared/assistance/screener/verdict'
import { fitsWords, screenerCopy } from '../../../copy/screener'
import { Heading } from '../../../ui/heading'
import { Section } from '../../../ui/section'
import { startWith } from './carry-over'
import type { Told } from './told'
import { VerdictCard } from './verdict-card'

const GROUPS: readonly Fits[] = ['yes', 'maybe', 'unset', 'no']

/** What fits, what may, what nobody has set, what does not; each with its rule. */
export function Verdicts({
  verdicts,
  told,
  hotline,
}: {
  readonly verdicts: readonly Verdict[]
  readonly told: Told
  readonly hotline: string
}) {
  const foremost = verdicts.find(
    ({ programme, fits }) => fits === 'yes' && programmes.has(programme),
  )
  const groups = GROUPS.map((fits) => ({
    fits,
    list: verdicts.filter((verdict) => verdict.fits === fits),
  })).filter(({ list }) => list.length > 0)
  return (
    <>
      <Heading level={1}>{screenerCopy.done}</Heading>
      <View className="small near">{screenerCopy.lead}</View>
      {groups.map(({ fits, list }) => (
        <Section key={fits} title={fitsWords[fits].title} note={`${list.length}`}>
          {list.map((verdict) => (
            <VerdictCard
              key={verdict.programme}
              verdict={verdict}
              hotline={hotline}
              foremost={verdict === foremost}
              start={(programme) => startWith(programme, told)}
            />
          ))}
        </Section>
      ))}
    </>
  )
}
