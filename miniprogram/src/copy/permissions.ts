/** Why the app asks WeChat for something: shown in WeChat's own window. */
export const permissionCopy = {
  location: '用来找您在哪个镇街，由您确认，不会保存',
} as const
