import { View } from '@tarojs/components'
import type { Programme } from '@shared/assistance/programme'
import { changedNames, changesCopy } from '../../../copy/policy-changes'
import { Notice } from '../../../ui/notice'

/** The figures that say how long the office may take. */
const limitsOf = ({ limits, extension }: Programme): ReadonlySet<string> =>
  new Set([...Object.values(limits), ...(extension === undefined ? [] : [extension])])

type Props = {
  readonly programme: Programme
  /** The keys of the figures that changed; undefined while nothing is known to have. */
  readonly changed: readonly string[] | undefined
}

/** What is not as it was when the form was begun, by name. */
export function ChangedFigures({ programme, changed }: Props) {
  if (!changed) return null
  return (
    <Notice kind="warn" lead={changesCopy.lead}>
      {changedNames(changed, limitsOf(programme)).map((name) => (
        <View key={name} className="near strong">
          {name}
        </View>
      ))}
      <View className="near">{changesCopy.kept}</View>
    </Notice>
  )
}
