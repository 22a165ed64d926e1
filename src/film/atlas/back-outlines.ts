import { points } from '../drawing/point.ts';

/* Bones from behind, in the millimetres of a plane; after the back views of Gray's Anatomy. */

/** Half of the sacrum between the hip bones, from the middle to the middle. */
export const sacrum = points(
	'0,1006 14,1008 30,1004 42,994 47,976 46,956 40,936 32,920 22,906 12,898 0,896'
);
export const tailbone = points('0,902 9,900 11,892 8,880 5,868 0,864');

/** The wing of the hip bone, the rim of the socket and the sit bone, which lie behind. */
export const hipBone = points(
	'42,988 47,1004 58,1016 76,1023 94,1024 112,1020 128,1010 139,996 143,980 138,964 130,950 122,938 ' +
		'116,928 112,918 110,904 109,890 105,874 97,862 92,852 90,840 91,826 88,812 80,802 68,800 57,805 ' +
		'51,815 50,828 53,842 52,854 47,864 42,872 47,880 54,888 58,902 56,918 50,930 46,942 45,956 41,970'
);
/** The pubic bone with its two branches, farther in front, and the opening they surround. */
export const pubicBone = points(
	'60,898 48,892 36,888 22,882 10,876 4,866 3,846 7,834 16,826 30,818 46,810 58,806 66,816 64,830 ' +
		'60,846 62,862 70,880'
);
export const opening = points('28,872 42,876 54,870 57,856 54,840 46,828 34,830 24,842 20,858');
/** Lines on the wing where the muscles of the buttock begin. */
export const wingLines = ['54,1012 66,990 66,966 58,946', '124,1008 108,976 92,952 70,938'].map(
	points
);
/** The joint of sacrum and hip bone, under the bony corner behind. */
export const sacroiliacJoint = points('43,1000 40,984 43,966 49,948 50,934');

/** The thigh bone: its head turned away into the socket, trochanters behind, two round condyles. */
export const thighBone = points(
	'96,912 104,910 112,906 120,898 130,896 138,900 148,903 156,898 160,886 161,872 158,856 153,842 ' +
		'148,824 145,800 142,760 134,690 126,620 119,560 117,524 121,502 126,484 127,466 121,452 109,445 ' +
		'97,448 90,458 85,472 80,458 72,447 58,446 47,453 42,466 44,484 52,504 66,530 84,580 98,640 ' +
		'108,700 114,760 115,796 113,812 107,822 104,832 106,842 112,850 110,862 100,872 90,880 84,892 86,904'
);
/** The ridge between the trochanters, the rough line, and where it parts above the knee. */
export const thighLines = [
	'150,880 140,862 124,846 112,838',
	'128,806 126,760 120,690 113,620',
	'113,620 116,570 120,520',
	'113,620 100,570 74,520'
].map(points);

export const tibia = points(
	'44,436 60,441 76,438 84,443 92,438 108,441 124,435 125,424 114,408 106,386 101,352 99,300 97,240 ' +
		'97,200 98,160 101,130 104,112 104,102 100,96 84,96.5 72,95 66,92 64,84 61,75 57,73 53,80 53,92 ' +
		'56,108 63,130 68,160 70,200 70,260 69,310 66,356 59,392 46,412 42,424'
);
export const fibula = points(
	'113,428 122,425 126,414 121,402 116,384 116,324 114,264 112,194 113,134 114,108 117,90 118,74 ' +
		'115,65 110,62 105,67 103,78 104,92 105,108 105,128 104,160 103,196 106,266 109,326 110,388 110,408'
);
export const talus = points('64,88 72,93 84,95 96,93 102,88 103,76 99,66 86,62 72,63 65,68 63,78');
export const heelBone = points(
	'61,58 64,63 76,62 88,61 100,62 106,58 107,48 106,36 107,24 103,12 92,7 82,7 73,12 69,22 70,36 67,48'
);
export const heelHatch = ['96,54 100,40 100,26', '90,52 95,38 95,24'].map(points);
