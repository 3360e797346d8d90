import type { KeptSite } from '@shared/meals/keep-contract'
import { facts } from '@shared/meals/site'
import { kindWords } from '../../../copy/meals'
import { operatorSortNames, payWayNames, siteStatusNames } from '../../../copy/site-names'
import { sitesCopy as words } from '../../../copy/sites'
import { useNames } from '../../../server/names'
import { DefinitionList } from '../../../ui/definition-list'
import { Section } from '../../../ui/section'

const said = (text: string | undefined): string =>
  text === undefined || text === '' ? words.nothing : text

const form = words.form

const eatingOf = ({ delivery, stepFree, pays, welcome, capacity }: KeptSite) => [
  { label: form.capacity, value: capacity === undefined ? words.nothing : words.seats(capacity) },
  {
    label: form.delivers,
    value: delivery ? words.delivery(delivery.metres, delivery.fen) : words.nothing,
  },
  {
    label: form.stepFree,
    value: stepFree === undefined ? words.unknown : stepFree ? words.yes : words.no,
  },
  { label: form.pays, value: said(pays.map((way) => payWayNames[way]).join('、')) },
  {
    label: form.limited,
    value: welcome ? words.welcome(welcome.ageFrom, welcome.papers) : words.nothing,
  },
]

const runningOf = ({ operator, permit }: KeptSite) => [
  {
    label: form.operatorSort,
    value: operator
      ? words.operator(operator.name, operatorSortNames[operator.sort], operator.contractUntil)
      : words.nothing,
  },
  {
    label: form.permitNumber,
    value: permit ? words.permit(permit.number, permit.until) : words.nothing,
  },
]

/** What is said of a place, and when each of it was looked into. */
export function Facts({ site }: { readonly site: KeptSite }) {
  const { townshipOf } = useNames()
  const { name, kind, township, village, address, phone, status, suspended, at, source } = site
  const standing = suspended === undefined ? siteStatusNames[status] : words.suspendedFor(suspended)
  const verified = facts.flatMap((fact) => {
    const on = site.verifiedAt[fact]
    return on === undefined ? [] : [words.verified(fact, on)]
  })
  return (
    <Section title={words.facts}>
      <DefinitionList
        items={[
          { label: form.name, value: name },
          { label: form.kind, value: kindWords[kind] },
          { label: words.columns.place, value: townshipOf(township) },
          { label: form.village, value: said(village) },
          { label: form.address, value: address },
          { label: form.phone, value: said(phone) },
          { label: words.status, value: standing },
          { label: words.place, value: at ? words.placed : words.lacking },
          ...runningOf(site),
          ...eatingOf(site),
          { label: words.looked, value: verified.join('；') || words.never },
          { label: form.source, value: source },
        ]}
      />
    </Section>
  )
}
