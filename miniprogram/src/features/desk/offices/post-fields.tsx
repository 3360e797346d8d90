import { rolesIn } from '@shared/desk/offices/posts'
import type { UnitRow } from '@shared/desk/offices/units-contract'
import type { StaffRole } from '@shared/identity/actor'
import { roleNames } from '../../../copy/account'
import { officesCopy as words } from '../../../copy/offices'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import type { Doing } from '../../../patterns/doing'
import { PlaceField } from './place-field'

/** What somebody is, as it is being typed. */
export type TypedPost = {
  readonly name: string
  readonly role?: StaffRole | undefined
  readonly village: string
  readonly site: string
}

type Props = {
  readonly unit: Pick<UnitRow, 'id' | 'level'>
  readonly post: TypedPost
  readonly onChange: (post: TypedPost) => void
  readonly errorAt: Doing['errorAt']
}

/** A name and a post, of those the office has. */
export function PostFields({ unit, post, onChange, errorAt }: Props) {
  return (
    <>
      <Field
        label={words.name}
        maxLength={30}
        value={post.name}
        onChange={(name) => onChange({ ...post, name })}
        {...errorAt('name')}
      />
      <Choice
        label={words.role}
        options={rolesIn(unit).map((role) => ({ value: role, label: roleNames[role] }))}
        value={post.role}
        onChange={(role) => onChange({ ...post, role })}
        {...errorAt('role')}
      />
      {post.role === 'village_worker' && (
        <Field
          label={words.village}
          maxLength={40}
          value={post.village}
          onChange={(village) => onChange({ ...post, village })}
          {...errorAt('village')}
        />
      )}
      {post.role === 'site_operator' && (
        <PlaceField
          key={unit.id}
          unit={unit}
          value={post.site}
          onChange={(site) => onChange({ ...post, site })}
          errorAt={errorAt}
        />
      )}
    </>
  )
}

/** What the contract takes of it: what was not chosen is sent as nothing, and refused. */
export const sentPost = ({ name, role, village, site }: TypedPost) => ({
  ...{ name, role: role as StaffRole },
  village: role === 'village_worker' ? village : '',
  site: role === 'site_operator' ? site : '',
})
