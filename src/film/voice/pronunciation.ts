/** How words are said that festival does not know or says wrong, in the notation of its lexicon (CMU
 * phones; each syllable with its stress). Words of anatomy as Merriam-Webster has them. A word that
 * is changed here changes the times of every phrase that has it: make those films again. */
export const pronunciation: Readonly<Record<string, string>> = {
	a: '(((ax) 0))',
	acetabulum: '(((ae s) 0) ((ax) 0) ((t ae b) 1) ((y ax) 0) ((l ax m) 0))',
	adductor: '(((ax) 0) ((d ah k) 1) ((t er) 0))',
	adductors: '(((ax) 0) ((d ah k) 1) ((t er z) 0))',
	calcaneal: '(((k ae l) 0) ((k ey) 1) ((n iy) 0) ((ax l) 0))',
	calcaneus: '(((k ae l) 0) ((k ey) 1) ((n iy) 0) ((ax s) 0))',
	femurs: '(((f iy) 1) ((m er z) 0))',
	gastrocnemius: '(((g ae s) 1) ((t r aa k) 0) ((n iy) 1) ((m iy) 0) ((ax s) 0))',
	gluteus: '(((g l uw) 1) ((t iy) 0) ((ax s) 0))',
	iliacus: '(((ih) 0) ((l ay) 1) ((ax) 0) ((k ax s) 0))',
	ischial: '(((ih s) 1) ((k iy) 0) ((ax l) 0))',
	medius: '(((m iy) 1) ((d iy) 0) ((ax s) 0))',
	practise: '(((p r ae k) 1) ((t ax s) 0))',
	psoas: '(((s ow) 1) ((ax s) 0))',
	sacroiliac: '(((s ae) 1) ((k r ow) 0) ((ih) 1) ((l iy) 0) ((ae k) 1))',
	si: '(((eh s) 1) ((ay) 1))',
	soleus: '(((s ow) 1) ((l iy) 0) ((ax s) 0))',
	subtalar: '(((s ah b) 0) ((t ey) 1) ((l er) 0))',
	talus: '(((t ey) 1) ((l ax s) 0))',
	trochanter: '(((t r ow) 0) ((k ae n) 1) ((t er) 0))',
	upright: '(((ah p) 1) ((r ay t) 1))'
};
