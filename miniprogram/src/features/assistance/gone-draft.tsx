import { draftCopy } from '../../copy/form'
import { restart } from '../../platform/navigate'
import { Button } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Page } from '../../ui/page'

/** Said where a draft is asked for that is not on this device: sent already, or another phone's. */
export function GoneDraft() {
  return (
    <Page title={draftCopy.title}>
      <Empty
        level={1}
        title={draftCopy.gone}
        text={draftCopy.goneText}
        action={
          <Button onPress={() => restart('/pages/matters/index')}>{draftCopy.matters}</Button>
        }
      />
    </Page>
  )
}
