import { mainPages, subPackages } from './page-paths'

export default defineAppConfig({
  pages: [...mainPages],
  subPackages: subPackages
    .filter(({ pages }) => pages.length > 0)
    .map(({ root, pages }) => ({ root, pages: [...pages] })),
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '暖邻',
    navigationBarTextStyle: '@barText',
    navigationBarBackgroundColor: '@ground',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '用来找离您最近的地方，和说明求助的人在哪里' } },
  __usePrivacyCheck__: true,
  animation: false,
})
