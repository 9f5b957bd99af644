const ETHER_DECIMALS = 18
const SIGNIFICANT_DIGITS = 4

/**
 * Wei as ether for people, without the unit: `10`, `0.0001235`. At most four significant digits after the whole
 * part; what does not fit is cut.
 * @param wei - ≥ 0.
 */
export function formatEther(wei: bigint, locale = 'en'): string {
  const digits = wei.toString().padStart(ETHER_DECIMALS + 1, '0')
  const [whole, fraction] = [digits.slice(0, -ETHER_DECIMALS), digits.slice(-ETHER_DECIMALS)]
  const leadingZeros = fraction.length - fraction.replace(/^0+/, '').length
  const decimals = whole === '0' ? leadingZeros + SIGNIFICANT_DIGITS : SIGNIFICANT_DIGITS
  const shown = `${whole}.${fraction.slice(0, decimals)}`
  return new Intl.NumberFormat(locale, { maximumFractionDigits: ETHER_DECIMALS }).format(
    shown as Intl.StringNumericLiteral,
  )
}
