import { useState } from 'react'
import { View } from '@tarojs/components'
import { momentOf } from '../../../copy/dates'
import { computerName, computersCopy as words } from '../../../copy/sign-in'
import { Trouble } from '../../../patterns/trouble'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { useLooking, type Stage } from './use-looking'

type Found = Extract<Stage, { readonly at: 'found' }>

type AskingProps = {
  readonly computer: Found['computer']
  readonly onDecide: (verb: 'approveSignIn' | 'refuseSignIn') => void
}

/** The computer that asks, and the two answers there are. */
function Asking({ computer, onDecide }: AskingProps) {
  const facts = [
    { label: words.where, value: computerName(computer) },
    { label: words.begunAt, value: momentOf(computer.begunAt) },
  ]
  return (
    <Card title={words.asking}>
      <View className="stack">
        <DefinitionList items={facts} />
        <Notice kind="warn">{words.warning}</Notice>
        <ButtonRow>
          <Button kind="quiet" onPress={() => onDecide('refuseSignIn')}>
            {words.refuse}
          </Button>
          <Button onPress={() => onDecide('approveSignIn')}>{words.approve}</Button>
        </ButtonRow>
      </View>
    </Card>
  )
}

const SAYS = {
  approved: { kind: 'ok', text: words.approved },
  refused: { kind: 'info', text: words.refused },
  nobody: { kind: 'warn', text: words.nobody },
} as const

const saysOf = (at: Stage['at']) => (at in SAYS ? SAYS[at as keyof typeof SAYS] : undefined)

/** A code is typed in, its computer looked at, and let in or not. */
export function EnterCode() {
  const [code, setCode] = useState('')
  const { stage, problem, look, decide, typeAgain } = useLooking(code)
  const says = saysOf(stage.at)
  const change = (typed: string) => {
    setCode(typed)
    typeAgain()
  }
  return (
    <View className="stack">
      <Field
        label={words.code}
        hint={words.hint}
        value={code}
        onChange={change}
        error={stage.at === 'wrong_shape' ? words.wrongShape : undefined}
      />
      <Trouble problem={problem} />
      {says && <Notice kind={says.kind}>{says.text}</Notice>}
      {stage.at === 'found' ? (
        <Asking computer={stage.computer} onDecide={(verb) => void decide(verb)} />
      ) : (
        <Button busy={stage.at === 'looking'} busyText={words.looking} onPress={() => void look()}>
          {words.look}
        </Button>
      )}
    </View>
  )
}
