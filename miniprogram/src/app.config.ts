import { permissionCopy } from './copy/permissions'
import { mainPages, subPackages } from './page-paths'

export default defineAppConfig({
  pages: [...mainPages],
  subPackages: subPackages.map(({ root, pages }) => ({ root, pages: [...pages] })),
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
  permission: { 'scope.userLocation': { desc: permissionCopy.location } },
  __usePrivacyCheck__: true,
  animation: false,
})
