import { View } from '@tarojs/components'
import { codesContract } from '@shared/assistance/codes/contract'
import { feedsContract } from '@shared/assistance/feeds/contract'
import { figuresContract } from '@shared/assistance/figures/contract'
import { returnsContract } from '@shared/assistance/returns/contract'
import { sheetsContract } from '@shared/assistance/sheets/contract'
import { leadsContract } from '@shared/desk/leads/contract'
import { officesContract } from '@shared/desk/offices/contract'
import { barVerbs } from '@shared/marriage/bar-contract'
import { deliveryVerbs } from '@shared/meals/delivery-contract'
import { divorceVerbs } from '@shared/marriage/divorce-contract'
import { officeVerbs } from '@shared/marriage/office-contract'
import { keepVerbs } from '@shared/meals/keep-contract'
import { coverageVerbs } from '@shared/meals/coverage-contract'
import type { StaffRole } from '@shared/identity/actor'
import { registrarVerbs } from '@shared/marriage/desk-contract'
import { areasCopy } from '../../copy/areas'
import { leadsCopy } from '../../copy/leads'
import { codesCopy } from '../../copy/codes'
import { coverageCopy } from '../../copy/coverage'
import { deskCopy } from '../../copy/desk'
import { appealsCopy, counterDivorceCopy } from '../../copy/desk-counter'
import { feedsCopy } from '../../copy/desk-feeds'
import { registryCopy } from '../../copy/desk-registry'
import { carryCopy, missedCopy } from '../../copy/deliveries'
import { signInCopy } from '../../copy/sign-in'
import { figuresCopy } from '../../copy/desk-figures'
import { officesCopy } from '../../copy/offices'
import { divisionsCopy } from '../../copy/offices-divisions'
import { changesCopy } from '../../copy/offices-changes'
import { fundsCopy } from '../../copy/offices-funds'
import { rosterCopy } from '../../copy/offices-roster'
import { registryBookCopy } from '../../copy/registry-book'
import { returnsCopy } from '../../copy/returns'
import { sitesCopy } from '../../copy/sites'
import { usageCopy } from '../../copy/usage'
import { takeInCopy } from '../../copy/take-in'
import type { PagePath } from '../../page-paths'
import { go } from '../../platform/navigate'
import { dropSession, heldSession, startAfresh } from '../../platform/session'
import { call } from '../../server/call'
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
    to: '/features/desk/feeds/index',
    text: feedsCopy.link,
    icon: 'share',
    who: feedsContract.fetch.who,
  },
  {
    to: '/features/desk/leads/index',
    text: leadsCopy.title,
    icon: 'walk',
    who: [...leadsContract.leads.who, ...leadsContract.rates.who],
  },
  {
    to: '/features/meals/deliveries/index',
    text: carryCopy.link,
    icon: 'bike',
    who: deliveryVerbs.deliveries.who,
  },
  {
    to: '/features/desk/deliveries/index',
    text: missedCopy.title,
    icon: 'meal',
    who: deliveryVerbs.missedDeliveries.who,
  },
  {
    to: '/features/desk/figures/index',
    text: figuresCopy.link,
    icon: 'chart',
    who: figuresContract.dashboard.who,
  },
  {
    to: '/features/desk/usage/index',
    text: usageCopy.title,
    icon: 'chart',
    who: figuresContract.usage.who,
  },
  {
    to: '/features/desk/codes/index',
    text: codesCopy.title,
    icon: 'pin',
    who: codesContract.make.who,
  },
  {
    to: '/features/desk/offices/index',
    text: officesCopy.title,
    icon: 'me',
    who: officesContract.staff.who,
  },
  {
    to: '/features/desk/divisions/index',
    text: divisionsCopy.title,
    icon: 'pin',
    who: officesContract.divisions.who,
  },
  {
    to: '/features/desk/areas/index',
    text: areasCopy.title,
    icon: 'street',
    who: officesContract.areas.who,
  },
  {
    to: '/features/desk/coverage/index',
    text: coverageCopy.title,
    icon: 'meal',
    who: coverageVerbs.coverage.who,
  },
  {
    to: '/features/desk/registry-book/index',
    text: registryBookCopy.title,
    icon: 'cal',
    who: officeVerbs.office.who,
  },
  {
    to: '/features/desk/funds/index',
    text: fundsCopy.title,
    icon: 'aid',
    who: officesContract.funds.who,
  },
  {
    to: '/features/desk/sites/index',
    text: sitesCopy.title,
    icon: 'meal',
    who: keepVerbs.keptSites.who,
  },
  {
    to: '/features/desk/my-site/index',
    text: sitesCopy.own,
    icon: 'meal',
    who: ['site_operator'],
  },
  {
    to: '/features/desk/roster/index',
    text: rosterCopy.title,
    icon: 'cal',
    who: officesContract.roster.who,
  },
  {
    to: '/features/desk/changes/index',
    text: changesCopy.title,
    icon: 'shield',
    who: officesContract.changes.who,
  },
  {
    to: '/features/desk/returns/index',
    text: returnsCopy.title,
    icon: 'doc',
    who: returnsContract.draft.who,
  },
  {
    to: '/features/desk/registry/index',
    text: registryCopy.title,
    icon: 'knot',
    who: registrarVerbs.dayList.who,
  },
  {
    to: '/features/desk/divorces/index',
    text: counterDivorceCopy.title,
    icon: 'doc',
    who: divorceVerbs.findDivorce.who,
  },
  {
    to: '/features/desk/appeals/index',
    text: appealsCopy.title,
    icon: 'shield',
    who: barVerbs.appeals.who,
  },
]

/** Leaves the desktop. Without a network the session ends by itself; here it is gone at once. */
async function signOut() {
  await call('account', 'endSession', {})
  dropSession()
  startAfresh('/features/desk/sign-in/index')
}

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
      {heldSession() && (
        <Link icon="x" onPress={() => void signOut()}>
          {signInCopy.leave}
        </Link>
      )}
    </View>
  )
}
