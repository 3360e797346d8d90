import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SiteVerb } from '@shared/meals/lifecycle'
import { sitesCopy as words } from '../../../copy/sites'
import type { Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { FactsSheet } from './facts-sheet'
import { MenuSheet } from './menu-sheet'
import { PlanSheet } from './plan-sheet'
import { ReasonSheet } from './reason-sheet'
import type { SheetProps } from './sheet-props'
import { ShutSheet } from './shut-sheet'
import { VisitSheet } from './visit-sheet'

/** What is done to the place as a whole; days that are closed are opened again one by one. */
type WholeAct = Exclude<SiteVerb, 'reopen'>

function ActSheet({ act, ...props }: SheetProps & { readonly act: WholeAct }) {
  if (act === 'change') return <FactsSheet {...props} />
  if (act === 'visit') return <VisitSheet {...props} />
  if (act === 'plan') return <PlanSheet {...props} />
  if (act === 'shut') return <ShutSheet {...props} />
  if (act === 'menu') return <MenuSheet {...props} />
  return <ReasonSheet act={act} {...props} />
}

type Props = {
  readonly kept: Answer<'meals', 'keptSite'>
  readonly onDone: (said: string) => void
}

/** What the caller can do to a place as it stands; a place nobody has been to waits for that first. */
export function Acts({ kept, onDone }: Props) {
  const { site, actions, today } = kept
  const [act, setAct] = useState<WholeAct>()
  const own = actions.filter((one): one is WholeAct => one !== 'reopen')
  const first = site.status === 'pending' ? 'visit' : undefined
  const done = (said: string) => {
    setAct(undefined)
    onDone(said)
  }
  return (
    <>
      <View className="site-acts">
        {own.map((one) => (
          <Button
            key={one}
            kind={one === first ? 'primary' : one === 'close' ? 'danger' : 'quiet'}
            onPress={() => setAct(one)}
          >
            {words.acts[one]}
          </Button>
        ))}
      </View>
      {act && (
        <ActSheet {...{ act, site, today }} onClose={() => setAct(undefined)} onDone={done} />
      )}
    </>
  )
}
