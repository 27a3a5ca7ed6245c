package app.winnow.desktop.plan;

import app.winnow.desktop.shell.Notices;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.insight.CashDates;
import app.winnow.insight.GuardLine;
import app.winnow.insight.Hours;
import app.winnow.insight.ReadBack;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.Several;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The plan as it stands: its rows, its counts, what changes, and how rows are carried out. */
public final class PlanViewModel implements AutoCloseable {
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    /** Kept, because a listener on a view that nobody holds is lost with it. */
    private final ObservableList<PlanRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final Map<Disposition, Integer> decided = new EnumMap<>(Disposition.class);
    private final BooleanProperty suggestedToo = new SimpleBooleanProperty(this, "suggestedToo", false);
    private final ReadOnlyObjectWrapper<PlanFigures> figures = new ReadOnlyObjectWrapper<>(this, "figures");
    private final ObjectProperty<Disposition> only = new SimpleObjectProperty<>(this, "only");
    private final Workspace workspace;
    private final Deciding deciding;
    private final Tasks tasks;
    private final WritesPlan writer;
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();

    /** Follows this audit until it is closed. */
    public PlanViewModel(Workspace workspace, Deciding deciding, Tasks tasks, WritesPlan writer) {
        this.workspace = workspace;
        this.deciding = deciding;
        this.tasks = tasks;
        this.writer = writer;
        workspace.portfolio().addListener(follow);
        workspace.verdicts().addListener(follow);
        suggestedToo.addListener(follow);
        only.addListener(follow);
        refresh();
    }

    /** The rows, by wave (those without one last), then disposition, then the order of the catalog. */
    public ObservableList<PlanRow> rows() {
        return shownRows;
    }

    /** Whether settled suggestions that nobody has decided on are listed too. */
    public BooleanProperty suggestedToo() {
        return suggestedToo;
    }

    /** The one disposition that is listed; null = all. */
    public ObjectProperty<Disposition> only() {
        return only;
    }

    /** How many offerings are decided this way. */
    public int decided(Disposition disposition) {
        return decided.getOrDefault(disposition, 0);
    }

    /** How many offerings are decided at all. */
    public int decided() {
        return decided.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many offerings have a settled suggestion that nobody has decided on. */
    public int undecided() {
        Portfolio portfolio = workspace.portfolio().get();
        return (int) all(portfolio, workspace.verdicts().get()).stream().filter(row -> !row.isDecided()).count();
    }

    /** Whether there is no offering at all. */
    public boolean isEmpty() {
        return workspace.portfolio().get().offerings().isEmpty();
    }

    /** What changes; null until the suggestions of this audit have been worked out. */
    public ReadOnlyObjectProperty<PlanFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** What the hours of rows are of. */
    public Hours.Basis basis() {
        return Hours.of(workspace.portfolio().get()).basis();
    }

    private void refresh() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        List<PlanRow> all = all(portfolio, verdicts);
        if (verdicts != null && verdicts.all().size() == portfolio.offerings().size()) {
            figures.set(PlanFigures.of(portfolio, verdicts));
        }
        decided.clear();
        all.stream().filter(PlanRow::isDecided).forEach(row -> decided.merge(row.disposition(), 1, Integer::sum));
        List<PlanRow> shown = all.stream().filter(row -> row.isDecided() || suggestedToo.get())
                .filter(row -> only.get() == null || row.disposition() == only.get())
                .sorted(Comparator.comparing((PlanRow row) -> !row.isDecided()).thenComparing(row -> row.wave().isEmpty()).thenComparing(PlanRow::wave)
                        .thenComparing(PlanRow::disposition)).toList();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    private static List<PlanRow> all(Portfolio portfolio, Verdicts verdicts) {
        Hours hours = Hours.of(portfolio);
        List<PlanRow> all = new ArrayList<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            Verdict verdict = verdicts != null && at < verdicts.all().size() ? verdicts.at(at) : null;
            if (offering.decision() != null || verdict != null && verdict.isSettled()) {
                OptionalDouble of = hours.at(at);
                all.add(new PlanRow(offering, verdict, offering.decision(), of.isPresent() ? of.getAsDouble() : null));
            }
        }
        return all;
    }

    /** Decides on these as they are suggested; those that are decided already stay as they are. */
    public void takeSuggestions(Collection<PlanRow> chosen) {
        Map<Disposition, List<String>> codes = new EnumMap<>(Disposition.class);
        chosen.stream().filter(row -> !row.isDecided())
                .forEach(row -> codes.computeIfAbsent(row.disposition(), key -> new ArrayList<>()).add(row.offering().code()));
        codes.forEach((disposition, these) -> deciding.decide(these, disposition, ""));
    }

    /** Puts these decisions into a wave; a blank one takes them out. */
    public void wave(Collection<PlanRow> chosen, String wave) {
        revise(chosen, Words.of("wave.title", wave.strip(), chosen.size()),
                carrying -> new Decision.Carrying(carrying.owner(), wave.strip(), carrying.due(), carrying.acceptedBy()));
    }

    /** Says who carries these decisions out; blank = nobody yet. */
    public void owner(Collection<PlanRow> chosen, String owner) {
        revise(chosen, Words.of("owner.title", owner.strip(), chosen.size()),
                carrying -> new Decision.Carrying(owner.strip(), carrying.wave(), carrying.due(), carrying.acceptedBy()));
    }

    /** Says by when, as an ISO date; blank = open. False, and nothing changes, when it is no date. */
    public boolean due(Collection<PlanRow> chosen, String day) {
        try {
            LocalDate date = day.isBlank() ? null : LocalDate.parse(day.strip());
            revise(chosen, Words.of("due.title", day.strip(), chosen.size()),
                    carrying -> new Decision.Carrying(carrying.owner(), carrying.wave(), date, carrying.acceptedBy()));
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    /** Says who accepted these decisions, or signed them off; blank = nobody yet. */
    public void accepted(Collection<PlanRow> chosen, String name) {
        revise(chosen, Words.of("accepted.title", name.strip(), chosen.size()),
                carrying -> new Decision.Carrying(carrying.owner(), carrying.wave(), carrying.due(), name.strip()));
    }

    private void revise(Collection<PlanRow> chosen, String title, UnaryOperator<Decision.Carrying> revision) {
        Portfolio portfolio = workspace.portfolio().get();
        List<Change> changes = chosen.stream().filter(PlanRow::isDecided)
                .filter(row -> !revision.apply(row.decision().carrying()).equals(row.decision().carrying()))
                .<Change>map(row -> SetDecision.from(portfolio, row.offering().code(), row.decision().withCarrying(revision.apply(row.decision().carrying()))))
                .toList();
        if (!changes.isEmpty()) {
            workspace.apply(changes.size() == 1 ? changes.get(0) : new Several(title, changes));
        }
    }

    /** Writes the plan as it stands now, with suggestions worked out for just that state, to this file, off the window's thread; says so in a line, with a way to its folder. */
    public void export(Path file, Notices notices, Consumer<Path> show) {
        if (workspace.tried().get() != null) {
            notices.trouble(Words.of("export.trying"));
            return;
        }
        Portfolio portfolio = workspace.portfolio().get();
        LocalDate today = workspace.today();
        tasks.run(Words.of("exporting", file.getFileName()), progress -> {
            writer.write(portfolio, Verdicts.of(portfolio, today), file);
            return file;
        }, done -> {
            workspace.exported(done);
            notices.tell(Words.of("exported", done.getFileName()), Words.of("show.folder"), () -> show.accept(done));
        }, failed -> notices.trouble(failed.getMessage() == null ? failed.toString() : failed.getMessage()));
    }

    /** The file name that is proposed for the export. */
    public String fileName() {
        String name = workspace.portfolio().get().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return Words.of("file.name", name.isEmpty() ? Words.of("title") : name);
    }

    /** What has to be looked at before this row is carried out. */
    public List<GuardLine> guards(PlanRow row) {
        return deciding.checks().touching(row.offering().code());
    }

    /** Whether this row goes and nobody was asked what guards it. */
    public boolean isUnasked(PlanRow row) {
        return deciding.checks().isUnasked(row.offering().code());
    }

    /** The day on which this row is read back; empty where it removes nothing. */
    public Optional<LocalDate> readBack(PlanRow row) {
        return deciding.checks().readBack(row.offering().code()).map(ReadBack::on);
    }

    /** When money stops being paid by what is decided. */
    public Optional<CashDates> cashDates() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        return verdicts == null || verdicts.all().size() != portfolio.offerings().size() ? Optional.empty() : Optional.of(CashDates.of(portfolio, verdicts));
    }

    /** Selects an offering on every page. */
    public void select(String code) {
        workspace.selected().set(code);
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
        workspace.verdicts().removeListener(follow);
    }
}
