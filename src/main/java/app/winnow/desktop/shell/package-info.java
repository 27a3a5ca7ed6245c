/**
 * The frame of the desktop program: the main window with rail, strip and task bar, and the contracts that pages are written against. Start at
 * {@link app.winnow.desktop.shell.Page}; a page gets what it needs of {@link app.winnow.desktop.shell.Navigation},
 * {@link app.winnow.desktop.shell.Notices} and {@link app.winnow.desktop.shell.Dialogs} by its constructor. No page may enter: the window knows them
 * by their contract only.
 */
package app.winnow.desktop.shell;
