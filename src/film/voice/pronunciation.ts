/** How words of anatomy are said, in the notation of festival's lexicon (CMU phones; each syllable
 * with its stress). */
export const pronunciation: Readonly<Record<string, string>> = {
	psoas: '(((s ow) 1) ((ax s) 0))',
	calcaneus: '(((k ae l) 0) ((k ey) 1) ((n iy) 0) ((ax s) 0))',
	acetabulum: '(((ae s) 0) ((ax) 0) ((t ae b) 1) ((y ax) 0) ((l ax m) 0))',
	trochanter: '(((t r ow) 0) ((k ae n) 1) ((t er) 0))',
	gluteus: '(((g l uw) 1) ((t iy) 0) ((ax s) 0))',
	subtalar: '(((s ah b) 0) ((t ey) 1) ((l er) 0))',
	ischial: '(((ih s) 1) ((k iy) 0) ((ax l) 0))'
};
