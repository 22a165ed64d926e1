import type { Point } from '../drawing/point.ts';

/** How a figure stands, sits or kneels: a few numbers from which all its joints follow. Points are in
 * the figure's space, angles in degrees (see Frame). */
export interface FigurePose {
	/** The middle of the hip joints. */
	hip: Point;
	/** The pelvis against standing: negative tips it forward (ASIS down). */
	pelvisDegrees: number;
	spine: SpinePose;
	near: LegPose;
	far: LegPose;
	nearArm: ArmPose;
	farArm: ArmPose;
}

export interface SpinePose {
	/** The hollow of the low back, 52 in easy standing. */
	lumbarDegrees: number;
	/** The round of the upper back, 40 in easy standing. */
	thoracicDegrees: number;
	/** The hollow of the neck, 26 in easy standing. */
	cervicalDegrees: number;
	/** The head against the neck; positive lifts the chin. */
	headDegrees: number;
}

export interface LegPose {
	ankle: Point;
	/** The foot against standing flat: negative lifts the heel (-90: the toes point down). */
	footDegrees: number;
	/** How far the toes are bent up against the foot. */
	toesDegrees: number;
	/** How far the head of the thigh bone has slid forward in its socket, in centimetres; 0 is seated. */
	headForward: number;
}

export interface ArmPose {
	wrist: Point;
	/** The hand against hanging down; 90 points the fingers forward. */
	handDegrees: number;
	/** 0: the back of the hand is seen, thumb in front. 1: its edge, the palm lying on something. */
	handFlat: number;
}
