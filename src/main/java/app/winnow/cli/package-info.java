/**
 * The command line: thin commands over the other rooms. Start at {@link app.winnow.cli.Commands}.
 * Exit status 0 done, 2 refused with a plain sentence, 1 a fault of ours. No JavaFX may enter.
 */
package app.winnow.cli;
