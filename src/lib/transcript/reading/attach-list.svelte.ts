import { untrack } from 'svelte';
import { keepPlaceAtAnyWidth } from './keep-place-at-any-width.svelte.ts';
import { LineElements } from './line-elements.svelte.ts';
import { LineMarks } from '../following/line-marks.svelte.ts';
import { LinePainter } from '../following/line-painter.svelte.ts';
import { boundsOf } from './place-at-point.svelte.ts';
import { watchPointer, type PointedWord } from './pointing.svelte.ts';
import { hasOwnScroll, revealLine } from '../following/reveal-line.svelte.ts';
import { Roving } from './roving.svelte.ts';
import { selectLines } from './selected-passage.svelte.ts';
import type { OpenedTerms } from './term-view.svelte.ts';
import { clearHighlights, paint } from '../following/text-highlights.svelte.ts';
import type { TranscriptView } from '../transcript-view.svelte.ts';

/** Where the lines are. `tools` is the one menu that goes to the line at hand. */
interface Place {
	list: HTMLElement;
	scroller: HTMLElement;
	tools: HTMLElement;
}

/** Brings a list of lines to life. Called within an effect; answers how to let it rest. */
export function attachList(view: TranscriptView, place: Place): () => void {
	const elements = new LineElements(place.list);
	elements.enhance();
	const letGo = [
		watchPointer(elements, pointingActions(view, elements)),
		watchKeyboard(view, elements),
		watchSearch(view, elements, place.scroller),
		keepPlaceAtAnyWidth(place)
	];
	showWhatIsSpoken(view, elements, place.scroller);
	$effect(() => moveTools(view, elements, place.tools));
	return () => {
		for (const stop of letGo) stop();
		clearHighlights();
	};
}

function showWhatIsSpoken(
	view: TranscriptView,
	elements: LineElements,
	scroller: HTMLElement
): void {
	const { clock, follow } = view;
	const marks = new LineMarks(
		elements,
		untrack(() => clock.activeCueIndex)
	);
	$effect(() => marks.show(clock.activeCueIndex));
	$effect(() => {
		const word = view.cues[clock.activeCueIndex]?.words?.[clock.activeWordIndex];
		paint('spoken-word', word === undefined ? [] : elements.stretch(clock.activeCueIndex, word));
	});
	$effect(() => {
		// The page stays as it was opened until the learner plays, or asks.
		const mayScroll = view.hasStarted || follow.isAsked || hasOwnScroll(scroller);
		if (mayScroll) follow.keepInView(elements.line(clock.activeCueIndex), scroller);
	});
}

function watchSearch(view: TranscriptView, elements: LineElements, scroller: HTMLElement) {
	const { search } = view;
	const painter = new LinePainter(elements, (index) => view.termsOf(index));
	$effect(() => {
		const { hits, current } = search;
		painter.showHits(hits, current);
		const line = elements.line(current?.cueIndex ?? -1);
		if (line !== undefined) revealLine(line, scroller, { isAskedFor: true });
	});
	return painter.watch();
}

function watchKeyboard(view: TranscriptView, elements: LineElements): () => void {
	const { list } = elements;
	const roving = new Roving(elements, view.cues, {
		wordsOf: (cueIndex) => view.wordsOf(cueIndex),
		playFrom: (cueIndex, offset) => view.playFrom(cueIndex, offset),
		select: (lines) => {
			view.passageIndex = lines?.fromIndex ?? -1;
			if (lines === undefined) getSelection()?.removeAllRanges();
			else selectLines(elements, lines.fromIndex, lines.toIndex);
		},
		say: (text) => (view.announcement = text),
		openTerms: (cueIndex, offset) => openTerms(view, elements, { cueIndex, offset })
	});
	$effect(() => {
		const { activeCueIndex } = view.clock;
		if (!list.contains(document.activeElement)) roving.moveStop(activeCueIndex);
	});
	const watching = new AbortController();
	const { signal } = watching;
	list.addEventListener(
		'keydown',
		(event) => {
			if (!roving.press(event)) return;
			event.preventDefault();
			event.stopPropagation();
			view.follow.stop();
		},
		{ signal }
	);
	list.addEventListener(
		'focusin',
		({ target }) => {
			const index = elements.indexOf(target);
			view.handIndex = index;
			if (target === elements.time(index)) roving.arrive(index);
		},
		{ signal }
	);
	list.addEventListener(
		'focusout',
		({ relatedTarget }) => {
			if (relatedTarget instanceof Node && list.contains(relatedTarget)) return;
			roving.leave();
			// Lines that are taken away lose the focus while the page is being changed.
			queueMicrotask(() => (view.handIndex = -1));
		},
		{ signal }
	);
	return () => watching.abort();
}

function pointingActions(view: TranscriptView, elements: LineElements) {
	const toOpened = ({ cueIndex, span }: PointedWord, isAsked: boolean): OpenedTerms | undefined => {
		const [stretch] = span === undefined ? [] : elements.stretch(cueIndex, span);
		if (span === undefined || stretch === undefined) return undefined;
		return { cueIndex, spans: [span], anchor: boundsOf(stretch), isAsked };
	};
	return {
		termsOf: (cueIndex: number) => view.termsOf(cueIndex),
		onTime: (cueIndex: number) => view.playFrom(cueIndex),
		onWord: (word: PointedWord) => {
			const opened = toOpened(word, true);
			if (opened === undefined) view.playFrom(word.cueIndex, word.offset);
			else view.terms.open(opened);
		},
		onHover: (word: PointedWord | undefined) =>
			view.terms.rest(word === undefined ? undefined : toOpened(word, false)),
		onLine: (cueIndex: number) => (view.handIndex = cueIndex)
	};
}

/** Opens all terms of a line, the one at an offset first, beside the line. */
export function openTerms(
	view: TranscriptView,
	elements: LineElements,
	{ cueIndex, offset }: { cueIndex: number; offset: number | undefined }
): void {
	const isMeant = ({ from, to }: { from: number; to: number }) =>
		offset !== undefined && from <= offset && offset < to;
	const spans = view.termsOf(cueIndex).toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
	const [first] = spans;
	const [stretch] = first === undefined ? [] : elements.stretch(cueIndex, first);
	if (stretch === undefined) {
		view.announcement = 'No terms in this line';
		return;
	}
	view.terms.open({ cueIndex, spans, anchor: boundsOf(stretch), isAsked: true });
}

/** Moves the menu to the line at hand, else to the one being spoken; never from under the reader. */
function moveTools(view: TranscriptView, elements: LineElements, tools: HTMLElement): void {
	const index = view.handIndex === -1 ? view.clock.activeCueIndex : view.handIndex;
	const line = elements.line(index)?.querySelector('.line');
	const isInUse = tools.contains(document.activeElement) || tools.querySelector(':popover-open');
	if (!line || isInUse) return;
	view.toolsIndex = index;
	line.append(tools);
}
