import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { correctionSorts, type CorrectionSort } from '@shared/meals/correction'
import { correctionSortNames, correctionsCopy } from '../../../copy/site-corrections'
import { newId } from '../../../drafts/draft'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { back, useQuery } from '../../../platform/navigate'
import { call } from '../../../server/call'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { Heading } from '../../../ui/heading'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'

const words = correctionsCopy.report

function Done() {
  return (
    <>
      <Notice kind="ok">{words.done}</Notice>
      <Button onPress={() => back()}>{words.back}</Button>
    </>
  )
}

/** What is wrong, in one's own words, and what is right if one knows. */
function Form({ siteId, onSent }: { readonly siteId: string; readonly onSent: () => void }) {
  const [sort, setSort] = useState<CorrectionSort>()
  const [text, setText] = useState('')
  const [value, setValue] = useState('')
  const requestId = useRef(newId()).current
  const { busy, problem, run, errorAt } = useDoing()
  const send = async () => {
    if (sort === undefined) return
    const asked = { requestId, siteId, sort, text, value }
    if (await run(() => call('meals', 'correctSite', asked))) onSent()
  }
  return (
    <>
      <Trouble problem={problem} />
      <Choice
        label={words.sort}
        options={correctionSorts.map((one) => ({ value: one, label: correctionSortNames[one] }))}
        value={sort}
        onChange={setSort}
        {...errorAt('sort')}
      />
      <Field
        multiline
        label={words.text}
        hint={words.textHint}
        maxLength={200}
        value={text}
        onChange={setText}
        {...errorAt('text')}
      />
      {sort !== 'gone' && (
        <Field
          label={words.value}
          hint={words.valueHint}
          maxLength={100}
          value={value}
          onChange={setValue}
          {...errorAt('value')}
        />
      )}
      <Button
        busy={busy}
        blocked={sort === undefined ? words.choose : undefined}
        onPress={() => void send()}
      >
        {words.send}
      </Button>
    </>
  )
}

/** Somebody says what is wrong with a place; its township looks. */
export default function CorrectPage() {
  const siteId = useQuery()['id'] ?? ''
  const { answer, problem } = useAnswer('meals', 'site', { id: siteId })
  const [sent, setSent] = useState(false)
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="stack below">
        <Trouble problem={problem} />
        {!answer && !problem && <Skeleton />}
        {answer && sent && <Done />}
        {answer && !sent && (
          <>
            <View>{words.lead(answer.site.name)}</View>
            <Form siteId={siteId} onSent={() => setSent(true)} />
          </>
        )}
      </View>
    </Page>
  )
}
