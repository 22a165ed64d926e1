import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { PackageProblem } from './package-problem.ts';

export type YamlResult<Value> =
	| {
			ok: true;
			value: Value;
			/** The line, from 1, of the entry at a path such as `['modules', 0, 'lessons', 2]`. */
			lineOf: (path: readonly (string | number)[]) => number;
	  }
	| { ok: false; problems: PackageProblem[] };

/** Reads a YAML file of a course package by its schema. Every problem has its line. Never throws. */
export function readYaml<Schema extends v.GenericSchema>(
	file: string,
	text: string,
	schema: Schema
): YamlResult<v.InferOutput<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
	if (document.errors.length > 0) {
		const problems = document.errors.map(({ pos, message }) => ({
			file,
			line: lineAt(pos[0]),
			message: `This is no YAML: ${message}. Check the spelling, the indentation and the quotes.`
		}));
		return { ok: false, problems };
	}
	const lineOf = (path: readonly (string | number)[]) => lineAt(offsetOf(document, path));
	const plain = toPlain(document);
	if (!plain.ok) return { ok: false, problems: [{ file, line: 1, message: plain.message }] };
	const parsed = v.safeParse(schema, plain.value);
	if (parsed.success) return { ok: true, value: parsed.output, lineOf };
	const problems = parsed.issues.map((issue) => ({
		file,
		line: lineOf(pathOf(issue)),
		message: explain(issue)
	}));
	return { ok: false, problems };
}

function toPlain(
	document: Document
): { ok: true; value: unknown } | { ok: false; message: string } {
	try {
		return { ok: true, value: document.toJS({ maxAliasCount: 20 }) as unknown };
	} catch {
		return {
			ok: false,
			message: 'Its aliases (&name, *name) cannot be followed. Write it without.'
		};
	}
}

/** Where the entry at a path is written, or the nearest one around it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
	for (let length = path.length; length > 0; length -= 1) {
		const node = document.getIn(path.slice(0, length), true);
		const offset = rangeStart(node);
		if (offset !== undefined) return offset;
	}
	return rangeStart(document.contents) ?? 0;
}

function rangeStart(node: unknown): number | undefined {
	const Ranged = v.object({ range: v.array(v.number()) });
	const parsed = v.safeParse(Ranged, node);
	return parsed.success ? parsed.output.range[0] : undefined;
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
	const keys = issue.path?.map(({ key }) => key) ?? [];
	return keys.filter((key) => typeof key === 'string' || typeof key === 'number');
}

function explain(issue: v.BaseIssue<unknown>): string {
	const path = v.getDotPath(issue);
	if (issue.type === 'strict_object' && path !== null) {
		return issue.expected === 'never'
			? `"${path}" is not known here. Delete it, or correct its spelling.`
			: `"${path}" is missing. Add it.`;
	}
	if (issue.type === 'strict_object') return 'Write "name: value" lines here.';
	return path === null ? issue.message : `${path}: ${issue.message}`;
}
