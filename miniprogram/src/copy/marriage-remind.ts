/** The appointment in one's own calendar. */
export const remindCopy = {
  act: '记到日历',
  title: (registry: string) => `去${registry}`,
  text: (code: string) => `到窗口报编号 ${code}。要带的材料，看暖邻里的预约凭证。`,
  kept: '记到手机日历里了，前一天会提醒您。',
  file: '日历文件存好了，打开它，就记到您的日历里，前一天会提醒您。',
  forbidden: '微信还没有得到允许，不能用手机日历。',
  allow: '去打开',
} as const
