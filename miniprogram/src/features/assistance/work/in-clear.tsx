import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Problem } from '@shared/kernel/problem'
import { deskCopy } from '../../../copy/desk'
import { Trouble } from '../../../patterns/trouble'
import { dial } from '../../../platform/phone'
import { call, type Input } from '../../../server/call'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Link } from '../../../ui/link'

type What = Input<'assistance', 'reveal'>['what']

const options = (['phone', 'name', 'idNumber', 'account'] as const).map((value) => ({
  value,
  label: deskCopy.clear[value],
}))

/** One thing in clear at a time, to ring the person up or to pay them. The cloud notes who looked. */
export function InClear({ caseId }: { readonly caseId: string }) {
  const [what, setWhat] = useState<What>()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const show = async (next: What) => {
    setWhat(next)
    const result = await call('assistance', 'reveal', { caseId, what: next })
    setText(result.ok ? result.value.text : '')
    setProblem(result.ok ? undefined : result.problem)
  }
  return (
    <Card>
      <Choice
        label={deskCopy.inClear}
        hint={deskCopy.inClearHint}
        options={options}
        value={what}
        onChange={(next) => void show(next)}
      />
      <Trouble problem={problem} />
      {text !== '' && (
        <View className="row between">
          <View className="strong">{text}</View>
          {what === 'phone' && <Link onPress={() => dial(text)}>{deskCopy.dial}</Link>}
        </View>
      )}
    </Card>
  )
}
