/** Words of the 临时救助 that is offered to somebody who waits for 低保 or 特困. */
export const linkedCopy = {
  title: '急用钱？',
  text: '这件还在办，不耽误它。眼下过不去，可以先申请临时救助。',
  begin: '先申请临时救助',
  goOn: '接着填临时救助',
} as const
