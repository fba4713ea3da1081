/** Stands with every alert: which rules raised it. Raise it when the engine judges otherwise. */
export const ENGINE_VERSION = '2026.11';
