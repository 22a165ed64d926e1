import { points } from '../drawing/point.ts';
import type { Flesh } from './ink.ts';

/* Muscles from the front, in the millimetres of a plane; guides from their upper to their lower end. */

/** The quadriceps: the deep head on the shaft, the outer one from the greater trochanter, the inner
 * one that reaches lowest, and the straight one from the front of the hip bone, which lies on top. */
export const quadriceps: readonly Flesh[] = [
	flesh(8, 0.5, [
		'156,870 172,810 174,730 163,640 147,570 128,522 106,484',
		'146,872 150,800 144,720 130,630 117,565 107,525 100,496'
	]),
	flesh(8, 0.5, [
		'104,800 82,730 60,650 46,590 43,545 50,510 66,474',
		'112,812 98,730 84,650 77,585 74,545 74,515 77,490'
	]),
	flesh(8, 0.75, [
		'123,940 140,890 150,820 147,740 133,650 117,580 104,540 94,508',
		'112,940 106,890 99,820 92,740 84,650 78,580 77,540 80,508'
	])
];
/** Their tendon above the kneecap. */
export const quadricepsTendon: Flesh = flesh(5, 0.5, [
	'82,560 76,525 72,484',
	'106,560 102,525 97,484'
]);

/** From the hollow of the hip bone, with the psoas over the joint to the lesser trochanter. */
export const iliacus: Flesh = flesh(8, 0.45, [
	'134,984 130,956 122,918 112,882 108,850 107,834',
	'118,1012 114,972 110,924 106,884 104,850 106,833',
	'92,1014 94,974 98,928 99,886 101,850 105,832',
	'62,1002 70,966 84,926 92,886 99,850 104,831'
]);

/** From the sides of the last thoracic and the lumbar vertebrae along the pelvic brim, over the front
 * of the joint to the lesser trochanter. */
export const psoas: Flesh = flesh(9, 0.75, [
	'22,1222 38,1160 56,1090 69,1020 84,950 103,886 107,834',
	'22,1182 33,1135 49,1075 62,1012 79,945 99,884 106,832',
	'24,1142 30,1108 42,1058 54,1004 73,938 95,882 105,830',
	'25,1102 29,1080 37,1044 47,998 67,932 91,880 104,829',
	'27,1062 29,1050 34,1028 42,992 62,928 87,878 103,828',
	'28,1026 30,1018 34,1004 40,984 58,922 83,876 102,828'
]);

/** What is seen from the front of the fan from the outer side of the hip bone to the greater
 * trochanter. */
export const gluteusMediusEdge: Flesh = flesh(9, 0.55, [
	'124,1020 152,976 166,928 158,866',
	'134,1000 148,962 157,924 152,874',
	'128,960 136,940 143,914 146,884'
]);

/** The inner thigh: great, short and long adductor, and the slender one to below the knee. */
export const innerThigh: readonly Flesh[] = [
	flesh(8, 0.4, [
		'50,814 74,772 96,730 104,650 98,570 76,510 52,474',
		'28,826 32,770 36,700 41,620 44,545 46,505 47,476'
	]),
	flesh(6, 0.5, ['28,880 68,852 106,816', '14,864 52,812 106,740']),
	flesh(9, 0.65, ['14,866 50,806 86,732 104,690', '7,848 26,780 56,680 98,588']),
	flesh(4, 0.7, [
		'7,850 18,760 29,650 38,540 41,470 53,424',
		'4,838 6,760 18,650 30,540 35,470 48,416'
	])
];

function flesh(fibres: number, strength: number, guides: readonly string[]): Flesh {
	return { guides: guides.map(points), fibres, strength };
}
