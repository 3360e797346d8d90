import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CodeRow } from '@shared/assistance/codes/contract'
import { codesCopy as words, placeName } from '../../../copy/codes'
import { Trouble } from '../../../patterns/trouble'
import { pageCode } from '../../../platform/page-code'
import { Picture } from '../../../platform/picture'
import { keepPoster, prints } from '../../../platform/poster'
import { useCity } from '../../../server/city'
import { useAnswer } from '../../../server/use-answer'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { opensName } from './opens-name'

type Kind = keyof typeof words.kinds

const kinds = (['page', 'wechat'] as const).map((value) => ({ value, label: words.kinds[value] }))

/** The sheet as it hangs on a wall. */
function Sheet({ row, src }: { readonly row: CodeRow; readonly src: string }) {
  const city = useCity((state) => state.city)
  const place = placeName(row)
  const opens = opensName(row)
  return (
    <View className="poster">
      {city && <View>{words.brand(city.shortName)}</View>}
      <View className="poster-name">{opens}</View>
      <Picture className="poster-code" src={src} label={words.picture(place, opens)} />
      <View className="strong">{place}</View>
      <View className="small">{words.how}</View>
      <View className="small">{words.safe}</View>
    </View>
  )
}

type Kept = 'saved' | 'notSaved'

type SheetAndKeepProps = {
  readonly row: CodeRow
  readonly src: string
  readonly keep: () => Promise<boolean>
}

/** The sheet, and the way to paper: a browser prints it, a phone keeps its picture. */
function SheetAndKeep({ row, src, keep }: SheetAndKeepProps) {
  const [kept, setKept] = useState<Kept>()
  const act = async () => {
    const done = await keep()
    if (!prints) setKept(done ? 'saved' : 'notSaved')
  }
  return (
    <>
      <Sheet row={row} src={src} />
      <Button icon="doc" onPress={() => void act()}>
        {prints ? words.print : words.save}
      </Button>
      {kept && <Notice kind={kept === 'saved' ? 'ok' : 'bad'}>{words[kept]}</Notice>}
    </>
  )
}

/** By the mini-program code, which WeChat draws. */
function WeChatCode({ row }: { readonly row: CodeRow }) {
  const { answer, problem } = useAnswer('codes', 'picture', { code: row.code })
  return (
    <>
      <Trouble problem={problem} />
      {!answer && !problem && <Skeleton />}
      {answer && (
        <SheetAndKeep
          row={row}
          src={`data:${answer.type};base64,${answer.base64}`}
          keep={() => keepPoster(answer)}
        />
      )}
    </>
  )
}

/** One code, to be printed: inside WeChat its mini-program code, in a browser that or its address. */
export function Poster({ row }: { readonly row: CodeRow }) {
  const src = pageCode('/features/assistance/scan/index', { scene: row.code })
  const [kind, setKind] = useState<Kind>(src === undefined ? 'wechat' : 'page')
  return (
    <Card title={words.poster(placeName(row))}>
      <View className="stack">
        {src !== undefined && (
          <Choice
            label={words.kind}
            hint={words.kindHint}
            options={kinds}
            value={kind}
            onChange={setKind}
          />
        )}
        {src !== undefined && kind === 'page' && (
          <SheetAndKeep row={row} src={src} keep={() => keepPoster(undefined)} />
        )}
        {kind === 'wechat' && <WeChatCode row={row} />}
      </View>
    </Card>
  )
}
