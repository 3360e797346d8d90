import type { ApplicationView } from '@shared/assistance/views'
import type { Status } from '@shared/assistance/lifecycle'
import { verbNames } from '../../../copy/assistance'
import { casePartsCopy } from '../../../copy/case'
import { caseCopy } from '../../../copy/form'
import { dial } from '../../../platform/phone'
import { useHotline } from '../../../server/city'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { beginAnswer } from './begin-answer'
import type { Saying } from './say-sheet'

/** What the resident is asked to say something to, by status. */
const sayings: Partial<Record<Status, Saying>> = {
  differs: 'answerCheck',
  hearing: 'answerHearing',
}

type Props = {
  readonly view: ApplicationView | undefined
  readonly onSay: (verb: Saying) => void
}

/** Asking by telephone, always; and the one thing there is to do, when there is one. */
export function Dock({ view, onSay }: Props) {
  const hotline = useHotline()
  const verb = view && sayings[view.status]
  return (
    <ButtonRow>
      <Button kind="quiet" icon="phone" onPress={() => dial(hotline)}>
        {caseCopy.ask}
      </Button>
      {view?.status === 'supplement' && (
        <Button icon="lamp" onPress={() => void beginAnswer(view)}>
          {verbNames.answerSupplement}
        </Button>
      )}
      {verb && (
        <Button icon="lamp" onPress={() => onSay(verb)}>
          {casePartsCopy.saying[verb].open}
        </Button>
      )}
    </ButtonRow>
  )
}
