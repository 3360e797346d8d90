import { mendingOf } from '../../../copy/faults'
import { takeInCopy as words } from '../../../copy/take-in'
import { Choice } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import type { Missing, Origin } from './received-from'

const MOST_LETTERS = 60

const ways = [
  { value: 'local', label: words.local, sub: words.localSub },
  { value: 'elsewhere', label: words.elsewhere, sub: words.elsewhereSub },
] as const

type Props = {
  readonly origin: Origin
  readonly onChange: (origin: Origin) => void
  readonly missing: readonly Missing[]
}

/** Whether somebody came in or another city sent the form over, and then which office did. */
export function OriginFields({ origin, onChange, missing }: Props) {
  const errorOf = (name: Missing) =>
    missing.includes(name) ? { error: mendingOf({ path: name, fault: 'required' }) } : {}
  return (
    <>
      <Choice
        label={words.from}
        look="cards"
        options={ways}
        value={origin.from}
        onChange={(from) => onChange({ ...origin, from })}
        {...errorOf('from')}
      />
      {origin.from === 'elsewhere' && (
        <>
          <Field
            label={words.region}
            hint={words.regionHint}
            maxLength={MOST_LETTERS}
            value={origin.region}
            onChange={(region) => onChange({ ...origin, region })}
            {...errorOf('region')}
          />
          <Field
            label={words.office}
            hint={words.officeHint}
            maxLength={MOST_LETTERS}
            value={origin.office}
            onChange={(office) => onChange({ ...origin, office })}
            {...errorOf('office')}
          />
        </>
      )}
    </>
  )
}
