package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Look;
import app.winnow.model.Field;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/** Names of owners and authors are kept, and hidden while twelve people watch: on the projector. */
final class Owners {
    private static final Set<Field> NAMES = EnumSet.of(Field.OWNER, Field.AUTHOR);
    private final ObservableValue<Look> look;

    Owners(ObservableValue<Look> look) {
        this.look = look;
    }

    /** The look that decides. */
    ObservableValue<Look> look() {
        return look;
    }

    /** The text, or that it is hidden where the field names people and the look is the projector's; null field = kept as text. */
    String shown(String text, Field field) {
        return field != null && NAMES.contains(field) && look.getValue() == Look.PROJECTOR && !text.isEmpty() ? Words.of("hidden") : text;
    }
}
