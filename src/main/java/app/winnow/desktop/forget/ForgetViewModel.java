package app.winnow.desktop.forget;

import app.winnow.model.forget.Forget;
import app.winnow.workspace.Exported;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.ToForget;
import app.winnow.workspace.Workspace;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What somebody wants forgotten, where it stands, and the step that cannot be taken back. */
public final class ForgetViewModel {
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final BooleanProperty byColumn = new SimpleBooleanProperty(this, "byColumn", false);
    private final BooleanProperty withHeading = new SimpleBooleanProperty(this, "withHeading", false);
    private final ObjectProperty<Forget.Column> column = new SimpleObjectProperty<>(this, "column");
    private final ReadOnlyObjectWrapper<ToForget> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>(this, "trouble", "");
    private final Workspace workspace;
    private final Portfolios portfolios;
    private final Consumer<Forget> forgetter;

    /** Forgets in this audit; {@code forgetter} closes it, does it, and opens it again. */
    public ForgetViewModel(Workspace workspace, Portfolios portfolios, Consumer<Forget> forgetter) {
        this.workspace = workspace;
        this.portfolios = portfolios;
        this.forgetter = forgetter;
        name.addListener((property, was, is) -> found.set(null));
        column.addListener((property, was, is) -> found.set(null));
        byColumn.addListener((property, was, is) -> found.set(null));
        withHeading.addListener((property, was, is) -> found.set(null));
    }

    /** The name that is typed. */
    public StringProperty name() {
        return name;
    }

    /** Whether a column is to be forgotten and not a name. */
    public BooleanProperty byColumn() {
        return byColumn;
    }

    /** The column that is chosen, null for none. */
    public ObjectProperty<Forget.Column> column() {
        return column;
    }

    /** Whether the column's heading is to be forgotten, too. */
    public BooleanProperty withHeading() {
        return withHeading;
    }

    /** What would be touched; null until {@link #look} has found it out. */
    public ReadOnlyObjectProperty<ToForget> found() {
        return found.getReadOnlyProperty();
    }

    /** Why nothing could be found out, "" when it could. */
    public ReadOnlyObjectProperty<String> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The columns to choose from, those that several files have first. */
    public List<Forget.Column> columns() {
        return Forget.columns(workspace.portfolio().get().imports());
    }

    /** What a column to choose from is called: its heading, and of which file or files. */
    public String named(Forget.Column of) {
        if (!of.isOfEveryFile()) {
            return Words.of("column.of", of.heading(), of.file());
        }
        long files = columns().stream().filter(one -> !one.isOfEveryFile() && one.heading().equals(of.heading())).count();
        return Words.of("column.of.all", of.heading(), files);
    }

    /** Why nothing can be forgotten at all, "" when it can. */
    public String readOnlyReason() {
        return workspace.readOnlyReason();
    }

    /** What is asked for; empty while nothing is typed or chosen. */
    public Optional<Forget> wanted() {
        if (byColumn.get()) {
            return Optional.ofNullable(column.get()).map(chosen -> new Forget.Column(chosen.file(), chosen.heading(), withHeading.get()));
        }
        return name.get().codePoints().filter(Character::isLetterOrDigit).count() < 2 ? Optional.empty() : Optional.of(new Forget.Name(name.get()));
    }

    /** Looks through the audit and its history for what is asked for now. */
    public void look() {
        trouble.set("");
        wanted().ifPresent(what -> portfolios.preview(workspace.folder(), what, all -> {
            if (wanted().equals(Optional.of(what))) {
                found.set(all);
            }
        }, failure -> trouble.set(String.valueOf(failure.getMessage()))));
    }

    /** Whether there is something that can be forgotten. */
    public boolean isReady() {
        return found.get() != null && !found.get().isNothing() && readOnlyReason().isEmpty();
    }

    /** Forgets it; nothing happens before it is known what that touches. */
    public void forget() {
        if (isReady()) {
            wanted().ifPresent(forgetter);
        }
    }

    /** Where it stands, in a sentence. */
    public String sentence() {
        ToForget all = found.get();
        if (!trouble.get().isEmpty()) {
            return trouble.get();
        } else if (wanted().isEmpty()) {
            return Words.of(byColumn.get() ? "choose" : "type");
        } else if (all == null) {
            return Words.of("counting");
        } else if (all.isNothing()) {
            return Words.of("nothing");
        }
        String lines = Words.of("lines", all.lines());
        return all.places() == 0 ? Words.of("found.history", lines)
                : all.lines() == 0 ? Words.of("found", parts(all)) : Words.of("found.and.history", parts(all), lines);
    }

    private static String parts(ToForget all) {
        List<String> parts = new ArrayList<>();
        int[] counts = {all.cells(), all.facts(), all.decisions(), all.outcomes(), all.answers(), all.names()};
        String[] keys = {"part.cells", "part.facts", "part.decisions", "part.outcomes", "part.answers", "part.names"};
        for (int at = 0; at < keys.length; at++) {
            if (counts[at] > 0) {
                parts.add(Words.of(keys[at], counts[at]));
            }
        }
        return String.join(", ", parts);
    }

    /** What the button does. */
    public String verb() {
        boolean isColumn = byColumn.get();
        ToForget all = found.get();
        if (all == null || all.isNothing()) {
            return Words.of(isColumn ? "do.column" : "do.name");
        } else if (all.places() == 0) {
            return Words.of(isColumn ? "do.column.history" : "do.name.history", all.lines());
        }
        return Words.of(isColumn ? "do.column.places" : "do.name.places", all.places());
    }

    /** The files and audits that are not reached, one a line; empty when none are known. */
    public List<String> unreached() {
        List<String> lines = new ArrayList<>();
        if (found.get() != null && !found.get().exports().isEmpty()) {
            lines.add(Words.of("unreached.exports"));
            found.get().exports().forEach(export -> lines.add(line(export)));
        }
        if (found.get() != null && !found.get().elsewhere().isEmpty()) {
            lines.add(Words.of("unreached.audits"));
            lines.addAll(found.get().elsewhere());
        }
        return lines;
    }

    private static String line(Exported export) {
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault());
        return Words.of("unreached.export", export.file(), when.withZone(ZoneId.systemDefault()).format(export.at()));
    }
}
