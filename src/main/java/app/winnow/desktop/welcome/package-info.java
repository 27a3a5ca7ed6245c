/**
 * The first page: the audits of this machine, and the two ways to begin one. Start at {@link app.winnow.desktop.welcome.WelcomePage}. Nothing of an open
 * audit may enter.
 */
package app.winnow.desktop.welcome;
