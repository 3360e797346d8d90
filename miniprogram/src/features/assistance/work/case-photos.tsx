import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { deskCopy } from '../../../copy/desk'
import { stepCopy } from '../../../copy/form'
import { Picture } from '../../../platform/picture'
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
        <Picture
          key={url}
          className="case-photo"
          src={url}
          label={`${stepCopy.proofLabel} ${index + 1}`}
        />
      ))}
    </View>
  )
}
