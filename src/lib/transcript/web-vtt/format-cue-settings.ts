import type { CueSettings } from './web-vtt-file.ts';
import { writeDecimal } from './write-decimal.ts';

/** Writes what differs from the defaults. The region comes last: a line or a size takes it away. */
export function formatCueSettings(settings: CueSettings): string[] {
	const { region, vertical, line, lineAlign, positionPercent, positionAlign, sizePercent, align } =
		settings;
	const unit = settings.isSnappedToLines ? '' : '%';
	const written: string[] = [];
	if (vertical !== '') written.push(`vertical:${vertical}`);
	if (line !== 'auto') {
		written.push(
			`line:${writeDecimal(line)}${unit}${lineAlign === 'start' ? '' : `,${lineAlign}`}`
		);
	}
	if (positionPercent !== 'auto') {
		const aligned = positionAlign === 'auto' ? '' : `,${positionAlign}`;
		written.push(`position:${writeDecimal(positionPercent)}%${aligned}`);
	}
	if (sizePercent !== 100) written.push(`size:${writeDecimal(sizePercent)}%`);
	if (align !== 'center') written.push(`align:${align}`);
	if (region !== undefined) written.push(`region:${region}`);
	return written;
}
