package app.winnow.intake;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.SourceRows;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.UpdateCatalog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A data file (usage, cost, evaluation results) beside an audit: which offerings its rows are about, what is not used and what may be meant, what each column
 * fills or replaces, and the one undoable change that takes it over. What is assumed can be said otherwise with {@link JoinChoices}. Results of evaluations
 * stay facts; none becomes evidence by itself.
 */
public final class Joining {
    private final Understood understood;
    private final Portfolio portfolio;
    private final JoinChoices choices;
    private final NamedRows names;
    private final RowMatching matching;
    private final List<Joined> joined = new ArrayList<>();
    private final List<OfferingEdit> edits = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<Field, int[]> effects = new EnumMap<>(Field.class);
    private Rollup rollup;

    private Joining(Understood understood, Portfolio portfolio, JoinChoices choices) {
        this.understood = understood;
        this.portfolio = portfolio;
        this.choices = choices;
        KnownOfferings known = new KnownOfferings(portfolio);
        names = new NamedRows(understood, known);
        matching = new RowMatching(names.all(), known, choices, understood.table().rowNumbers());
        join();
    }

    /** What the file is beside this audit, as people chose where they said something. */
    public static Joining of(Understood understood, Portfolio portfolio, JoinChoices choices) {
        return new Joining(understood, portfolio, choices);
    }

    private void join() {
        Map<Integer, Group> groups = new java.util.LinkedHashMap<>();
        matching.rows().forEach((at, rows) -> {
            String code = portfolio.offerings().get(at).code();
            groups.put(at, new Group(code, code, "", rows.stream().mapToInt(Integer::intValue).sorted().toArray()));
        });
        rollup = new Rollup(understood, List.copyOf(groups.values()), names);
        rollup.fields().forEach(field -> effects.put(field, new int[JoinEditing.Effect.values().length]));
        groups.forEach((at, group) -> join(portfolio.offerings().get(at), group, matching.how(at)));
    }

    private void join(Offering known, Group group, Joined.How how) {
        JoinEditing editing = new JoinEditing(known, SourceRows.of(portfolio.imports().size(), group.rows()));
        for (Field field : rollup.fields()) {
            effects.get(field)[editing.take(field, rollup.value(field, group), choices.takeOf(field)).ordinal()]++;
        }
        editing.edit().ifPresent(edits::add);
        conflicts.addAll(editing.conflicts());
        joined.add(new Joined(known.code(), known.title(), how, group.size(), editing.changes()));
    }

    /** What was matched, in a sentence. */
    public String sentence() {
        long byTitle = joined.stream().filter(one -> one.how() == Joined.How.TITLE).count();
        long byPerson = joined.stream().filter(one -> one.how() == Joined.How.PERSON).count();
        int used = joined.stream().mapToInt(Joined::rows).sum();
        String sentence = Words.of("join.sentence", used, understood.recordedRows(), joined.size(), joined.size() - byTitle - byPerson, byTitle, byPerson);
        return understood.isCounted() ? Words.of("join.counted", understood.rows(), understood.recordedRows()) + " " + sentence : sentence;
    }

    /** The heading of the column that names the offerings by code, "" when none does. */
    public String codeHeading() {
        return names.codeHeading();
    }

    /** The heading of the column that names the offerings by title, "" when none does. */
    public String titleHeading() {
        return names.titleHeading();
    }

    /** The offerings that the file speaks of, in its order. */
    public List<Joined> joined() {
        return List.copyOf(joined);
    }

    /** Rows that are not used because they name no offering, with those that may be meant. */
    public List<NotJoined> unmatched() {
        return matching.notJoined().stream().filter(rows -> !rows.fitsSeveral()).toList();
    }

    /** Rows that are not used because they fit several offerings. */
    public List<NotJoined> ambiguous() {
        return matching.notJoined().stream().filter(NotJoined::fitsSeveral).toList();
    }

    /** What each column does, code and title aside, in the order of the fields. */
    public List<JoinedField> fields() {
        return effects.entrySet().stream().map(entry -> {
            int[] counts = entry.getValue();
            String heading = understood.meanings().stream().filter(meaning -> meaning.field() == entry.getKey()).map(Readings::heading).findFirst().orElse("");
            return new JoinedField(entry.getKey(), heading, choices.takeOf(entry.getKey()), rollup.isSummed(entry.getKey()), counts[JoinEditing.Effect.FILLED.ordinal()],
                    counts[JoinEditing.Effect.REPLACED.ordinal()], counts[JoinEditing.Effect.SAME.ordinal()], counts[JoinEditing.Effect.NOT_TAKEN.ordinal()]);
        }).toList();
    }

    /** Values that are not taken because a person's counts. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The one undoable change; {@code usage} is the time that the file's counts cover, null when nobody has said. Rows that are not used are its problems. */
    public UpdateCatalog change(UsageWindow usage) {
        return new UpdateCatalog(CatalogChange.data(understood, usage, problems()), edits, List.of(), List.of());
    }

    /** One for each name that is not used, with its first row in the file. */
    public List<Problem> problems() {
        return matching.notJoined().stream().map(this::problem).toList();
    }

    private Problem problem(NotJoined rows) {
        String heading = rows.code().isEmpty() ? titleHeading() : codeHeading();
        String text = rows.code().isEmpty() ? rows.title() : rows.title().isEmpty() ? rows.code() : rows.code() + " " + rows.title();
        String near = rows.near().isEmpty() ? "" : rows.near().get(0).code() + " " + rows.near().get(0).title();
        String message = rows.fitsSeveral() ? Words.of("problem.fits-several", rows.rows().size())
                : near.isEmpty() ? Words.of("problem.no-offering", rows.rows().size()) : Words.of("problem.no-offering-near", rows.rows().size(), near);
        return new Problem(understood.source().file(), rows.rows().get(0), heading, text, message);
    }
}
