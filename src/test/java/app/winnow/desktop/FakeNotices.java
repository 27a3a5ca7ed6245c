package app.winnow.desktop;

import app.winnow.desktop.shell.Notices;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was told, and the last step that was offered. */
public final class FakeNotices implements Notices {
    private final List<String> told = new ArrayList<>();
    private Runnable step = () -> { };

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void tell(String sentence, String verb, Runnable offered) {
        told.add(sentence);
        step = offered;
    }

    @Override
    public void undoable(String sentence) {
        told.add(sentence);
    }

    @Override
    public void trouble(String sentence) {
        told.add(sentence);
    }

    /** Everything that was told, in order. */
    public List<String> told() {
        return told;
    }

    /** Presses the step that was offered last. */
    public void press() {
        step.run();
    }
}
