/** Where the program starts and its long-lived parts are made. Start at {@link app.winnow.Main}. Nothing depends on this room. */
package app.winnow;
