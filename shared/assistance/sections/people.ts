import * as z from 'zod/mini'
import {
  choice,
  idNumber,
  optionalIdNumber,
  optionalText,
  phone,
  plainDate,
  text,
  townshipCode,
  yuan,
} from '../../kernel/fields'
import { once } from '../../kernel/once'
import { riskFlags } from '../../casework/warning'

/** Pages about people: who is in need, who applies, whom they live with. */

export const relations = ['spouse', 'parent', 'child', 'sibling', 'other'] as const

/** A township of the city, or `unknown`: then the city's office finds out. */
export const township = () => z.union([townshipCode(), z.literal('unknown')])

/** The village or community of the township that acts, as people write it. Whoever does not know it leaves it out. */
export const village = () => optionalText(20)

/** The person in need. A programme that asks for income line by line has no sum here. */
export const applicant = once(() =>
  z.object({
    name: text(30),
    idNumber: idNumber(),
    phone: phone(),
    livesAt: text(100),
    monthlyIncome: z.optional(yuan()),
  }),
)

/** The people of the household, the applicant left out. Nobody listed means living alone. */
export const household = once(() =>
  z.object({
    members: z
      .array(
        z.object({
          name: text(30),
          relation: choice(relations),
          idNumber: idNumber(),
          monthlyIncome: z.optional(yuan()),
        }),
      )
      .check(z.maxLength(20)),
    /** What weighs on the household, of its own accord; nobody has to say (`riskFlagsOf`). */
    troubles: z.optional(z.array(choice(riskFlags)).check(z.maxLength(riskFlags.length))),
  }),
)

/** Where the hukou is: `elsewhere` is outside the city, then `region` says where and `livesIn` takes the form in. */
export const hukou = once(() =>
  z
    .object({
      township: z.union([township(), z.literal('elsewhere')]),
      region: optionalText(60),
      livesIn: z.optional(township()),
      village: village(),
      /** Holds a 居住证 of this city (《最低生活保障审核确认办法》第五条). */
      permit: z.optional(choice(['yes', 'no'])),
    })
    .check(
      z.refine(({ township: where, region }) => where !== 'elsewhere' || region !== '', {
        error: () => 'required',
        path: ['region'],
      }),
      z.refine(({ township: where, livesIn }) => where !== 'elsewhere' || livesIn !== undefined, {
        error: () => 'required',
        path: ['livesIn'],
      }),
    ),
)

export const agentRelations = ['relative', 'village_worker', 'institution', 'other'] as const

/** Who fills the form in: the person, or somebody for them with a paper that says so and until when (《社会救助法》第三十七条). */
export const agent = once(() =>
  z.discriminatedUnion(
    'behalf',
    [
      z.object({ behalf: z.literal('self') }),
      z.object({
        behalf: z.literal('other'),
        name: text(30),
        relation: choice(agentRelations),
        idNumber: idNumber(),
        phone: phone(),
        /** The last day of the authority. */
        until: plainDate(),
      }),
    ],
    {
      error: ({ input }: { readonly input?: unknown }) =>
        (input as { behalf?: unknown } | null)?.behalf === undefined
          ? 'required'
          : 'unknown_choice',
    },
  ),
)

/** A relative who works in civil affairs, the township or the village (《最低生活保障审核确认办法》第十一条): registered apart. */
export const relatives = once(() =>
  z.object({ has: choice(['yes', 'no']), who: optionalText(60) }).check(
    z.refine(({ has, who }) => has === 'no' || who !== '', {
      error: () => 'required',
      path: ['who'],
    }),
  ),
)

/** How somebody who applies for a child belongs to it. */
export const guardianships = [
  'grandparent',
  'relative',
  'parent',
  'entrusted',
  'institution',
] as const

/** Where a child lives: with a family (散居), or in an institution (机构). */
export const homes = ['family', 'institution'] as const

/**
 * What keeps a parent from bringing up the child. Each is one of 民发〔2019〕62 号 and 民发〔2020〕125 号; only a serious illness
 * is shown by a paper, the others are found out between departments.
 */
export const situations = [
  'died',
  'missing',
  'severe_disability',
  'serious_illness',
  'in_prison',
  'in_rehabilitation',
  'restricted',
  'out_of_contact',
] as const

/** The child that nobody brings up. `township` is that of the child's hukou. */
export const child = once(() =>
  z.object({
    name: text(30),
    idNumber: idNumber(),
    township: township(),
    village: village(),
    livesAt: text(100),
    /** Asked of an orphan alone: what is paid hangs on it. */
    home: z.optional(choice(homes)),
  }),
)

/** Who brings the child up now, and applies: of an institution, which one, and who there applies for it. */
export const guardian = once(() =>
  z
    .object({
      name: text(30),
      relation: choice(guardianships),
      idNumber: idNumber(),
      phone: phone(),
      institution: z.optional(text(60)),
    })
    .check(
      z.refine(
        ({ relation, institution }) => relation !== 'institution' || institution !== undefined,
        { error: () => 'required', path: ['institution'] },
      ),
    ),
)

/** Why neither parent can. A number may be unknown. */
const parent = once(() =>
  z.object({
    name: text(30),
    situation: choice(situations),
    idNumber: optionalIdNumber(),
  }),
)

export const parents = once(() => z.object({ father: parent(), mother: parent() }))

/** Who died, for 惠民殡葬. */
export const deceased = once(() =>
  z.object({
    name: text(30),
    idNumber: idNumber(),
    diedOn: plainDate(),
    relation: choice(relations),
  }),
)
