import type { Landmass } from '../../places/landmass'

/**
 * The islands of 舟山 by township, as one walks them (common geography, [K]: to be confirmed by the city). A bridge for cars is
 * no way to walk to lunch: 金塘, 朱家尖 and 秀山 are grounds of their own. A place on a smaller island of its township (册子,
 * 盘峙, 小洋山) says so itself.
 */
export const landmasses: readonly Landmass[] = [
  {
    id: 'zhoushan',
    name: '舟山本岛',
    townships: [
      ...['330902002', '330902003', '330902004', '330902005', '330902006', '330902007'],
      ...['330902008', '330902009', '330902010', '330902050', '330902104', '330902105'],
      ...['330903001', '330903003', '330903005'],
    ],
  },
  { id: 'jintang', name: '金塘岛', townships: ['330902100'] },
  { id: 'zhujiajian', name: '朱家尖岛', townships: ['330903004'] },
  { id: 'putuoshan', name: '普陀山岛', townships: ['330903106'] },
  { id: 'liuheng', name: '六横岛', townships: ['330903100'] },
  { id: 'xiazhi', name: '虾峙岛', townships: ['330903102'] },
  { id: 'taohua', name: '桃花岛', townships: ['330903104'] },
  { id: 'dongji', name: '东极岛', townships: ['330903105'] },
  {
    id: 'daishan',
    name: '岱山岛',
    townships: ['330921100', '330921101', '330921102', '330921103'],
  },
  { id: 'changtu', name: '长涂岛', townships: ['330921105'] },
  { id: 'qushan', name: '衢山岛', townships: ['330921106'] },
  { id: 'xiushan', name: '秀山岛', townships: ['330921200'] },
  { id: 'sijiao', name: '泗礁岛', townships: ['330922100', '330922200'] },
  { id: 'shengshan', name: '嵊山岛', townships: ['330922101'] },
  { id: 'yangshan', name: '大洋山岛', townships: ['330922102'] },
  { id: 'huanglong', name: '大黄龙岛', townships: ['330922201'] },
  { id: 'gouqi', name: '枸杞岛', townships: ['330922202'] },
  { id: 'huaniao', name: '花鸟岛', townships: ['330922203'] },
]
