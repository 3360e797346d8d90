import { useEffect, useState } from 'react'
import { Image, View } from '@tarojs/components'
import { deskCopy } from '../../../copy/desk'
import { stepCopy } from '../../../copy/form'
import { call } from '../../../server/call'

type Props = { readonly caseId: string; readonly photoIds: readonly string[] }

/** The papers beside the answers, by addresses that run out. */
export function CasePhotos({ caseId, photoIds }: Props) {
  const [urls, setUrls] = useState<readonly string[]>([])
  const ids = photoIds.join()
  useEffect(() => {
    let here = true
    const all = ids === '' ? [] : ids.split(',')
    void Promise.all(all.map((photoId) => call('assistance', 'photo', { caseId, photoId }))).then(
      (answers) =>
        here && setUrls(answers.flatMap((answer) => (answer.ok ? [answer.value.url] : []))),
    )
    return () => {
      here = false
    }
  }, [caseId, ids])
  if (photoIds.length === 0) return <View className="small">{deskCopy.noPhotos}</View>
  return (
    <View className="case-photos">
      {urls.map((url, index) => (
        <Image
          key={url}
          className="case-photo"
          src={url}
          mode="widthFix"
          ariaLabel={`${stepCopy.proofLabel} ${index + 1}`}
        />
      ))}
    </View>
  )
}
