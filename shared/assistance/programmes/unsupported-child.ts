import type { Programme } from '../programme'
import { formAsTold } from './as-told'
import { everywhere, whileGiven } from './for-somebody'

/**
 * 事实无人抚养儿童. The guardian, or a close relative they entrust, applies to the township of the child's hukou; it verifies
 * within 15 working days, mostly by asking other departments, and the county confirms within 15 more. Nothing is ever put
 * up in public, to protect the child (民发〔2019〕62 号).
 */
export const unsupportedChild: Programme = {
  id: 'unsupported-child',
  prefix: 'ET',
  sections: ['child', 'guardian', 'parents', 'documents', 'payout', 'signature'],
  documents: [
    {
      id: 'proof',
      basis: '民发〔2019〕62 号（父母重病的，出示诊断证明；其余由部门比对，不用交）',
      required: ({ parents }) =>
        [parents?.father, parents?.mother].some((one) => one?.situation === 'serious_illness'),
    },
  ],
  eligibility: { screen: 'unsupported-child', from: formAsTold },
  about: ({ child }) => child,
  contact: ({ guardian }) => guardian,
  routing: 'child_hukou',
  lifecycle: 'confirmed',
  steps: () => ({ visit: false, check: false, publicNotice: 'none', federation: false }),
  decides: 'above',
  firstClock: () => 'verification',
  promised: ['verification', 'confirmation'],
  limits: {
    ...everywhere,
    ...whileGiven,
    verification: 'child.verification',
    confirmation: 'child.confirmation',
    review: 'benefit.review',
  },
  benefit: { kind: 'fixed', per: 'month', standards: () => ['orphan.family'] },
  inForce: { review: () => 'benefit.review' },
  basis: [
    '《民政部等 12 部门关于进一步加强事实无人抚养儿童保障工作的意见》（民发〔2019〕62 号）',
    '《中华人民共和国社会救助法》第六十二条（能核查的不要求提供）',
  ],
}
