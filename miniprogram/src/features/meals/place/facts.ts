import type { WholeSite } from '@shared/meals/find-contract'
import { kindWords, mealsCopy } from '../../../copy/meals'
import type { Definition } from '../../../ui/definition-list'

const words = mealsCopy.place

const UNKNOWN = words.unknown

/** All that is known of a place, line by line; what nobody has looked into says so. */
export function factsOf(site: WholeSite): Definition[] {
  const { kind, address, phone, welcome, pays, delivery, stepFree } = site
  const { capacity, operator, permitUntil, closures, verifiedAt } = site
  const verified = words.verifiedWords(verifiedAt)
  return [
    { label: words.kind, value: kindWords[kind] },
    { label: words.address, value: address },
    { label: words.phone, value: phone === '' ? words.noPhone : phone },
    { label: words.welcome, value: welcome ? words.welcomeWords(welcome) : UNKNOWN },
    { label: words.pays, value: pays.length > 0 ? mealsCopy.pays(pays) : UNKNOWN },
    { label: words.delivery, value: delivery ? words.deliveryWords(delivery) : words.notBrought },
    {
      label: words.steps,
      value: stepFree === null ? UNKNOWN : stepFree ? words.stepFree : words.withSteps,
    },
    ...(capacity === null ? [] : [{ label: words.capacity, value: words.capacityWords(capacity) }]),
    ...(operator ? [{ label: words.operator, value: operator.name }] : []),
    ...(permitUntil === null
      ? []
      : [{ label: words.permit, value: words.permitUntil(permitUntil) }]),
    ...(closures.length > 0
      ? [{ label: words.closures, value: closures.map(words.closure).join('；') }]
      : []),
    { label: words.verified, value: verified === '' ? UNKNOWN : verified },
  ]
}
