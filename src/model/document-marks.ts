import * as z from 'zod'
import { formError } from './field.ts'

/** 份号, GB/T 9704-2012 7.2.1: up to six digits; as a number, or quoted with its leading zeros. */
export const serialNumber = () =>
  z.union([
    z.int().min(1, formError('serial-number')).max(999_999, formError('serial-number')),
    z.string().regex(/^(?=\d*[1-9])\d{1,6}$/, formError('serial-number')),
  ])

/** 份号 with its leading zeros. */
export function printSerialNumber(written: string | number): string {
  return String(written).padStart(6, '0')
}

/** 密级和保密期限, 7.2.2: 秘密★1年; the digits are Arabic. */
export const secrecy = () =>
  z.string().regex(/^(?:绝密|机密|秘密)(?:★(?:[1-9]\d*(?:年|个月|日)|长期))?$/u, formError('secrecy'))

/** 紧急程度, 7.2.3. */
export const urgency = () => z.enum(['特急', '加急'])
