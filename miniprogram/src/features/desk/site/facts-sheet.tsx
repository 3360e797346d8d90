import { useRef, useState } from 'react'
import type { KeptSite } from '@shared/meals/keep-contract'
import { sitesCopy as words } from '../../../copy/sites'
import { newId } from '../../../drafts/draft'
import { call } from '../../../server/call'
import { FormSheet } from '../form-sheet'
import { useSend } from '../leads/use-send'
import { FactsFields } from './facts-fields'
import { newSite, sentSite, typedOf, type TypedSite } from './typed-site'
import type { SheetProps } from './sheet-props'

type Props = Omit<SheetProps, 'site'> & {
  /** Nothing where one is entered that nobody knows yet. */
  readonly site?: KeptSite
}

/** Enters a place, or changes what is said of one. */
export function FactsSheet({ site, onClose, onDone }: Props) {
  const [typed, setTyped] = useState<TypedSite>(() => (site ? typedOf(site) : newSite))
  const requestId = useRef(newId()).current
  const sent = sentSite(typed, site?.landmass)
  const { busy, problem, send, errorOf } = useSend<object>(
    () =>
      site
        ? call('meals', 'changeSite', { id: site.id, version: site.version, ...sent })
        : call('meals', 'addSite', { requestId, ...sent }),
    () => onDone(site ? words.saved : words.added),
  )
  return (
    <FormSheet
      tall
      title={site ? words.acts.change : words.add}
      act={words.save}
      busy={busy}
      problem={problem}
      onAct={send}
      onClose={onClose}
    >
      <FactsFields
        typed={typed}
        set={(changes) => setTyped({ ...typed, ...changes })}
        errorAt={errorOf}
      />
    </FormSheet>
  )
}
