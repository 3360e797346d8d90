/** What stands on a map. */
export const placeMapCopy = {
  here: '您在这里',
  noGround: '示意，非法定界线',
  nearer: '放大',
  farther: '缩小',
} as const
