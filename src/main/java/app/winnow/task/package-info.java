/**
 * Long work off the window's thread: start at {@link app.winnow.task.Tasks}. The only room that makes threads or calls {@code Platform.runLater}.
 * Work takes a snapshot and returns a value; what it returns reaches the window on the window's thread. Nothing of the audit itself may enter.
 */
package app.winnow.task;
