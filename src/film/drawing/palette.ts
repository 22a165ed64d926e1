/** The film's colours: warm paper and ink, one cool accent, one warm one for what goes wrong. */
export const palette = {
	paper: '#F7F2E8',
	ink: '#25323D',
	inkSoft: '#6B747A',
	bone: '#F3E8D2',
	boneShade: '#E2D2B3',
	/** Strokes in a hollow of shaded bone. */
	hollow: '#CBB88F',
	/** Far limbs and what lies behind. */
	boneFar: '#E6D9BE',
	accent: '#3C8DA6',
	accentSoft: '#BFDCE3',
	warm: '#DD6446',
	good: '#4E9A6B',
	muscle: '#C4564E',
	skin: '#EBD3BC',
	skinFar: '#DCC1A8'
} as const;

/** Line widths in pixels of the 1280 x 720 picture. */
export const line = { outline: 4.2, detail: 2.6, hatch: 2.2 } as const;
