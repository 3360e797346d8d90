import { View } from '@tarojs/components'
import type { Answers, SectionId } from '@shared/assistance/sections'
import { formatYuan } from '@shared/kernel/money'
import {
  causeNames,
  guardianshipNames,
  laneChoices,
  relationNames,
  situationNames,
} from '../../copy/assistance'
import { fullDate } from '../../copy/dates'
import { checkCopy, stepCopy } from '../../copy/form'
import type { Definition } from '../../ui/definition-list'
import { SignaturePicture } from '../../ui/signature-picture'

type Show<S extends SectionId> = (
  answers: NonNullable<Answers[S]>,
  nameOf: (township: string) => string,
) => readonly Definition[]

const income = (fen: number) => checkCopy.yuan(formatYuan(fen))

/** How each page's answers read, to the person who typed them and to the one who decides: the same lines. */
const shows: { readonly [S in SectionId]: Show<S> } = {
  applicant: ({ name, idNumber, phone, livesAt, monthlyIncome }) => [
    { label: stepCopy.name, value: name },
    { label: stepCopy.idNumber, value: idNumber },
    { label: stepCopy.phone, value: phone },
    { label: stepCopy.livesAt, value: livesAt },
    { label: checkCopy.income, value: income(monthlyIncome) },
  ],
  household: ({ members }) =>
    members.length === 0
      ? [{ label: stepCopy.members, value: checkCopy.alone }]
      : members.map(({ name, relation, idNumber, monthlyIncome }) => ({
          label: relationNames[relation],
          value: (
            <View>
              <View>{name}</View>
              <View className="small">{idNumber}</View>
              <View className="small">
                {checkCopy.income} {income(monthlyIncome)}
              </View>
            </View>
          ),
        })),
  happening: ({ lane, cause, since, township, place, story }, nameOf) => [
    { label: stepCopy.lane, value: laneChoices[lane].label },
    { label: stepCopy.cause, value: causeNames[cause] },
    { label: stepCopy.since, value: fullDate(since) },
    { label: stepCopy.township, value: nameOf(township) },
    ...(place ? [{ label: stepCopy.place, value: place }] : []),
    { label: stepCopy.story, value: story },
  ],
  child: ({ name, idNumber, township, livesAt }, nameOf) => [
    { label: stepCopy.childName, value: name },
    { label: stepCopy.idNumber, value: idNumber },
    { label: stepCopy.hukouTownship, value: nameOf(township) },
    { label: stepCopy.childLivesAt, value: livesAt },
  ],
  guardian: ({ name, relation, idNumber, phone }) => [
    { label: stepCopy.name, value: name },
    { label: stepCopy.guardianRelation, value: guardianshipNames[relation] },
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
        <View>
          <View>{`${name}，${situationNames[situation]}`}</View>
          {idNumber !== undefined && <View className="small">{idNumber}</View>}
        </View>
      ),
    })),
  documents: ({ proof }) => [{ label: stepCopy.proofLabel, value: checkCopy.photos(proof.length) }],
  payout: (payout) =>
    payout.way === 'ask'
      ? [{ label: stepCopy.payoutWay, value: stepCopy.ask }]
      : [
          { label: stepCopy.holder, value: payout.holder },
          { label: stepCopy.bank, value: payout.bank },
          { label: stepCopy.accountNumber, value: checkCopy.tail(payout.account.slice(-4)) },
        ],
  signature: ({ drawn, typedName }) => [
    {
      label: checkCopy.signed,
      value: drawn ? <SignaturePicture value={drawn} /> : `${checkCopy.typed} ${typedName ?? ''}`,
    },
  ],
}

/** The lines of one page of an application. */
export function linesOf(
  section: SectionId,
  answers: Answers,
  nameOf: (township: string) => string,
): readonly Definition[] {
  const given = answers[section]
  // Each section's answers go to its own lines: a pairing the compiler cannot follow through a variable.
  const show = shows[section] as Show<SectionId>
  return given === undefined ? [] : show(given, nameOf)
}
