/**
 * What asking only what decides takes, measured against a portfolio whose every fact is known. Start at {@link app.winnow.insight.asking.Asking}.
 * Pure: no file, clock, thread or screen.
 */
package app.winnow.insight.asking;
