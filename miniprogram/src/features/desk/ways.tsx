import { View } from '@tarojs/components'
import { returnsContract } from '@shared/assistance/returns/contract'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import type { StaffRole } from '@shared/identity/actor'
import { deskCopy } from '../../copy/desk'
import { returnsCopy } from '../../copy/returns'
import { takeInCopy } from '../../copy/take-in'
import type { PagePath } from '../../page-paths'
import { go } from '../../platform/navigate'
import type { IconName } from '../../ui/icon-paths'
import { Link } from '../../ui/link'

type Way = {
  readonly to: PagePath
  readonly text: string
  readonly icon: IconName
  readonly who: readonly StaffRole[]
}

/** The other work of the desk, and whose work it is. A page of the desk is reached from here. */
const ways: readonly Way[] = [
  {
    to: '/features/desk/take-in/index',
    text: takeInCopy.link,
    icon: 'pen',
    who: ['township_clerk'],
  },
  {
    to: '/features/desk/sheets/index',
    text: deskCopy.files,
    icon: 'doc',
    who: sheetsContract.payments.who,
  },
  {
    to: '/features/desk/returns/index',
    text: returnsCopy.title,
    icon: 'doc',
    who: returnsContract.draft.who,
  },
]

/** The ways from the queue to the other work of this person's desk. */
export function Ways({ role }: { readonly role: StaffRole }) {
  return (
    <View className="desk-ways">
      {ways
        .filter(({ who }) => who.includes(role))
        .map(({ to, text, icon }) => (
          <Link key={to} icon={icon} onPress={() => go(to)}>
            {text}
          </Link>
        ))}
    </View>
  )
}
