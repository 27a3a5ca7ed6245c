package app.winnow.desktop.shell;

/** The line at the bottom of the window that says what happened and offers one step. A new sentence replaces the last; it leaves by itself after a while. */
public interface Notices {

    /** One sentence: "Exported to plan.xlsx." */
    void tell(String sentence);

    /** One sentence and one step: "Exported to plan.xlsx." "Show folder". */
    void tell(String sentence, String verb, Runnable step);

    /** One sentence and *Undo*, which takes back the last change of the open audit: "12 offerings stopped." */
    void undoable(String sentence);

    /** Something that did not work, in plain sentences; stays until it is closed. */
    void trouble(String sentence);

    /** Work that failed: its own sentence when it carries one for people, else that it is a fault of ours, with details to copy. */
    default void failed(Throwable failure) {
        trouble(String.valueOf(failure.getMessage()));
    }
}
