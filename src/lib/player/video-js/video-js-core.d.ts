/** The part of video.js's core build that Cueline uses; the package types only the full build. */
declare module 'video.js/core.es.js' {
	export interface Source {
		src: string;
		type?: string;
	}

	export interface Html5Tech {
		el(): HTMLVideoElement;
	}

	export interface SourceHandler<Options> {
		canPlayType(type: string): '' | 'maybe' | 'probably';
		canHandleSource(source: Source, options: Options): '' | 'maybe' | 'probably';
		handleSource(source: Source, tech: Html5Tech, options: Options): { dispose(): void };
	}

	export interface Player {
		error(): { code: number; message: string } | null;
		on(event: string, listener: () => void): void;
		dispose(): void;
	}

	const videojs: {
		(element: HTMLVideoElement, options: Record<string, unknown>): Player;
		getTech(name: 'Html5'): {
			registerSourceHandler<Options>(handler: SourceHandler<Options>, index: number): void;
		};
	};
	export default videojs;
}
