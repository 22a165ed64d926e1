import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AccountForm from '#lib/account/AccountForm.svelte';

const fields = [
	{ name: 'name', label: 'Name', type: 'text', autocomplete: 'name' },
	{
		name: 'password',
		label: 'Password',
		type: 'password',
		autocomplete: 'new-password',
		hint: '10 characters or more.'
	}
] as const;
const form = { fields, submitLabel: 'Sign up' };

describe('AccountForm', () => {
	it('says by each field what is wrong with it', async () => {
		const screen = await render(AccountForm, {
			...form,
			answer: { issues: { name: 'Enter your name.', password: 'This password has 5.' } }
		});
		const name = screen.getByRole('textbox', { name: 'Name' });
		await expect.element(name).toHaveAttribute('aria-invalid', 'true');
		await expect.element(name).toHaveAccessibleDescription('Enter your name.');
		await expect
			.element(screen.getByLabelText('Password'))
			.toHaveAccessibleDescription('10 characters or more. This password has 5.');
	});

	it('finds no fault with a form that was not sent', async () => {
		const screen = await render(AccountForm, form);
		const name = screen.getByRole('textbox', { name: 'Name' });
		await expect.element(name).not.toHaveAttribute('aria-invalid');
		expect(screen.getByRole('alert').element().textContent.trim()).toBe('');
	});

	it('keeps what was typed, as the text it is', async () => {
		const typed = '"><script>document.title = "run"</script>';
		const screen = await render(AccountForm, { ...form, answer: { values: { name: typed } } });
		await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue(typed);
		expect(document.title).not.toBe('run');
	});

	it('never fills in a password', async () => {
		const screen = await render(AccountForm, {
			...form,
			answer: { values: { password: 'long knees, not locked' } }
		});
		await expect.element(screen.getByLabelText('Password')).toHaveValue('');
	});

	it('shows the password while its owner wants to see it', async () => {
		const screen = await render(AccountForm, form);
		const password = screen.getByLabelText('Password');
		await password.fill('long knees, not locked');
		await expect.element(password).toHaveAttribute('type', 'password');
		await screen.getByRole('button', { name: 'Show' }).click();
		await expect.element(password).toHaveAttribute('type', 'text');
		await expect.element(password).toHaveValue('long knees, not locked');
		await screen.getByRole('button', { name: 'Hide' }).click();
		await expect.element(password).toHaveAttribute('type', 'password');
	});

	it('says aloud what is wrong with no field, and what was done', async () => {
		const screen = await render(AccountForm, { ...form, answer: { message: 'Too many.' } });
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Too many.');
		await screen.rerender({ answer: { done: 'Your name is saved.' } });
		expect(screen.getByRole('alert').element().textContent.trim()).toBe('');
		await expect.element(screen.getByRole('status')).toHaveTextContent('Your name is saved.');
	});
});
