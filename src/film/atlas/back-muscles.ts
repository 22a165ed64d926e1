import { points } from '../drawing/point.ts';
import type { Flesh } from './ink.ts';

/* Muscles from behind, in the millimetres of a plane; guides from their upper to their lower end. */

/** A fan from the outer side of the hip bone to the top of the greater trochanter. */
export const gluteusMedius: Flesh = flesh(13, 0.65, [
	'139,998 148,964 156,920 159,892',
	'122,1018 136,976 150,924 156,894',
	'96,1024 118,976 142,922 152,896',
	'70,1019 100,968 134,918 149,898',
	'56,1000 88,956 128,914 147,896',
	'58,968 86,936 124,906 146,891'
]);

/** From the sit bone past the inner side of the knee to the shin bone: the broad one, and the one with
 * the long tendon on it. */
const innerHamstrings: readonly Flesh[] = [
	flesh(9, 0.5, [
		'58,820 32,740 28,650 34,570 44,500 48,452 50,424',
		'70,814 66,740 68,650 66,580 64,520 60,460 57,430'
	]),
	flesh(6, 0.75, [
		'58,816 46,740 44,650 46,580 46,510 43,450 47,408',
		'70,812 70,740 72,660 66,590 54,515 47,452 51,410'
	])
];
/** From the sit bone past the outer side of the knee to the head of the fibula. */
const outerHamstring: Flesh = flesh(9, 0.65, [
	'68,816 84,740 96,660 104,590 112,520 116,460 117,424',
	'80,810 122,740 140,660 141,590 133,520 126,460 122,422'
]);
export const hamstrings: readonly Flesh[] = [...innerHamstrings, outerHamstring];

/** The flat deep calf muscle, and the two heads that cross the knee. */
export const calf: readonly Flesh[] = [
	flesh(8, 0.35, [
		'60,404 42,360 38,310 46,260 62,220 76,190',
		'116,406 132,360 134,310 126,260 108,224 96,190'
	]),
	flesh(8, 0.7, [
		'58,492 44,450 33,400 31,350 40,310 58,282 72,272',
		'72,488 76,450 80,400 83,350 84,312 84,286 84,274'
	]),
	flesh(8, 0.7, [
		'98,488 92,450 88,400 86,360 86,324 86,298 87,284',
		'112,492 126,450 137,400 140,356 132,320 114,294 100,282'
	])
];
export const achilles: Flesh = flesh(6, 0.5, [
	'66,284 68,240 73,190 78,140 79,105 77,66 73,36',
	'108,292 104,244 98,190 94,140 93,105 96,66 100,36'
]);

function flesh(fibres: number, strength: number, guides: readonly string[]): Flesh {
	return { guides: guides.map(points), fibres, strength };
}
