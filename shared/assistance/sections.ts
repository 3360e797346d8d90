import type * as z from 'zod/mini'
import { authorisations, documents, payout, signature } from './sections/ending'
import { disability, health, supporters } from './sections/health'
import { expenses, income, property, unit } from './sections/means'
import { meals } from './sections/meals'
import { adaptation, care, device, happening, wish } from './sections/needs'
import {
  agent,
  applicant,
  child,
  deceased,
  guardian,
  household,
  hukou,
  parents,
  relatives,
} from './sections/people'

/**
 * The short pages a form is made of. A programme lists the ones it needs; what a person typed on a page is checked by
 * the page's schema, on the phone and again in the cloud. Amounts are typed in 元 and kept in 分.
 */
export const sections = {
  agent,
  applicant,
  hukou,
  household,
  unit,
  income,
  property,
  expenses,
  health,
  supporters,
  disability,
  happening,
  child,
  guardian,
  parents,
  deceased,
  care,
  adaptation,
  device,
  meals,
  wish,
  relatives,
  documents,
  payout,
  authorisations,
  signature,
} as const

/** Every page there is, by name, in the order forms have them. */
export const sectionIds = [
  'agent',
  'applicant',
  'hukou',
  'household',
  'unit',
  'income',
  'property',
  'expenses',
  'health',
  'supporters',
  'disability',
  'happening',
  'child',
  'guardian',
  'parents',
  'deceased',
  'care',
  'adaptation',
  'device',
  'meals',
  'wish',
  'relatives',
  'documents',
  'payout',
  'authorisations',
  'signature',
] as const satisfies readonly (keyof typeof sections)[]

export type SectionId = keyof typeof sections

/** A page's answers as they are kept. */
export type SectionAnswers<S extends SectionId> = z.output<ReturnType<(typeof sections)[S]>>

/** A page's answers as they are typed. */
export type SectionInput<S extends SectionId> = z.input<ReturnType<(typeof sections)[S]>>

/** The answers of an application, page by page, as kept. A programme without a page leaves it out. */
export type Answers = { [S in SectionId]?: SectionAnswers<S> }

/** What is on the phone: any page may be missing or half filled. */
export type AnswersInput = { [S in SectionId]?: unknown }
