/**
 * What is said of one offering and how people decide on it: the panel that several pages show at their right.
 * Start at {@link app.winnow.desktop.shell.offering.OfferingPanel}. Part of the frame: it knows no page.
 */
package app.winnow.desktop.shell.offering;
