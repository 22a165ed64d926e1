/** Chromium's event, which other browsers and TypeScript do not know. */
interface InstallPrompt extends Event {
	prompt(): Promise<void>;
}

/** Whether this browser would install Cueline as an app, and the way to ask it to. */
class InstallOffer {
	#prompt = $state.raw<InstallPrompt>();

	get isMade(): boolean {
		return this.#prompt !== undefined;
	}

	/** Waits for the browser's offer, instead of letting it show a banner of its own. */
	listen(): () => void {
		const hold = (event: Event) => {
			event.preventDefault();
			this.#prompt = event as InstallPrompt;
		};
		const drop = () => (this.#prompt = undefined);
		addEventListener('beforeinstallprompt', hold);
		addEventListener('appinstalled', drop);
		return () => {
			removeEventListener('beforeinstallprompt', hold);
			removeEventListener('appinstalled', drop);
		};
	}

	/** The browser asks the learner; an offer can be taken up once. */
	async take(): Promise<void> {
		const prompt = this.#prompt;
		this.#prompt = undefined;
		await prompt?.prompt();
	}
}

export const installOffer = new InstallOffer();
