/** Lengths of a grown-up of 171 cm, joint to joint, in centimetres (Winter, Biomechanics and Motor
 * Control of Human Movement: segments as fractions of height). The head is 1/7.5 of the height. */
export const proportions = {
	thigh: 41.5,
	shank: 40.5,
	/** The ankle joint above the sole. */
	ankleHeight: 7,
	upperArm: 30,
	forearm: 24,
	/** How high the middle of the knee lies when one kneels on a folded blanket. */
	kneelingKneeHeight: 8.4,
	/** How high the ankle lies when the top of the foot rests on the floor. */
	restingAnkleHeight: 5
} as const;

/** The vertebrae from the sacrum up, each with the disc below it, and the share of its region's curve
 * that is made there. The lumbar curve is made mostly in its lowest joints. */
export const vertebrae = [
	...region('lumbar', 5, [3.6, 3.4], [0.3, 0.25, 0.2, 0.15, 0.1]),
	...region('thoracic', 12, [2.9, 1.95]),
	...region('cervical', 7, [1.65, 1.5])
];

export type SpineRegion = 'lumbar' | 'thoracic' | 'cervical';

export interface Vertebra {
	/** L5 to L1, T12 to T1, C7 to C1. */
	name: string;
	region: SpineRegion;
	height: number;
	share: number;
}

function region(
	name: SpineRegion,
	count: number,
	[lowest, highest]: [number, number],
	shares?: number[]
): Vertebra[] {
	return Array.from({ length: count }, (_, index) => ({
		name: `${name[0]?.toUpperCase() ?? ''}${count - index}`,
		region: name,
		height: lowest + ((highest - lowest) * index) / (count - 1),
		share: shares?.[index] ?? 1 / count
	}));
}
