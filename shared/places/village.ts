const SUFFIX = /(社区居委会|居民委员会|村民委员会|村委会|居委会|社区|村)$/

/** A village or community by what people call it: 龙眼 for 龙眼社区 and 龙眼村委会, so that all three are found as one. */
export const villageName = (written: string): string => {
  const name = written.normalize('NFKC').replaceAll(/\s/g, '')
  return name.replace(SUFFIX, '') || name
}
