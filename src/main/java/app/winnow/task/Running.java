package app.winnow.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/** Work that was started, as the task bar shows it. Its properties change on the window's thread only. */
public interface Running {

    /** How far it has come. Nothing follows after done, failed and cancelled. */
    enum State {
        WAITING, RUNNING, DONE, FAILED, CANCELLED;

        /** Whether nothing follows. */
        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    /** What it is, in words. */
    String title();

    /** 0 to 1, or -1 while no total is known. */
    ReadOnlyDoubleProperty fraction();

    /** What it is doing now, "" when it has not said. */
    ReadOnlyStringProperty what();

    /** Where it stands. */
    ReadOnlyObjectProperty<State> state();

    /** Asks it to stop; neither its result nor its failure is delivered any more. Nothing happens once it is over. */
    void cancel();
}
