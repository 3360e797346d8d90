import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import { workCopy } from '../../../copy/desk'
import { Picture } from '../../../platform/picture'
import { call } from '../../../server/call'

type Props = {
  readonly caseId: string
  readonly photoIds: readonly string[]
  /** What they show. */
  readonly label: string
}

/** Photos of a case, by addresses that run out. */
export function CasePhotos({ caseId, photoIds, label }: Props) {
  const [urls, setUrls] = useState<readonly string[]>()
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
  if (photoIds.length === 0) return <View className="small">{workCopy.noPhotos}</View>
  if (urls?.length === 0) return <View className="small">{workCopy.photosHidden}</View>
  return (
    <View className="case-photos">
      {urls?.map((url, index) => (
        <Picture key={url} className="case-photo" src={url} label={`${label} ${index + 1}`} />
      ))}
    </View>
  )
}
