import { View } from '@tarojs/components'
import { basicsCopy as words } from '../../../copy/basics'
import { guideCopy } from '../../../copy/form'
import { go } from '../../../platform/navigate'
import { useCity } from '../../../server/city'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { DefinitionList } from '../../../ui/definition-list'
import { Heading } from '../../../ui/heading'
import { Page } from '../../../ui/page'
import { figuresGiven, lengthOf, linesOfAmount } from '../guide/amounts'
import type { Known } from '../known'
import { basics } from './listed'

const orUnset = (lines: readonly string[]): string =>
  lines.length > 0 ? lines.join('；') : guideCopy.unset

/** Who gets one thing, and what it is here, with where that stands. */
function Basic({ programme, words: { name, who } }: Known) {
  const city = useCity((state) => state.city)
  const keys: readonly string[] = figuresGiven(programme)
  const sources = city?.figures.flatMap(({ key, source }) => (keys.includes(key) ? [source] : []))
  return (
    <Card title={name}>
      <View className="stack">
        <DefinitionList
          items={[
            { label: words.who, value: who.join('；') },
            { label: words.what, value: orUnset(linesOfAmount(city, programme)) },
          ]}
        />
        {[...programme.basis, ...new Set(sources)].map((source) => (
          <View key={source} className="cap">
            {words.source(source)}
          </View>
        ))}
        <Button
          kind="quiet"
          label={words.howSpoken(name)}
          onPress={() => go('/features/assistance/guide/index', { programme: programme.id })}
        >
          {words.how}
        </Button>
      </View>
    </Card>
  )
}

/** From what age somebody counts as old here. */
function Age() {
  const city = useCity((state) => state.city)
  const years = lengthOf(city, 'elder.age')
  const source = city?.figures.find(({ key }) => key === 'elder.age')?.source
  return (
    <Card title={words.age}>
      <View className="strong">{years === undefined ? guideCopy.unset : words.ageFrom(years)}</View>
      {source !== undefined && <View className="cap">{words.source(source)}</View>}
    </Card>
  )
}

/** 基本养老服务清单: who gets what in this city, out of the programmes and the city's own figures. */
export default function BasicsPage() {
  return (
    <Page title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <View className="small">{words.lead}</View>
      <View className="stack below">
        <Age />
        {basics.map((known) => (
          <Basic key={known.programme.id} {...known} />
        ))}
      </View>
    </Page>
  )
}
