import { COMMON_WALKS, COMMON_WORDS } from './common-passwords.ts';

export const PASSWORD_MIN_CHARACTERS = 10;
export const PASSWORD_MAX_CHARACTERS = 256;

/** Whose password it is to be. */
interface PasswordOwner {
	name: string;
	email: string;
}

/**
 * Why `password` is refused, as a sentence for its owner, or undefined. Length is what counts
 * (NIST SP 800-63B): no kinds of characters are asked for, but what is guessed first is refused.
 */
export function findPasswordFault(password: string, owner: PasswordOwner): string | undefined {
	const length = Array.from(password).length;
	if (length === 0) return 'Enter a password.';
	if (length < PASSWORD_MIN_CHARACTERS) {
		return `Use ${PASSWORD_MIN_CHARACTERS} characters or more. This password has ${length}.`;
	}
	if (length > PASSWORD_MAX_CHARACTERS) {
		return `Use at most ${PASSWORD_MAX_CHARACTERS} characters. This password has ${length}.`;
	}
	const plain = password.normalize('NFKC').toLowerCase();
	if (isOwners(plain, owner)) {
		return 'This password is your name or e-mail. Choose one that others cannot guess from them.';
	}
	if (isCommon(plain)) {
		return 'This password is one of the first that people try. Choose a longer or rarer one.';
	}
	return undefined;
}

function isOwners(plain: string, { name, email }: PasswordOwner): boolean {
	const [mailbox = '', domain = ''] = email.toLowerCase().split('@');
	const names = name.toLowerCase();
	const theirs = [email, mailbox, `${mailbox}${domain.split('.')[0] ?? ''}`, names]
		.concat(names.split(/\s+/))
		.map(lettersOf)
		.filter((word) => word.length > 2);
	const word = shortestRepeat(lettersOf(plain));
	return theirs.includes(word) || plain === email.toLowerCase();
}

function isCommon(plain: string): boolean {
	if (new Set(plain).size < 4 || COMMON_WALKS.has(plain)) return true;
	const core = shortestRepeat(plain);
	if (isRun(core) || COMMON_WORDS.has(core)) return true;
	return [core, spellOut(core), spellOut(trimFigures(core))].some((word) =>
		COMMON_WORDS.has(shortestRepeat(lettersOf(word)))
	);
}

const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz']
	.concat([
		'qwertyuiopasdfghjklzxcvbnm',
		'qwertzuiopasdfghjklyxcvbnm',
		'azertyuiopqsdfghjklmwxcvbn'
	])
	.flatMap((run) => [run, Array.from(run).reverse().join('')]);

/** Neighbours on the keyboard, in the alphabet or in counting, read either way. */
function isRun(text: string): boolean {
	return RUNS.some((run) => run.includes(text));
}

/** 'abcabcabc' is 'abc' said three times; what does not repeat is returned whole. */
function shortestRepeat(text: string): string {
	const period = (text + text).indexOf(text, 1);
	return text.slice(0, period);
}

function trimFigures(text: string): string {
	return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}]/gu, '');
}

const LOOKALIKES: Readonly<Record<string, string>> = {
	'@': 'a',
	'4': 'a',
	'3': 'e',
	'1': 'i',
	'!': 'i',
	'0': 'o',
	$: 's',
	'5': 's',
	'7': 't'
};

/** 'p@ssw0rd' is 'password'. */
function spellOut(text: string): string {
	return Array.from(text, (character) => LOOKALIKES[character] ?? character).join('');
}
