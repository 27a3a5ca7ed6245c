package app.winnow.desktop.catalog;

import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Found;
import app.winnow.model.Basis;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.change.BulkEdit;
import app.winnow.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;

/** One value for the offerings that are marked: what is set, to what, how many that changes, and what people had said otherwise. */
public final class BulkViewModel implements AutoCloseable {
    private static final int OFTEN = 6;
    private static final Map<Field, Facet> FACETS = Map.of(Field.UNIT, Facet.UNIT, Field.OWNER, Facet.OWNER, Field.LANGUAGE, Facet.LANGUAGE, Field.TYPE, Facet.TYPE,
            Field.CATEGORY, Facet.CATEGORY);

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<String>> codes = new ReadOnlyObjectWrapper<>(this, "codes", List.of());
    private final ReadOnlyObjectWrapper<Settable> what = new ReadOnlyObjectWrapper<>(this, "what");
    private final ReadOnlyObjectWrapper<BulkEdit> edit = new ReadOnlyObjectWrapper<>(this, "edit");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final BooleanProperty overwrite = new SimpleBooleanProperty(this, "overwrite", false);
    private final ChangeListener<Portfolio> follow = (property, was, is) -> preview();
    private Object value;
    private boolean isSaid;

    /** Nothing is to be set in this audit yet. */
    public BulkViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.portfolio().addListener(follow);
    }

    /** The marked offerings that are shown. */
    public ReadOnlyObjectProperty<List<String>> codes() {
        return codes.getReadOnlyProperty();
    }

    /** What is set; null until it is chosen. */
    ReadOnlyObjectProperty<Settable> what() {
        return what.getReadOnlyProperty();
    }

    /** What it would change; null while no value is said. */
    public ReadOnlyObjectProperty<BulkEdit> edit() {
        return edit.getReadOnlyProperty();
    }

    /** Why what was typed is no value, "" when it is. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether what people said otherwise is replaced, too; it never is by itself. */
    public BooleanProperty overwrite() {
        return overwrite;
    }

    /** Sets it for these offerings. */
    public void take(List<String> marked) {
        codes.set(List.copyOf(marked));
        preview();
    }

    /** Chooses what is set; the value has to be said again. */
    void choose(Settable next) {
        isSaid = false;
        value = null;
        trouble.set("");
        overwrite.set(false);
        what.set(next);
        preview();
    }

    /** The values that offerings have most often, to choose from. */
    List<String> often() {
        if (!(what.get() instanceof Settable.Fact fact) || !FACETS.containsKey(fact.field())) {
            return List.of();
        }
        return workspace.filtering().found().get().counts(FACETS.get(fact.field())).stream().map(Found.Count::value).filter(word -> !word.isEmpty()).limit(OFTEN).toList();
    }

    /** Types the value of a fact; a blank takes back what people typed. */
    public void type(String text) {
        trouble.set("");
        Field field = ((Settable.Fact) what.get()).field();
        try {
            say(text.isBlank() ? null : parsed(field, text.strip()));
        } catch (NumberFormatException noNumber) {
            isSaid = false;
            trouble.set(Words.of("no.number", text.strip()));
            preview();
        }
    }

    private static Object parsed(Field field, String text) {
        return switch (field.shape()) {
            case TEXTS -> Arrays.stream(text.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
            case NUMBER, MINUTES -> figure(text);
            default -> text;
        };
    }

    private static Double figure(String text) {
        double number = Double.parseDouble(text.replace(',', '.'));
        if (number < 0 || Double.isNaN(number) || Double.isInfinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** Chooses the answer at this place; the place after the last one takes back what people answered. */
    public void answer(int place) {
        List<?> values = ((Settable.Answer<?>) what.get()).values();
        say(place < values.size() ? values.get(place) : null);
    }

    /** Names the law, regulator or contract that was chosen as what requires them. */
    public void name(String name) {
        if (isNamed()) {
            say(new Requirement(((Requirement) value).basis(), name.strip()));
        }
    }

    /** Whether what is chosen has a name. */
    boolean isNamed() {
        return value instanceof Requirement requirement && requirement.basis() != Basis.NOBODY;
    }

    private void say(Object said) {
        value = said;
        isSaid = true;
        preview();
    }

    private void preview() {
        List<String> there = codes.get().stream().filter(code -> workspace.portfolio().get().indexOf(code).isPresent()).toList();
        edit.set(!isSaid || what.get() == null || there.isEmpty() ? null : what.get().edit(workspace.portfolio().get(), there, value));
    }

    /** Makes it one change, and gives how many offerings that was; 0 where nothing changes or nothing can be changed. */
    public int apply() {
        BulkEdit now = edit.get();
        int changes = now == null ? 0 : now.changes(overwrite.get());
        if (changes > 0) {
            workspace.apply(now.change(Words.of("bulk." + what.get().key()), overwrite.get()));
            overwrite.set(false);
        }
        return workspace.isReadOnly() || workspace.tried().get() != null ? 0 : changes;
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
    }
}
