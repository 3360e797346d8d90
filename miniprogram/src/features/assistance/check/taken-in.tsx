import { View } from '@tarojs/components'
import { takeInCopy as words } from '../../../copy/take-in'
import { redirect, restart } from '../../../platform/navigate'
import type { Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { ButtonRow } from '../../../ui/button-row'
import { Card } from '../../../ui/card'
import { Doorplate } from '../../../ui/doorplate'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'

const toQueue = () => restart('/features/desk/queue/index')

/** What the clerk tells the person whose form was taken in: the number, and which office decides. */
export function TakenIn({ taken }: { readonly taken: Answer<'assistance', 'takeIn'> }) {
  const dock = (
    <ButtonRow>
      <Button kind="quiet" onPress={toQueue}>
        {words.queue}
      </Button>
      <Button onPress={() => redirect('/features/desk/take-in/index')}>{words.next}</Button>
    </ButtonRow>
  )
  return (
    <Page title={words.title} dock={dock} onBack={toQueue}>
      <Heading level={1}>{words.taken}</Heading>
      <View className="stack below">
        <Card title={words.no}>
          <View className="strong">{taken.no}</View>
          <View className="small">{words.tell}</View>
        </Card>
        <Card title={words.decides}>
          <Doorplate office={taken.unit.name} />
        </Card>
      </View>
    </Page>
  )
}
