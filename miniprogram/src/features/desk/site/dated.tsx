import { useState } from 'react'
import { View } from '@tarojs/components'
import type { KeptSite } from '@shared/meals/keep-contract'
import { sitesCopy as words } from '../../../copy/sites'
import type { Answer } from '../../../server/call'
import { Link } from '../../../ui/link'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { ReopenSheet } from './shut-sheet'

type Props = {
  readonly kept: Answer<'meals', 'keptSite'>
  readonly onDone: (said: string) => void
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[][] }) {
  return (
    <Section title={title}>
      {lines.length === 0 && <View className="small">{words.nothing}</View>}
      {lines.length > 0 && (
        <List label={title}>
          {lines.map(([line, sub], n) => (
            <Row key={n}>
              <View>{line}</View>
              {sub !== undefined && <View className="small">{sub}</View>}
            </Row>
          ))}
        </List>
      )}
    </Section>
  )
}

/** What is in force or still to come: what is past is in the history. */
const standing = <T extends { readonly until?: string | undefined }>(
  all: readonly T[],
  today: string,
) => all.filter(({ until }) => until === undefined || until >= today)

/** The days a place is closed, each of which can be cut short. */
export function Closures({ kept, onDone }: Props) {
  const { site, actions, today } = kept
  const [closure, setClosure] = useState<KeptSite['closures'][number]>()
  const closures = standing(site.closures, today)
  const done = (said: string) => {
    setClosure(undefined)
    onDone(said)
  }
  return (
    <Section title={words.closures}>
      {closures.length === 0 && <View className="small">{words.nothing}</View>}
      {closures.length > 0 && (
        <List label={words.closures}>
          {closures.map((one) => (
            <Row
              key={one.id}
              end={
                actions.includes('reopen') ? (
                  <Link label={words.reopenOf(one.since)} onPress={() => setClosure(one)}>
                    {words.acts.reopen}
                  </Link>
                ) : undefined
              }
            >
              <View>{words.closure(one.since, one.until, one.reason)}</View>
            </Row>
          ))}
        </List>
      )}
      {closure && (
        <ReopenSheet
          {...{ site, closure, today, onDone: done }}
          onClose={() => setClosure(undefined)}
        />
      )}
    </Section>
  )
}

/** What is cooked today and after. */
export function Menus({ kept: { site, today } }: Pick<Props, 'kept'>) {
  const menus = site.menus.filter(({ on }) => on >= today)
  return (
    <Lines
      title={words.menus}
      lines={menus.map(({ on, meal, dishes }) => [words.menu(on, meal, dishes)])}
    />
  )
}

/** Hours and prices, the announced ones among them. */
export function HoursAndPrices({ kept: { site, today } }: Pick<Props, 'kept'>) {
  const periods = standing(site.periods, today).map((one) => [
    words.period(one.serving, one.days, one.from, one.to),
    [
      words.span(one.since, one.until),
      ...(one.holidays === 'closed' ? [words.closedOnHolidays] : []),
    ].join('，'),
  ])
  const prices = standing(site.prices, today).map((one) => [
    words.price(one.meal, one.fen),
    words.span(one.since, one.until),
  ])
  return (
    <>
      <Lines title={words.hours} lines={periods} />
      <Lines title={words.prices} lines={prices} />
    </>
  )
}
