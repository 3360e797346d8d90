import type { SectionAnswers } from '@shared/assistance/sections'
import { mealDayNames, mealNames, mealWayChoices } from '../../copy/choices'
import { stepCopy } from '../../copy/form'
import { pageCopy } from '../../copy/form-pages'
import type { Definition } from '../../ui/definition-list'
import { listed, maybe } from './line'

const words = pageCopy.meals

/** What is wanted of 老年助餐: how, where, which meals and days, and what whoever brings it should know. */
export const linesOfMeals = (
  { how, township, village, siteName, meals, days, ...rest }: SectionAnswers<'meals'>,
  townshipOf: (code: string) => string,
): readonly Definition[] => [
  { label: words.how, value: mealWayChoices[how].label },
  { label: words.township, value: townshipOf(township) },
  ...maybe(stepCopy.village, village),
  { label: words.site, value: siteName || words.noSite },
  { label: words.meals, value: listed(meals, mealNames) },
  { label: words.days, value: listed(days, mealDayNames) },
  ...maybe(words.address, rest.address),
  ...maybe(words.note, rest.note),
  ...maybe(words.contactName, rest.contactName),
  ...maybe(words.contactPhone, rest.contactPhone),
]
