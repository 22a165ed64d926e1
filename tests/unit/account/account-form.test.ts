import { describe, expect, it } from 'vitest';
import { logInForm, newPasswordForm, parseForm, signUpForm } from '#lib/account/account-form.ts';

const good = { name: 'Ana', email: 'ana@example.org', password: 'long knees, not locked' };

describe('parseForm', () => {
	it('trims names and e-mails, never passwords', () => {
		const password = '  long knees, not locked ';
		expect(parseForm(signUpForm, { name: ' Ana ', email: ' Ana@Example.org ', password })).toEqual({
			isValid: true,
			values: { name: 'Ana', email: 'ana@example.org', password }
		});
	});

	it('tells every field that is wrong at once, one sentence each', () => {
		expect(parseForm(signUpForm, { name: ' ', email: 'ana', password: 'short' })).toEqual({
			isValid: false,
			issues: {
				name: 'Enter your name.',
				email: 'Enter a whole e-mail address, such as ana@example.org.',
				password: 'Use 10 characters or more. This password has 5.'
			}
		});
	});

	it('asks for fields that are missing', () => {
		expect(parseForm(signUpForm, {})).toEqual({
			isValid: false,
			issues: {
				name: 'Enter your name.',
				email: 'Enter your e-mail.',
				password: 'Enter a password.'
			}
		});
	});

	it('takes no file for a field', () => {
		const parsed = parseForm(signUpForm, { ...good, email: new File([], 'ana@example.org') });
		expect(parsed).toEqual({ isValid: false, issues: { email: 'Enter your e-mail.' } });
	});

	it('takes a name in any script, and text that looks like markup as the text it is', () => {
		for (const name of ['Zoë', '安娜', 'عناء', '<script>alert(1)</script>']) {
			expect(parseForm(signUpForm, { ...good, name })).toMatchObject({ values: { name } });
		}
	});

	it('refuses a name with characters that do not show', () => {
		for (const name of ['A\u0000na', 'Ana\u202eanA', 'A\nna']) {
			expect(parseForm(signUpForm, { ...good, name })).toMatchObject({ isValid: false });
		}
	});

	it('refuses a name or an e-mail nobody has', () => {
		const parsed = parseForm(signUpForm, {
			...good,
			name: 'a'.repeat(81),
			email: `${'a'.repeat(64)}@${'b'.repeat(190)}.org`
		});
		expect(parsed).toMatchObject({
			issues: { name: 'Use at most 80 characters.', email: 'Use at most 254 characters.' }
		});
	});

	it('lets an old password in that today would be refused', () => {
		const parsed = parseForm(logInForm, { email: 'ana@example.org', password: 'password' });
		expect(parsed.isValid).toBe(true);
	});

	it('holds a new password against its owner', () => {
		const parsed = parseForm(newPasswordForm({ name: 'Ana Silva', email: 'ana@example.org' }), {
			currentPassword: 'long knees, not locked',
			newPassword: 'anasilva2026'
		});
		expect(parsed).toMatchObject({
			issues: { newPassword: expect.stringContaining('your name or e-mail') as string }
		});
	});
});
