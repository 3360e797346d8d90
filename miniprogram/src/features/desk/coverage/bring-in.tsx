import { useState } from 'react'
import { View } from '@tarojs/components'
import { LARGEST_MB } from '@shared/casework/csv-faults'
import { problem as problemOf } from '@shared/kernel/problem'
import { refuse } from '@shared/kernel/result'
import { coverageCopy as words, mendCommunityCell } from '../../../copy/coverage'
import { useDoing } from '../../../patterns/doing'
import { Trouble } from '../../../patterns/trouble'
import { askForFile } from '../../../platform/files'
import { call, type Answer } from '../../../server/call'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Faults } from '../sheets/faults'
import { FileMaker } from '../sheets/file-maker'

const MB = 1024 * 1024
const isTooLarge = (base64: string): boolean => (base64.length * 3) / 4 > LARGEST_MB * MB

type Seen = { readonly file: string; readonly preview: Answer<'meals', 'previewCommunities'> }

/** Brings the numbers of communities in: first what is in the file, then for good. */
export function BringIn({ onDone }: { readonly onDone: (words: string) => void }) {
  const [seen, setSeen] = useState<Seen>()
  const looking = useDoing()
  const bringing = useDoing()
  const look = async () => {
    const file = await askForFile('csv')
    if (file === null) return
    setSeen(undefined)
    const tooLarge = refuse(problemOf('file_too_large', { limit: LARGEST_MB }))
    const preview = await looking.run(() =>
      isTooLarge(file) ? Promise.resolve(tooLarge) : call('meals', 'previewCommunities', { file }),
    )
    if (preview) setSeen({ file, preview })
  }
  const bring = async ({ file }: Seen) => {
    const done = await bringing.run(() => call('meals', 'importCommunities', { file }))
    if (!done) return
    setSeen(undefined)
    onDone(words.brought(done.communities, done.townships))
  }
  return (
    <>
      <Card title={words.bringIn}>
        <View className="stack">
          <View className="small">{words.bringText}</View>
          <Trouble problem={looking.problem ?? bringing.problem} />
          {seen && (
            <>
              <Notice kind={seen.preview.wrong === 0 ? 'ok' : 'warn'}>
                {seen.preview.wrong === 0
                  ? words.right(seen.preview.right, seen.preview.townships)
                  : words.wrong(seen.preview.wrong)}
              </Notice>
              <Faults
                issues={seen.preview.issues}
                lead={words.wrongText}
                mend={mendCommunityCell}
              />
            </>
          )}
          {seen?.preview.wrong === 0 && (
            <Button busy={bringing.busy} busyText={words.bringing} onPress={() => void bring(seen)}>
              {words.bring}
            </Button>
          )}
          <Button
            kind="quiet"
            busy={looking.busy}
            busyText={words.reading}
            onPress={() => void look()}
          >
            {seen ? words.chooseAgain : words.choose}
          </Button>
        </View>
      </Card>
      <Card title={words.template}>
        <FileMaker
          name={words.templateName}
          text={words.templateText}
          make={words.makeTemplate}
          ask={() => call('meals', 'communityFile', {})}
        />
      </Card>
    </>
  )
}
