/** A number without exponent, as WebVTT has them: 1e-7 is `0.0000001`. */
export function writeDecimal(value: number): string {
	const [digits = '', exponent] = String(Math.abs(value)).split('e');
	if (exponent === undefined) return String(value);
	const sign = value < 0 ? '-' : '';
	const figures = digits.replace('.', '');
	const shift = Number(exponent);
	if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${figures}`;
	return sign + figures.padEnd(shift + 1, '0');
}
