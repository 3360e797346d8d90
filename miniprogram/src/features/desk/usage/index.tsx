import { useState } from 'react'
import { View } from '@tarojs/components'
import { figuresContract, type Usage } from '@shared/assistance/figures/contract'
import { dateOf, monthOf, monthsAfter } from '@shared/kernel/plain-date'
import { monthOf as monthWords } from '../../../copy/dates'
import { nameOf } from '../../../copy/programmes/all'
import { usageCopy as words } from '../../../copy/usage'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { DeskPage } from '../desk-page'
import '../figures/index.css'
import { Days, Funnel, Programmes, Sources } from './parts'

const ALL = ''
const MONTHS = 12

/** This month and the ones before it. */
const months = () => {
  const now = monthOf(dateOf(new Date().toISOString()))
  return Array.from({ length: MONTHS }, (_, back) => monthsAfter(now, -back)).map((value) => ({
    value,
    label: monthWords(value),
  }))
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

function Summary({ days }: Pick<Usage, 'days'>) {
  const stats = [
    { name: words.views, value: sumOf(days.map(({ views }) => views)) },
    { name: words.visitors, value: sumOf(days.map(({ visitors }) => visitors)) },
  ]
  return (
    <Card title={words.summary}>
      <View className="stats">
        {stats.map(({ name, value }) => (
          <View key={name} className="stat">
            <View className="small">{name}</View>
            <View className="stat-value">{value}</View>
          </View>
        ))}
      </View>
      <View className="small">{words.visitorsText}</View>
    </Card>
  )
}

function Shown({ usage, programme }: { readonly usage: Usage; readonly programme: string }) {
  const { days, programmes, sources, more } = usage
  return (
    <>
      {days.length === 0 && programmes.length === 0 ? (
        <Empty title={words.none} text={words.noneText} />
      ) : (
        <>
          <Summary days={days} />
          <Funnel programmes={programmes} programme={programme === ALL ? undefined : programme} />
          <Programmes programmes={programmes} />
          <Days days={days} />
        </>
      )}
      <Sources sources={sources} more={more} />
    </>
  )
}

function UsageFigures() {
  const options = months()
  const [month, setMonth] = useState(options[0]?.value ?? '')
  const [programme, setProgramme] = useState(ALL)
  const { answer, problem } = useAnswer('figures', 'usage', { month })
  const names = answer?.programmes.map((one) => one.programme) ?? []
  // What was chosen of another month may not be in this one.
  const chosen = names.includes(programme) ? programme : ALL
  return (
    <>
      <View className="figures-asked">
        <SelectField label={words.month} options={options} value={month} onChange={setMonth} />
        <SelectField
          label={words.programme}
          options={[
            { value: ALL, label: words.all },
            ...names.map((value) => ({ value, label: nameOf(value) })),
          ]}
          value={chosen}
          onChange={setProgramme}
        />
      </View>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && <Shown usage={answer} programme={chosen} />}
    </>
  )
}

/** How the app is used: who comes, how far they come in a form, and which codes on walls they come by. */
export default function UsagePage() {
  return (
    <DeskPage title={words.title} lead={words.lead} who={figuresContract.usage.who}>
      {() => <UsageFigures />}
    </DeskPage>
  )
}
