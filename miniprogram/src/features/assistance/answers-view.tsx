import { View } from '@tarojs/components'
import type { Answers, SectionAnswers, SectionId } from '@shared/assistance/sections'
import { paperIds } from '@shared/assistance/sections/ending'
import { formatYuan } from '@shared/kernel/money'
import type { PlainDate } from '@shared/kernel/plain-date'
import {
  causeNames,
  guardianshipNames,
  laneChoices,
  relationNames,
  situationNames,
} from '../../copy/assistance'
import {
  adaptationNames,
  agentRelationNames,
  careServiceNames,
  deviceNames,
  expenseKindNames,
  incomeKindNames,
  paperNames,
  singleReasonNames,
  troubleNames,
} from '../../copy/choices'
import { fullDate } from '../../copy/dates'
import { checkCopy, stepCopy } from '../../copy/form'
import { pageCopy } from '../../copy/form-pages'
import { askWords, optionWords } from '../../copy/screener'
import type { Definition } from '../../ui/definition-list'
import { SignaturePicture } from '../../ui/signature-picture'
import { linesOfMeals } from './lines-of-meals'
import { listed, maybe } from './line'
import { whoIs } from './work/who-is'

/** How codes and masked numbers read. */
type Names = {
  readonly townshipOf: (code: string) => string
  readonly personOf: (idNumber: string) => string
}

type Show<S extends SectionId> = (
  answers: NonNullable<Answers[S]>,
  names: Names,
) => readonly Definition[]

const yuan = (fen: number) => checkCopy.yuan(formatYuan(fen))

/** Several lines in one answer. */
const Lines = ({ first, rest }: { first: string; rest: readonly string[] }) => (
  <View>
    <View>{first}</View>
    {rest.map((line, index) => (
      <View key={index} className="small">
        {line}
      </View>
    ))}
  </View>
)

const income = (monthlyIncome: number | undefined): string[] =>
  monthlyIncome === undefined ? [] : [`${checkCopy.income} ${yuan(monthlyIncome)}`]

const span = (label: string, date: PlainDate | undefined): string[] =>
  date === undefined ? [] : [`${label} ${fullDate(date)}`]

type Hand = Pick<SectionAnswers<'signature'>, 'drawn' | 'typedName'>

const hand = ({ drawn, typedName }: Hand) =>
  drawn ? <SignaturePicture value={drawn} /> : `${checkCopy.typed} ${typedName ?? ''}`

/** How each page's answers read, to the person who typed them and to the one who decides: the same lines. */
const shows: { readonly [S in SectionId]: Show<S> } = {
  applicant: ({ name, idNumber, phone, livesAt, monthlyIncome }) => [
    { label: stepCopy.name, value: name },
    { label: stepCopy.idNumber, value: idNumber },
    { label: stepCopy.phone, value: phone },
    { label: stepCopy.livesAt, value: livesAt },
    ...maybe(checkCopy.income, monthlyIncome === undefined ? undefined : yuan(monthlyIncome)),
  ],
  agent: (agent) =>
    agent.behalf === 'self'
      ? [{ label: pageCopy.agent.behalf, value: pageCopy.agent.self }]
      : [
          { label: pageCopy.agent.behalf, value: pageCopy.agent.other },
          { label: pageCopy.agent.name, value: agent.name },
          { label: pageCopy.agent.relation, value: agentRelationNames[agent.relation] },
          { label: pageCopy.agent.idNumber, value: agent.idNumber },
          { label: pageCopy.agent.phone, value: agent.phone },
          { label: pageCopy.agent.until, value: fullDate(agent.until) },
        ],
  hukou: ({ township, region, livesIn, permit, village }, { townshipOf }) => [
    ...(township === 'elsewhere'
      ? [
          { label: pageCopy.hukou.township, value: pageCopy.hukou.elsewhere },
          { label: pageCopy.hukou.region, value: region },
          ...maybe(pageCopy.hukou.livesIn, livesIn && townshipOf(livesIn)),
          ...maybe(pageCopy.hukou.permit, permit && optionWords.ill[permit]),
        ]
      : [{ label: pageCopy.hukou.township, value: townshipOf(township) }]),
    ...maybe(stepCopy.village, village),
  ],
  household: ({ members, troubles = [] }) => [
    ...(members.length === 0 ? [{ label: stepCopy.members, value: checkCopy.alone }] : []),
    ...members.map(({ name, relation, idNumber, monthlyIncome }) => ({
      label: relationNames[relation],
      value: <Lines first={name} rest={[idNumber, ...income(monthlyIncome)]} />,
    })),
    ...maybe(stepCopy.troubles, listed(troubles, troubleNames)),
  ],
  unit: ({ apply, who, reason }, { personOf }) =>
    apply === 'whole'
      ? [{ label: pageCopy.unit.apply, value: pageCopy.unit.whole }]
      : [
          { label: pageCopy.unit.apply, value: pageCopy.unit.single },
          ...maybe(pageCopy.unit.who, who && personOf(who)),
          ...maybe(pageCopy.unit.reason, reason && singleReasonNames[reason]),
        ],
  income: ({ lines }, { personOf }) =>
    lines.length === 0
      ? [{ label: pageCopy.income.kind, value: checkCopy.nothing }]
      : lines.map(({ who, kind, monthly, since, until }, index) => ({
          label: pageCopy.income.line(index + 1),
          value: (
            <Lines
              first={`${personOf(who)}，${incomeKindNames[kind]}`}
              rest={[
                pageCopy.yuanAMonth(formatYuan(monthly)),
                ...span(pageCopy.income.since, since),
                ...span(pageCopy.income.until, until),
              ]}
            />
          ),
        })),
  property: ({ savings, securities, houses, cars, business, note }) => [
    { label: pageCopy.property.savings, value: yuan(savings) },
    { label: pageCopy.property.securities, value: yuan(securities) },
    { label: pageCopy.property.houses, value: `${houses} ${pageCopy.property.sets}` },
    { label: pageCopy.property.cars, value: `${cars} ${pageCopy.property.vehicles}` },
    { label: pageCopy.property.business, value: optionWords.ill[business] },
    ...maybe(pageCopy.note, note),
  ],
  expenses: ({ lines }) =>
    lines.map(({ kind, yearly }) => ({
      label: expenseKindNames[kind],
      value: pageCopy.yuanAYear(formatYuan(yearly)),
    })),
  health: ({ grade, kind, ill, cannot }) => [
    { label: askWords.disabilityGrade.label, value: optionWords.disabilityGrade[grade] },
    ...maybe(askWords.disabilityKind.label, kind && optionWords.disabilityKind[kind]),
    { label: askWords.ill.label, value: optionWords.ill[ill] },
    {
      label: askWords.cannot.label,
      value: cannot.length === 0 ? pageCopy.health.nothing : listed(cannot, optionWords.cannot),
    },
  ],
  supporters: ({ state, note }) => [
    { label: askWords.supporter.label, value: optionWords.supporter[state] },
    ...maybe(pageCopy.supporters.note, note),
  ],
  disability: ({ grade, kind, care }) => [
    { label: askWords.disabilityGrade.label, value: optionWords.disabilityGrade[grade] },
    { label: askWords.disabilityKind.label, value: optionWords.disabilityKind[kind] },
    { label: pageCopy.disability.care, value: pageCopy.disability[care] },
  ],
  happening: ({ lane, cause, since, township, village, place, story }, { townshipOf }) => [
    { label: stepCopy.lane, value: laneChoices[lane].label },
    { label: stepCopy.cause, value: causeNames[cause] },
    { label: stepCopy.since, value: fullDate(since) },
    { label: stepCopy.township, value: townshipOf(township) },
    ...maybe(stepCopy.village, village),
    ...maybe(stepCopy.place, place),
    { label: stepCopy.story, value: story },
  ],
  child: ({ name, idNumber, township, village, livesAt, home }, { townshipOf }) => [
    { label: stepCopy.childName, value: name },
    { label: stepCopy.idNumber, value: idNumber },
    { label: stepCopy.hukouTownship, value: townshipOf(township) },
    ...maybe(stepCopy.village, village),
    { label: stepCopy.childLivesAt, value: livesAt },
    ...maybe(stepCopy.childHome, home && optionWords.home[home]),
  ],
  guardian: ({ name, relation, idNumber, phone, institution }) => [
    { label: stepCopy.guardianRelation, value: guardianshipNames[relation] },
    ...maybe(stepCopy.institution, institution),
    { label: institution ? stepCopy.institutionWorker : stepCopy.name, value: name },
    { label: stepCopy.idNumber, value: idNumber },
    { label: stepCopy.phone, value: phone },
  ],
  parents: ({ father, mother }) =>
    [
      { label: stepCopy.father, ...father },
      { label: stepCopy.mother, ...mother },
    ].map(({ label, name, situation, idNumber }) => ({
      label,
      value: (
        <Lines
          first={`${name}，${situationNames[situation]}`}
          rest={idNumber === undefined ? [] : [idNumber]}
        />
      ),
    })),
  deceased: ({ name, idNumber, diedOn, relation }) => [
    { label: pageCopy.deceased.name, value: name },
    { label: pageCopy.deceased.idNumber, value: idNumber },
    { label: pageCopy.deceased.diedOn, value: fullDate(diedOn) },
    { label: pageCopy.deceased.relation, value: relationNames[relation] },
  ],
  care: ({ services, note }) => [
    { label: pageCopy.care.services, value: listed(services, careServiceNames) },
    ...maybe(pageCopy.note, note),
  ],
  adaptation: ({ items, note }) => [
    { label: pageCopy.adaptation.items, value: listed(items, adaptationNames) },
    ...maybe(pageCopy.note, note),
  ],
  device: ({ item, months }) => [
    { label: pageCopy.device.item, value: deviceNames[item] },
    { label: pageCopy.device.months, value: pageCopy.device.many(months) },
  ],
  meals: (meals, { townshipOf }) => linesOfMeals(meals, townshipOf),
  wish: ({ text }) => [{ label: pageCopy.wish.text, value: text }],
  relatives: ({ has, who }) => [
    { label: pageCopy.relatives.has, value: optionWords.ill[has] },
    ...(has === 'yes' ? maybe(pageCopy.relatives.who, who) : []),
  ],
  documents: (documents) =>
    paperIds.flatMap((paper) => {
      const photos = documents[paper]
      return photos ? [{ label: paperNames[paper], value: checkCopy.photos(photos.length) }] : []
    }),
  payout: (payout) =>
    payout.way === 'ask'
      ? [{ label: stepCopy.payoutWay, value: stepCopy.ask }]
      : [
          { label: stepCopy.holder, value: payout.holder },
          { label: stepCopy.bank, value: payout.bank },
          { label: stepCopy.accountNumber, value: checkCopy.tail(payout.account.slice(-4)) },
        ],
  authorisations: ({ members }, { personOf }) =>
    members.length === 0
      ? [{ label: pageCopy.authorisations.way, value: checkCopy.nobodyElse }]
      : members.map(({ who, way, ...signed }) => ({
          label: personOf(who),
          value: way === 'link' ? pageCopy.authorisations.viaLink : hand(signed),
        })),
  signature: (signed) => [{ label: checkCopy.signed, value: hand(signed) }],
}

/** The lines of one page of an application; whose a line is, is said as the other pages name that person. */
export function linesOf(
  section: SectionId,
  answers: Answers,
  townshipOf: (township: string) => string,
): readonly Definition[] {
  const given = answers[section]
  // Each section's answers go to its own lines: a pairing the compiler cannot follow through a variable.
  const show = shows[section] as Show<SectionId>
  return given === undefined
    ? []
    : show(given, { townshipOf, personOf: (idNumber) => whoIs(answers, idNumber) })
}
