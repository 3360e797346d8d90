import type { Ask } from '@shared/assistance/application'
import { paperIds } from '@shared/assistance/sections/ending'
import { sectionNames } from '../../../copy/assistance'
import { casePartsCopy } from '../../../copy/case'
import { fieldNameOf } from '../../../copy/form'
import { paperNames } from '../../../copy/choices'
import { wordsOf } from '../../../copy/programmes/all'

const words = casePartsCopy.asked

/** A field of a page as the person knows it: a paper by its name, one of several people or lines by its place. */
function fieldName(programme: string, section: Ask['section'], field: string): string {
  const paper = section === 'documents' ? paperIds.find((id) => id === field) : undefined
  if (paper) return wordsOf(programme)?.documents[paper]?.name ?? paperNames[paper]
  const name = fieldNameOf(section, field)
  const nth = field.split('.').find((part) => /^\d+$/.test(part))
  return nth === undefined || name === '' ? name : words.nth(Number(nth) + 1, name)
}

/** What is asked back, in words: the page, and the field of it where it is one. */
export function askName(programme: string, { section, field }: Ask): string {
  const page = sectionNames[section]
  const name = field === undefined ? '' : fieldName(programme, section, field)
  return name === '' ? page : words.field(page, name)
}
