/**
 * Words that, alone or dressed up with figures and signs, make the passwords that published leaks
 * show most often. Only letters: `Password123!` is `password`.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	`
	admin administrator adminadmin user guest root test testing tester default master superuser
	password passwort passwd pass mypassword yourpassword thepassword newpassword oldpassword
	passwordpassword passphrase secret topsecret changeme changemenow letmein letmeinnow welcome
	welcomeback hello helloworld hellohello login logmein access accesscode security private
	qwerty qwert qwertz azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm qwertyuiop qwertzuiop azertyuiop
	qwertyasdfgh qwertyzxcvbn qazwsx qazwsxedc qweasd qweasdzxc asdfasdf asdfzxcv qwerqwer wasd
	abc abcd abcde abcdef abcdefg abcdefgh abcabc aaa xyz xxx zzz
	iloveyou iloveme iloveu iloveyouforever loveyou loveme lovelove loveyouforever love lover
	trustno trustnoone whatever nothing forever fuckyou fuckme asshole motherfucker
	princess sunshine sunflower butterfly chocolate cookie strawberry cheese banana pepper ginger
	rainbow flower summer winter autumn spring january february march april june july august
	september october november december monday friday sunday holiday christmas
	monkey dragon tigger tiger lion panther eagle wolf dolphin horse kitten puppy bulldog spider
	football baseball basketball soccer hockey softball volleyball swimming liverpool liverpoolfc
	arsenal chelsea barcelona realmadrid manchester manchesterunited juventus yankees cowboys steelers
	lakers packers
	superman batman spiderman ironman starwars startrek pokemon pikachu naruto minecraft fortnite
	roblox playstation nintendo xbox samsung google facebook instagram youtube linkedin microsoft
	windows computer internet macbook iphone android samsunggalaxy
	michael michelle jessica jennifer jordan ashley amanda daniel andrew joshua matthew anthony
	christopher elizabeth alexander alexandra benjamin nicholas jonathan stephanie charlie
	thomas george robert william samantha nicole hannah maggie harley hunter buster killer
	shadow mustang corvette ferrari porsche mercedes yamaha harleydavidson
	jesus jesuschrist godisgood blessed heaven angel angels godislove family familyfirst mother
	father mommy daddy babygirl babyboy sweetheart sweety honey teddybear mybaby
	freedom america england australia canada germany deutschland ireland london newyork
	matrix ninja pirate phoenix warrior champion winner legend hacker hacked money bigmoney
	snoopy garfield mickeymouse hellokitty tinkerbell cinderella barbie
	blink blinkblink metallica nirvana eminem guitar music
	student teacher school university college course learner learning lesson video cueline
	yoga pilates fitness workout
	`
		.trim()
		.split(/\s+/)
);

/** Walks over a keyboard that no rule about rows or repetition finds. */
export const COMMON_WALKS: ReadonlySet<string> = new Set(
	`
	1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx3e 1qaz2wsx3edc
	1qaz2wsx3edc4rfv 1qazxsw23e 1qazxsw23edc zaq12wsxcd zaq12wsxcde3 zaq1zaq1zaq1 xsw23edcvf
	qazwsxedcrfv qweasdzxcv qweasdzxc123 123qweasdzxc 123qweasd1 1234qwerasdf qwer1234asdf
	asdf1234qwer a1b2c3d4e5 a1b2c3d4e5f6 1a2b3c4d5e 1a2b3c4d5e6f abc123abc123 123abc456def
	aa12345678 a123456789 a1234567890 q123456789 z123456789 123456789a 123456789q 1234567890a
	1234567890q 12345qwert qwert12345 123456qwerty qwerty123456 12345abcde abcde12345 123456abcdef
	0123456789a 1029384756 0192837465 1357924680 2468013579 1122334455 11223344556677889900
	112233445566 9876543210a 123123123a 147258369a 1472583690 7894561230 741852963a 159753159753
	159357159357 3141592653 31415926535 2718281828 0987654321a
	`
		.trim()
		.split(/\s+/)
);
