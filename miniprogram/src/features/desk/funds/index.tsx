import { useState } from 'react'
import { View } from '@tarojs/components'
import { officesContract } from '@shared/desk/offices/contract'
import { formatYuan } from '@shared/kernel/money'
import { fundsCopy as words } from '../../../copy/offices-funds'
import { Trouble } from '../../../patterns/trouble'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { Skeleton } from '../../../ui/skeleton'
import { Toast } from '../../../ui/toast'
import { DeskPage } from '../desk-page'
import { Lines } from './lines'
import { TopUpSheet } from './top-up-sheet'

/** The townships' funds: what one has, how it came to that, and topping it up. */
function Funds() {
  const { answer, problem, again } = useAnswer('offices', 'funds', {})
  const [chosen, setChosen] = useState<string>()
  const [entering, setEntering] = useState(false)
  const [done, setDone] = useState<string>()
  const funds = answer?.funds ?? []
  const fund = funds.find(({ unitId }) => unitId === chosen) ?? funds[0]
  const finish = () => {
    setEntering(false)
    setDone(words.saved)
    void again()
  }
  const yuan = (balance: number) => words.yuan(formatYuan(balance))
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {fund && (
        <>
          <SelectField
            label={words.which}
            options={funds.map(({ unitId, name, balance }) => ({
              value: unitId,
              label: words.option(name, yuan(balance)),
            }))}
            value={fund.unitId}
            onChange={setChosen}
          />
          <Card title={words.balance}>
            <View className="strong">{yuan(fund.balance)}</View>
          </Card>
          {fund.gone ? (
            <Notice kind="info">{fund.balance > 0 ? words.goneWithMoney : words.gone}</Notice>
          ) : (
            <Button icon="plus" kind="quiet" onPress={() => setEntering(true)}>
              {words.topUp}
            </Button>
          )}
          <Lines key={`${fund.unitId} ${fund.balance}`} unitId={fund.unitId} />
          {entering && (
            <TopUpSheet
              unitId={fund.unitId}
              office={fund.name}
              onClose={() => setEntering(false)}
              onDone={finish}
            />
          )}
        </>
      )}
      <Toast text={done} onGone={() => setDone(undefined)} />
    </>
  )
}

/** 备用金. */
export default function FundsPage() {
  return (
    <DeskPage title={words.title} who={officesContract.funds.who}>
      {() => <Funds />}
    </DeskPage>
  )
}
