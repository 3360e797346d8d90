import type { SiteEventRow } from '@shared/meals/keep-contract'
import { momentOf } from '../../../copy/dates'
import { sitesCopy as words } from '../../../copy/sites'
import { Section } from '../../../ui/section'
import { Timeline } from '../../../ui/timeline'

const lineOf = ({ version, at, what, who, changes, said, right }: SiteEventRow) => {
  const details = [
    words.changed(changes),
    right.length > 0 ? words.foundRight(right) : '',
    said,
    words.byWhom(who, momentOf(at)),
  ]
  return {
    ...{ key: String(version), state: 'done' as const, title: words.event(what) },
    sub: details.filter((one) => one !== '').join('。'),
  }
}

/** Everything that was done to a place, the newest first. */
export function History({ history }: { readonly history: readonly SiteEventRow[] }) {
  if (history.length === 0) return null
  return (
    <Section title={words.history}>
      <Timeline label={words.history} items={history.map(lineOf)} />
    </Section>
  )
}
