import { useState } from 'react'
import { View } from '@tarojs/components'
import { sitesCopy as words } from '../../../copy/sites'
import { call } from '../../../server/call'
import { Field } from '../../../ui/field'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'
import type { SheetProps } from './sheet-props'

const verbs = { suspend: 'suspendSite', resume: 'resumeSite', close: 'closeSite' } as const

type Props = SheetProps & { readonly act: keyof typeof verbs }

/** Suspends a place, opens it again, or closes it for good: each with its reason. */
export function ReasonSheet({ act, site: { id, version }, onClose, onDone }: Props) {
  const [reason, setReason] = useState('')
  const { busy, problem, send, errorOf } = useSend(
    () => call('meals', verbs[act], { id, version, reason }),
    () => onDone(words.saved),
  )
  return (
    <FormSheet
      title={words.acts[act]}
      act={words.acts[act]}
      danger={act === 'close'}
      {...{ busy, problem, onClose }}
      onAct={send}
    >
      {act === 'close' && <View>{words.closeText}</View>}
      <Field
        label={words.reason}
        hint={words.reasonHints[act]}
        maxLength={60}
        value={reason}
        onChange={setReason}
        {...errorOf('reason')}
      />
    </FormSheet>
  )
}
