/** Every page of the mini-program. app.config registers these, and `go` accepts nothing else. Add a page here. */
export const mainPages = ['pages/home/index', 'pages/matters/index', 'pages/mine/index'] as const

export const subPackages = [
  {
    root: 'features/assistance',
    pages: [
      'programmes/index',
      'guide/index',
      'consent/index',
      'tasks/index',
      'step/index',
      'check/index',
      'sent/index',
      'case/index',
      'work/index',
      'screener/index',
      'notices/index',
      'co-sign/index',
      'profile/index',
      'papers-kept/index',
      'scan/index',
      'basics/index',
    ],
  },
  {
    root: 'features/marriage',
    pages: [
      ...['start/index', 'couple/index', 'calendar/index', 'ticket/index', 'join/index'],
      ...['wait/index', 'draw/index', 'divorce/index'],
    ] as const,
  },
  {
    root: 'features/meals',
    pages: [
      ...[
        'find/index',
        'place/index',
        'correct/index',
        'deliveries/index',
        'mine/index',
        'eater/index',
      ],
    ] as const,
  },
  {
    root: 'features/desk',
    pages: [
      'queue/index',
      'sheets/index',
      'take-in/index',
      'sign-in/index',
      'computers/index',
      'feeds/index',
      'leads/index',
      'statement/index',
      'figures/index',
      'offices/index',
      'divisions/index',
      'areas/index',
      'coverage/index',
      'registry-book/index',
      'appeals/index',
      'divorces/index',
      'roster/index',
      'funds/index',
      'changes/index',
      'join/index',
      'returns/index',
      'codes/index',
      'usage/index',
      'registry/index',
      'sites/index',
      'site/index',
      'my-site/index',
      'deliveries/index',
    ],
  },
] as const

type SubPath<P> = P extends {
  root: infer R extends string
  pages: readonly (infer Q extends string)[]
}
  ? `/${R}/${Q}`
  : never

export type PagePath = `/${(typeof mainPages)[number]}` | SubPath<(typeof subPackages)[number]>
