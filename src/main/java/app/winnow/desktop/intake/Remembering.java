package app.winnow.desktop.intake;

import app.winnow.intake.form.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the mapping that is remembered for the names of a table's columns; asked off the screen's thread. */
interface Remembering extends Function<List<String>, Optional<Mapping>> {
    /** Remembers nothing. */
    Remembering NOTHING = names -> Optional.empty();
}
