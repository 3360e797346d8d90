import { useState } from 'react'
import type { MemberRow } from '@shared/desk/offices/staff-contract'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import { rolesIn } from '@shared/desk/offices/posts'
import { officesCopy as words } from '../../../copy/offices'
import { call } from '../../../server/call'
import { SelectField } from '../../../ui/select-field'
import { useDoing } from '../../../patterns/doing'
import { FormSheet } from '../form-sheet'
import { PostFields, sentPost, type TypedPost } from './post-fields'

type Props = {
  readonly unit: UnitRow
  readonly units: readonly UnitRow[]
  readonly member: MemberRow
  readonly onClose: () => void
  readonly onDone: (words: string) => Promise<void>
}

/** Changes what somebody is, or where. What they hold and cannot work on any more stays in the list, to be handed over. */
export function ChangeSheet({ unit, units, member, onClose, onDone }: Props) {
  const { name, role, village = '', site = '', staffId } = member
  const [post, setPost] = useState<TypedPost>({ name, role, village, site })
  const [to, setTo] = useState(unit)
  const { busy, problem, run, errorAt } = useDoing()
  const move = (unitId: string) => {
    const next = units.find(({ id }) => id === unitId) ?? unit
    setTo(next)
    // A post that the other office has not is chosen anew.
    if (post.role && !rolesIn(next).includes(post.role)) setPost({ ...post, role: undefined })
  }
  const save = async () => {
    const asked = { unitId: unit.id, staffId, toUnit: to.id, ...sentPost(post) }
    if (await run(() => call('offices', 'change', asked))) await onDone(words.moved)
  }
  return (
    <FormSheet
      title={words.changeOf(name)}
      act={words.save}
      busy={busy}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      {units.length > 1 && (
        <SelectField
          label={words.toUnit}
          options={units.map((one) => ({ value: one.id, label: one.name }))}
          value={to.id}
          onChange={move}
        />
      )}
      <PostFields unit={to} post={post} onChange={setPost} errorAt={errorAt} />
    </FormSheet>
  )
}
