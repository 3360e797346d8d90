/** The rules of the house: who may know whom, each with its reason. */
const DOMAINS = 'assistance|marriage|meals|outreach|desk|account'

module.exports = {
  forbidden: [
    {
      name: 'shared-knows-nobody',
      comment: 'shared/ decides, and runs on the phone and in the cloud alike: it imports neither.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(miniprogram|cloudfunctions|localcloud|tests)/', pathNot: '^tests/builders/' },
    },
    {
      name: 'shared-does-no-io',
      comment: 'shared/ is pure: no Node module, no SDK, no Taro.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-libraries',
      comment: 'Every library in shared/ is bytes on the phone: only these.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|dayjs|papaparse|which-polygon|@noble/hashes)/',
      },
    },
    {
      name: 'phone-and-cloud-never-meet',
      comment: 'The phone knows the cloud by its contracts only, the cloud knows no screen.',
      severity: 'error',
      from: { path: '^(miniprogram|cloudfunctions)/' },
      to: { path: '^(miniprogram|cloudfunctions|localcloud|tests)/', pathNot: '^$1/' },
    },
    {
      name: 'no-sibling-domains',
      comment:
        'What two domains need moves down into kernel, identity, places, calendar, policy or casework.',
      severity: 'error',
      from: { path: `^(shared|cloudfunctions)/(${DOMAINS})/` },
      to: {
        path: `^(shared|cloudfunctions)/(${DOMAINS})/`,
        pathNot: '^(shared|cloudfunctions)/$2/',
      },
    },
    {
      name: 'further-functions-belong-to-assistance',
      comment:
        'Papers, sheets, feeds, figures, returns and codes are further functions of assistance: they know no other domain.',
      severity: 'error',
      from: { path: '^cloudfunctions/(papers|sheets|feeds|figures|returns|codes)/' },
      to: { path: `^cloudfunctions/(${DOMAINS})/`, pathNot: '^cloudfunctions/assistance/' },
    },
    {
      name: 'further-functions-of-the-desk',
      comment: 'Leads and offices are further functions of the desk: they know no domain of cases.',
      severity: 'error',
      from: { path: '^cloudfunctions/(leads|offices)/' },
      to: { path: `^(cloudfunctions|shared)/(${DOMAINS})/`, pathNot: '/desk/' },
    },
    {
      name: 'cases-and-leads-meet-in-the-sweep',
      comment:
        'What cases tell of people to look after is decided in sweep; neither side knows of it.',
      severity: 'error',
      from: { path: '^(shared|cloudfunctions)/', pathNot: '^(shared|cloudfunctions)/sweep/' },
      to: { path: '^(shared|cloudfunctions)/sweep/' },
    },
    {
      name: 'only-papers-draws',
      comment: 'What draws a PDF is as large as all the rest: no other function carries it.',
      severity: 'error',
      from: { path: '^(cloudfunctions|shared)/', pathNot: '^cloudfunctions/papers/' },
      to: { path: ['^cloudfunctions/papers/', 'node_modules/(pdfmake|pdfkit|fontkit)/'] },
    },
    {
      name: 'only-offices-clips-polygons',
      comment: 'What finds overlaps of outlines is for one verb: no other function carries it.',
      severity: 'error',
      from: { path: '^(cloudfunctions|shared|miniprogram)/', pathNot: '^cloudfunctions/offices/' },
      to: { path: 'node_modules/(polygon-clipping|splaytree|robust-predicates)/' },
    },
    {
      name: 'only-returns-writes-spreadsheets',
      comment: 'What writes a spreadsheet is for one verb: no other function carries it.',
      severity: 'error',
      from: { path: '^(cloudfunctions|shared|miniprogram)/', pathNot: '^cloudfunctions/returns/' },
      to: { path: ['^cloudfunctions/returns/', 'node_modules/(write-excel-file|fflate)/'] },
    },
    {
      name: 'no-sibling-features',
      comment: 'A feature is a subpackage of its own; another one may not be loaded yet.',
      severity: 'error',
      from: { path: '^miniprogram/src/features/([^/]+)/' },
      to: { path: '^miniprogram/src/features/', pathNot: '^miniprogram/src/features/$1/' },
    },
    {
      name: 'main-package-without-features',
      comment: 'What the main package imports out of a feature lands in the main package.',
      severity: 'error',
      from: { path: '^miniprogram/src/(pages|ui|platform|server|copy|drafts|patterns)/' },
      to: { path: '^miniprogram/src/features/' },
    },
    {
      name: 'kernel-is-the-ground',
      comment: 'kernel/ stands under everything and on identity/ alone.',
      severity: 'error',
      from: { path: '^shared/kernel/', pathNot: '\\.test\\.ts$' },
      to: { path: '^shared/', pathNot: '^shared/(kernel|identity)/' },
    },
    {
      name: 'platform-is-the-only-one-who-knows-wx',
      comment:
        'Only platform/ touches wx or window; pages may use Taro components and life-cycle hooks.',
      severity: 'error',
      from: { path: '^miniprogram/src/(copy|server|drafts)/', pathNot: 'use-answer' },
      to: { path: 'node_modules/@tarojs/' },
    },
    {
      name: 'local-cloud-is-never-shipped',
      comment: 'localcloud/ is for one machine only.',
      severity: 'error',
      from: { path: '^(shared|cloudfunctions|miniprogram)/' },
      to: { path: '^localcloud/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no bottom to start reading from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
  },
}
