import { describe, expect, it } from 'vitest';
import { findPasswordFault } from '#lib/account/password-rules.ts';

const ana = { name: 'Ana Silva', email: 'ana.silva@example.org' };

describe('findPasswordFault', () => {
	it.each([
		'correct horse battery staple',
		'long knees, not locked',
		'Tr0ub4dor&3x',
		'my ana plays football',
		'mot de passe à moi',
		'きかんしゃトーマスとなかま'
	])('takes %j', (password) => {
		expect(findPasswordFault(password, ana)).toBeUndefined();
	});

	it.each([
		'1234567890',
		'0987654321',
		'password12',
		'Password123!',
		'P@ssw0rd2024',
		'passwordpassword',
		'qwertyuiop',
		'poiuytrewq',
		'qwerty12345',
		'1q2w3e4r5t',
		'1qaz2wsx3edc',
		'iloveyou123',
		'aaaaaaaaaa',
		'1212121212',
		'abcdefghij',
		'abcabcabcabc',
		'letmein1234',
		'!!!welcome!!!',
		'Hello-hello-1',
		'football2026'
	])('refuses %j, which is tried first', (password) => {
		expect(findPasswordFault(password, ana)).toMatch(/first that people try/);
	});

	it.each(['ana.silva@example.org', 'Ana.Silva1990', 'anasilva123', 'Silva-Silva-1', 'silva12345'])(
		"refuses %j, which is its owner's own",
		(password) => {
			expect(findPasswordFault(password, ana)).toMatch(/your name or e-mail/);
		}
	);

	it('asks for ten characters and says how many there are', () => {
		expect(findPasswordFault('nine char', ana)).toMatch(/10 characters or more.* has 9/);
	});

	it('counts characters as people see them, not as computers store them', () => {
		expect(findPasswordFault('🦶🦵🦴🧠🫀', ana)).toMatch(/has 5/);
	});

	it('refuses more than 256 characters', () => {
		expect(findPasswordFault('heel and hip '.repeat(20), ana)).toMatch(/at most 256/);
	});
});
