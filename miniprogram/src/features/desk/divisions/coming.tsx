import { useState } from 'react'
import { View } from '@tarojs/components'
import type { DivisionRow } from '@shared/desk/offices/divisions-contract'
import { addDays, type PlainDate } from '@shared/kernel/plain-date'
import { fullDate } from '../../../copy/dates'
import { divisionsCopy as words } from '../../../copy/offices-divisions'
import { Trouble } from '../../../patterns/trouble'
import { call } from '../../../server/call'
import { Confirm } from '../../../ui/confirm'
import { Link } from '../../../ui/link'
import { List, Row } from '../../../ui/list'
import { Section } from '../../../ui/section'
import { useDoing } from '../../../patterns/doing'

type Props = { readonly rows: readonly DivisionRow[]; readonly onDone: (words: string) => void }

const lineOf = ({ name, validTo, replacedBy }: DivisionRow): string =>
  words.comingLine(name, fullDate(addDays(validTo as PlainDate, 1)), replacedBy?.name ?? words.none)

/** What is going to change; what was entered here can be taken back, asked twice. */
export function Coming({ rows, onDone }: Props) {
  const [asked, setAsked] = useState<DivisionRow>()
  const { problem, run } = useDoing()
  const takeBack = async ({ code }: DivisionRow) => {
    const done = await run(() => call('offices', 'takeBackBoundary', { code }))
    setAsked(undefined)
    if (done) onDone(words.takenBack)
  }
  return (
    <Section title={words.coming}>
      <Trouble problem={problem} />
      {rows.length === 0 && <View>{words.noComing}</View>}
      {rows.length > 0 && (
        <List label={words.coming}>
          {rows.map((row) => (
            <Row
              key={row.code}
              end={
                row.canBeTakenBack ? (
                  <Link label={words.takeBackOf(row.name)} onPress={() => setAsked(row)}>
                    {words.takeBack}
                  </Link>
                ) : undefined
              }
            >
              <View className="strong">{lineOf(row)}</View>
            </Row>
          ))}
        </List>
      )}
      <Confirm
        open={asked !== undefined}
        title={asked ? words.takeBackOf(asked.name) : ''}
        keep={words.keep}
        act={words.takeBack}
        onKeep={() => setAsked(undefined)}
        onAct={() => asked && void takeBack(asked)}
      >
        {words.takeBackText}
      </Confirm>
    </Section>
  )
}
