import type { ApplicationView } from '@shared/assistance/views'
import { fieldsIn } from '@shared/assistance/fields-of-page'
import { sectionIds, type SectionId } from '@shared/assistance/sections'
import { sectionNames } from '../../../copy/assistance'
import { paperNames } from '../../../copy/choices'
import { formCopy } from '../../../copy/desk-forms'
import { fieldNameOf } from '../../../copy/form'
import { Choice, type ChoiceOption } from '../../../ui/choice'
import { Field } from '../../../ui/field'
import { missing, Words } from './action-fields'
import type { ActionForm, FieldsProps } from './action-form'
import { filled, together } from './action-input'
import { askedPapers } from './asked-papers'
import {
  asksFor,
  fieldsAsked,
  pagesAsked,
  withFields,
  withPages,
  withReason,
  type Asks,
} from './supplement-asks'

const asksIn = ({ input }: Pick<FieldsProps, 'input'>): Asks => (input['asks'] ?? []) as Asks

/** A field of a page, by its name; one of several people or lines says which. */
function fieldName(section: SectionId, path: string): string {
  const nth = path.split('.').find((part) => /^\d+$/.test(part))
  const name = fieldNameOf(section, path)
  return nth === undefined ? name : formCopy.fieldOf(Number(nth) + 1, name)
}

/** What may be asked for singly on a page; a field without a name is nothing to ask a person for. */
function fieldOptions({ answers, programme }: ApplicationView, section: SectionId) {
  if (section === 'documents')
    return askedPapers(programme).map((id) => ({ value: id, label: paperNames[id] }))
  return fieldsIn(section, answers[section])
    .filter((path) => fieldNameOf(section, path) !== '')
    .map((path) => ({ value: path, label: fieldName(section, path) }))
}

const pageOptions = ({ answers }: ApplicationView): ChoiceOption<SectionId>[] =>
  sectionIds
    .filter((value) => value in answers)
    .map((value) => ({ value, label: sectionNames[value] }))

/** Single fields of one page that is asked back, and for a paper what is wrong with it. */
function PageFields(props: FieldsProps & { readonly section: SectionId }) {
  const { view, input, set, section } = props
  const asks = asksIn(props)
  const options: ChoiceOption<string>[] = fieldOptions(view, section)
  const change = (next: Asks) => set({ ...input, asks: next })
  if (options.length < 2 && fieldsAsked(asks, section).length === 0) return null
  const returned = asks.filter((ask) => ask.section === section && ask.reason !== undefined)
  return (
    <>
      <Choice
        multiple
        label={formCopy.fields(sectionNames[section])}
        hint={formCopy.fieldsHint}
        options={options}
        value={fieldsAsked(asks, section)}
        onChange={(fields) => change(withFields(asks, section, fields))}
      />
      {returned.map(({ field = '', reason = '' }) => (
        <Field
          key={field}
          label={formCopy.askReason(
            options.find(({ value }) => value === field)?.label ?? sectionNames[section],
          )}
          maxLength={200}
          value={reason}
          onChange={(text) => change(withReason(asks, section, field, text))}
        />
      ))}
    </>
  )
}

/** The one notice of what is missing: pages, or single fields of them, and why. */
export const askSupplement: ActionForm = {
  start: ({ staff }) => ({ asks: asksFor(staff?.judged ?? {}) }),
  ready: (input) => {
    const asks = asksIn({ input })
    return together(asks.length > 0 ? { asks } : null, filled(input, 'note'))
  },
  Fields: (props) => {
    const asks = asksIn(props)
    const pages = pagesAsked(asks)
    return (
      <>
        <Choice<SectionId>
          multiple
          label={formCopy.sections}
          hint={formCopy.sectionsHint}
          options={pageOptions(props.view)}
          value={pages}
          onChange={(next) => props.set({ ...props.input, asks: withPages(asks, next) })}
          {...(props.tried && pages.length === 0 ? missing : {})}
        />
        {pages.map((section) => (
          <PageFields key={section} {...props} section={section} />
        ))}
        <Words {...props} name="note" label={formCopy.note} hint={formCopy.noteHint} />
      </>
    )
  },
}
