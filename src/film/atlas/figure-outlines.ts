import { points } from '../drawing/point.ts';

/* Half of a grown-up of 171 cm and seven and a half heads, standing with the arms a little away from
 * the trunk, the palms to the body; in the millimetres of a plane. Heights of chin, shoulder, hip,
 * knee, elbow, wrist and fingertips as shares of the height after Winter, Biomechanics and Motor
 * Control of Human Movement. The outline is the same from the front and from the back. */

/** From the neck over the shoulder, down the outside of the arm, round the hand, up to the armpit,
 * down the flank and the outer leg to the ankle. */
export const outerSide = points(
	'0,1560 44,1556 52,1520 55,1486 58,1466 66,1450 90,1437 124,1423 160,1411 190,1402 216,1386 235,1356 ' +
		'247,1310 257,1250 265,1195 273,1140 280,1092 289,1045 296,990 299,935 300,890 301,852 ' +
		'306,822 311,784 312,744 309,708 303,676 295,661 286,660 279,672 274,700 267,740 261,780 ' +
		'258,818 257,852 248,890 238,930 226,978 215,1030 210,1078 199,1140 184,1205 170,1250 160,1268 ' +
		'154,1250 151,1218 146,1170 140,1122 137,1085 139,1045 147,1005 158,965 169,925 178,885 182,850 ' +
		'182,810 178,760 170,690 160,620 150,560 142,512 138,480 137,450 139,420 143,385 144,345 140,300 ' +
		'132,250 123,200 117,150 114,122 115,104'
);
/** From the inner ankle up to the crotch. */
export const innerSide = points(
	'46,104 52,128 52,160 46,210 37,260 29,310 26,350 29,390 34,420 35,450 32,480 28,520 22,580 ' +
		'15,640 9,700 5,750 3,790 0,808'
);
/** Round the foot, from the outer ankle to the inner one, seen from in front and a little above. */
export const frontFoot = points(
	'119,88 117,68 118,48 127,24 136,2 141,-12 139,-22 131,-28 121,-30 111,-33 101,-34 91,-36 ' +
		'82,-39 70,-42 60,-40 54,-30 54,-12 56,8 55,30 52,52 47,66 43,82'
);
/** Round the heel, seen from behind. */
export const backFoot = points(
	'119,88 117,72 114,58 118,46 119,30 118,14 110,4 96,1 84,0 70,1 57,4 50,14 49,30 50,46 53,60 ' +
		'47,70 43,82'
);

/** The thumb and the edge of the forefinger, in front of the hand; both begin on the wrist. */
export const thumb = points(
	'263,842 265,822 262,796 263,770 268,748 274,736 280,740 282,756 280,780 283,808 284,826'
);
/** The edge of the hand from behind. */
export const littleFinger = ['292,800 297,760 298,722 294,690'].map(points);
export const fingers = ['283,790 289,750 292,712 291,684', '299,790 302,750 301,716'].map(points);

export const head = points(
	'0,1710 30,1706 54,1690 69,1660 75,1624 74,1592 70,1560 62,1530 47,1502 24,1485 0,1482'
);
export const ear = points('72,1628 80,1634 85,1624 83,1602 78,1582 72,1576 70,1600');
export const hairFront = points(
	'0,1722 34,1718 62,1700 78,1668 82,1636 77,1606 73,1618 70,1642 60,1664 40,1677 18,1682 0,1683'
);
export const hairBack = points(
	'0,1722 34,1718 62,1700 78,1668 82,1636 80,1606 75,1578 66,1554 50,1540 26,1534 0,1533'
);
/** Brow and lowered lid; mouth; nose. */
export const face = ['19,1629 33,1634 49,1628', '22,1612 34,1606 47,1611'].map(points);
export const mouth = points('-17,1531 -6,1529 0,1529.5 6,1529 17,1531');
export const nose = points('-9,1568 -11,1562 -4,1558 0,1557 4,1558 11,1562 9,1568');
/** Collar bone, edge of the big chest muscle, knee folds. */
export const foldsFront = [
	'20,1418 60,1426 100,1432 132,1424',
	'154,1300 146,1268 122,1252 92,1252',
	'0,1130 2,1122 0,1113',
	'50,498 46,470 52,444',
	'120,500 126,470 118,444'
].map(points);
/** Edge of the shoulder blade, fold under the buttock, hollow of the knee. */
export const foldsBack = [
	'120,1380 88,1330 84,1270 108,1234',
	'12,812 40,796 78,792 118,804 140,816',
	'40,470 62,463 86,462 110,464 130,472'
].map(points);
