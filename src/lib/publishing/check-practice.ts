import type { PracticeCard, PracticeStep } from '#lib/practice/practice-card.ts';
import { formatClock } from '#lib/shared/media-time.ts';
import type { Cue } from '#lib/transcript/cue.ts';
import type { PackageProblem } from './package-problem.ts';
import { PracticeEntry } from './practice-entry.ts';
import { readYaml } from './read-yaml.ts';

export interface PracticeFile {
	file: string;
	source: string;
	/** The transcript in the course's language; undefined when that cannot be read. */
	transcript: { name: string; cues: readonly Cue[] } | undefined;
}

/** Checks `practice.yaml`. `card` is to be used only when there is no problem. */
export function checkPractice({ file, source, transcript }: PracticeFile): {
	card: PracticeCard | undefined;
	problems: PackageProblem[];
} {
	const parsed = readYaml(file, source, PracticeEntry);
	if (!parsed.ok) return { card: undefined, problems: parsed.problems };
	if (transcript === undefined) return { card: undefined, problems: [] };
	const problems: PackageProblem[] = [];
	const { steps: entries, ...rest } = parsed.value;
	const steps: PracticeStep[] = [];
	for (const [place, entry] of entries.entries()) {
		const tell = (key: 'cue' | 'to', message: string) => {
			problems.push({ file, line: parsed.lineOf(['steps', place, key]), message });
		};
		const span = findSpan(entry, transcript, tell);
		if (span === undefined) continue;
		const { say: text, for: variant } = entry;
		const step = { text, ...(variant === undefined ? {} : { variant }), ...span };
		const message = tellDisorder(steps, step);
		if (message !== undefined) tell('cue', message);
		steps.push(step);
	}
	return { card: { steps, ...rest }, problems };
}

type Tell = (key: 'cue' | 'to', message: string) => void;
type Span = Pick<PracticeStep, 'startSeconds' | 'endSeconds'>;

/** From the first line to where the line after the last begins; the last one of all to its end. */
function findSpan(
	entry: PracticeEntry['steps'][number],
	{ name, cues }: NonNullable<PracticeFile['transcript']>,
	tell: Tell
): Span | undefined {
	const find = (key: 'cue' | 'to', id: string) => {
		const index = cues.findIndex((cue) => cue.id === id);
		if (index === -1) {
			tell(key, `${name} has no cue "${id}". Give the id of a line that speaks of this step.`);
		}
		return index;
	};
	const first = find('cue', entry.cue);
	const last = entry.to === undefined ? first : find('to', entry.to);
	if (last !== -1 && last < first) {
		tell('to', `"${entry.to ?? ''}" comes before "${entry.cue}". Give the last line of this step.`);
		return undefined;
	}
	const [from, to] = [cues[first], cues[last]];
	if (from === undefined || to === undefined) return undefined;
	return {
		startSeconds: from.startSeconds,
		endSeconds: cues[last + 1]?.startSeconds ?? to.endSeconds
	};
}

/** What is wrong with the place of a step among those before it. */
function tellDisorder(before: readonly PracticeStep[], step: PracticeStep): string | undefined {
	const { startSeconds, variant } = step;
	const latest = Math.max(...before.map((other) => other.startSeconds));
	if (startSeconds < latest) {
		return `This step is spoken of at ${formatClock(startSeconds)}, one above at ${formatClock(latest)}. Put the steps in the order of the film.`;
	}
	const isSeenWith = (other: PracticeStep) =>
		other.variant === undefined || variant === undefined || other.variant === variant;
	const overlapped = before.some((other) => isSeenWith(other) && other.endSeconds > startSeconds);
	if (!overlapped) return undefined;
	return 'A step above is still spoken of here. End it at an earlier line, or say with "for" whom each is for.';
}
