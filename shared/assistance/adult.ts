/** 民法典第十七条: 不满十八周岁为未成年人. */
export const ADULT = 18
