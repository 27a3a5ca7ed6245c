package app.winnow.intake.form;

import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Field;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetPair;
import app.winnow.sheet.Cell;
import app.winnow.sheet.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one owner's sheet beside the audit. Three states are compared: what was said when the sheet was written, what the owner says, what is said now. A cell
 * that says what it said then says nothing new; where people have said something else since, it is doubtful.
 */
final class OwnerReader {
    private static final List<String> OPEN = OwnerForm.columns(OwnerForm.ASKED, true).stream().filter(OwnerColumn::isOpen).map(OwnerColumn::key).toList();
    private final OwnerTable table;
    private final String file;
    private final Portfolio portfolio;
    private final Known known;
    private final Complaints complaints;
    private final OwnerMark mark;
    private final List<OwnerDifference> differences = new ArrayList<>();
    private final List<OwnerNote> notes = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    OwnerReader(OwnerTable table, String file, Portfolio portfolio) {
        this.table = table;
        this.file = file;
        this.portfolio = portfolio;
        known = new Known(portfolio, LocalDate.MAX);
        complaints = new Complaints(file);
        mark = OwnerMark.read(table.mark()).orElseThrow(() -> new Refused(Sentences.of("owner.lost", file)));
    }

    OwnerRead read() {
        refuseOfAnotherAudit();
        for (int row = 0; row < table.rows(); row++) {
            if (table.isData(row)) {
                int at = row;
                offering(row).ifPresent(offering -> new Row(at, offering).read());
            }
        }
        return new OwnerRead(file, mark.owner(), mark.due(), differences, notes, complaints.all());
    }

    /** Codes that only count rows fit many catalogs; then the titles have to fit as well. */
    private void refuseOfAnotherAudit() {
        int rows = 0;
        int titled = 0;
        for (int row = 0; row < table.rows(); row++) {
            Optional<Offering> offering = table.isData(row) ? portfolio.offering(table.id(row)) : Optional.empty();
            if (offering.isPresent()) {
                rows++;
                titled += offering.get().title().equals(table.said(row).get("title")) ? 1 : 0;
            }
        }
        if (!mark.isOf(portfolio) || rows > 1 && titled * 2 < rows) {
            throw new Refused(Sentences.of("owner.another", file, portfolio.name()));
        }
    }

    /** The offering of a row; empty where it names none, which is said if something is written in it. */
    private Optional<Offering> offering(int row) {
        String id = table.id(row);
        String code = table.cell(row, OwnerForm.CODE).text();
        if (id.isBlank() && !known.hasCode(code)) {
            if (table.isBelowHeadings(row) && isFilled(row)) {
                complaints.add(table.number(row), "", "", "owner.row.nothing", table.number(row));
            }
            return Optional.empty();
        }
        if (!id.isBlank() && !code.isBlank() && !id.equals(code)) {
            complaints.add(table.number(row), "Code", code, "owner.row.moved", table.number(row), code.strip(), id);
            return Optional.empty();
        }
        String key = id.isBlank() ? code : id;
        Optional<Offering> offering = portfolio.offering(key);
        String title = table.said(row).getOrDefault("title", "");
        boolean isAnother = offering.isPresent() && key.startsWith("#") && !title.isEmpty() && !title.equals(offering.get().title());
        if (offering.isEmpty() || isAnother) {
            complaints.add(table.number(row), "Code", key, isAnother ? "owner.row.another" : "owner.row.gone", table.number(row), key, title);
            return Optional.empty();
        }
        Integer before = rows.putIfAbsent(key, table.number(row));
        if (before != null && isFilled(row)) {
            complaints.add(table.number(row), "Code", key, "owner.row.twice", table.number(row), key, before);
        }
        return before == null ? offering : Optional.empty();
    }

    private boolean isFilled(int row) {
        return OPEN.stream().anyMatch(key -> !CellWords.isUnknown(table.cell(row, key).text()));
    }

    /** One offering's row. */
    private final class Row {
        private final int row;
        private final Offering offering;
        private final Map<String, String> said;

        Row(int row, Offering offering) {
            this.row = row;
            this.offering = offering;
            said = table.said(row);
        }

        void read() {
            minutes();
            text("language-wrong", Field.LANGUAGE, "language");
            answer("status-wrong", Ask.STATUS);
            text("owner-wrong", Field.OWNER, "owner");
            serves();
            OwnerForm.ASKED.stream().filter(ask -> ask != Ask.SERVES).forEach(ask -> answer(OwnerWords.key(ask.column()), ask));
            pair();
            if (!table.cell(row, OwnerForm.NOTE).isBlank()) {
                notes.add(new OwnerNote(place(OwnerForm.NOTE), offering.code(), offering.title(), table.cell(row, OwnerForm.NOTE).text().strip()));
            }
        }

        private boolean isSaid(String key) {
            return !CellWords.isUnknown(table.cell(row, key).text());
        }

        private void minutes() {
            if (isSaid("minutes-wrong")) {
                try {
                    double minutes = Minutes.of(table.cell(row, "minutes-wrong"));
                    fact("minutes-wrong", Field.DURATION, "minutes", minutes, OwnerForm.plain(minutes));
                } catch (NotUnderstood why) {
                    complain("minutes-wrong", why);
                }
            }
        }

        private void text(String key, Field field, String base) {
            if (isSaid(key)) {
                String text = table.cell(row, key).text().strip().replaceAll("\\s+", " ");
                fact(key, field, base, text, text);
            }
        }

        private void fact(String key, Field field, String base, Object value, String words) {
            String now = offering.value(field).map(one -> one instanceof Double number ? OwnerForm.plain(number) : one.toString()).orElse("");
            if (!now.equals(words)) {
                boolean changed = !now.equals(said.getOrDefault(base, ""));
                add(key, now, words, changed ? since(now) : "", new SetFact(offering.code(), field, offering.own().value(field).orElse(null), value));
            }
        }

        private <T> void answer(String key, Ask<T> ask) {
            if (!isSaid(key)) {
                return;
            }
            try {
                T theirs = kept(OwnerWords.read(ask, table.cell(row, key), known));
                T now = OwnerForm.now(portfolio, offering, ask).orElse(null);
                String base = said.getOrDefault(OwnerWords.key(ask.column()), "");
                // What is to be corrected stands in a cell of its own, which was empty; all others may hold what was said then.
                boolean isAsItWas = !base.isEmpty() && key.equals(OwnerWords.key(ask.column())) && OwnerForm.isNothingNew(theirs, AnswerWords.of(ask).read(Cell.text(base), known));
                if (!isAsItWas && !OwnerForm.isNothingNew(theirs, now)) {
                    String words = now == null ? "" : OwnerWords.write(ask, now, known);
                    boolean changed = !OwnerForm.base(portfolio, offering, ask, known).equals(base);
                    add(key, words, OwnerWords.write(ask, theirs, known), changed ? since(words) : "", SetAnswer.from(portfolio, offering.code(), ask, theirs));
                }
            } catch (NotUnderstood why) {
                complain(key, why);
            }
        }

        /** A size that the owner says keeps the target that somebody named. */
        @SuppressWarnings("unchecked")
        private <T> T kept(T theirs) {
            return theirs instanceof Dial dial && dial.target() == null
                    ? (T) new Dial(dial.now(), offering.answers().get(Ask.SIZE).map(Dial::target).orElse(null)) : theirs;
        }

        private void serves() {
            OwnerLinks.Slot first = slot(1);
            OwnerLinks.Slot second = slot(2);
            if (first.isBlank() && second.isBlank()) {
                return;
            }
            String key = OwnerForm.SERVES + (first.isBlank() ? 2 : 1);
            try {
                Links now = OwnerForm.links(offering);
                OwnerLinks reading = new OwnerLinks(known, mark.serial());
                Links next = reading.read(first, second, now);
                if (now == null || !ServesWord.isSame(next, now, known)) {
                    String words = OwnerLinks.words(now, known);
                    boolean changed = !OwnerLinks.snapshot(now).equals(said.getOrDefault("serves", ""));
                    String doubt = reading.isReworded() ? Sentences.of("owner.doubt.reworded") : changed ? since(words) : "";
                    add(key, words, OwnerLinks.words(next, known), doubt, SetAnswer.from(portfolio, offering.code(), Ask.SERVES, next));
                }
            } catch (NotUnderstood why) {
                complain(table.has(key) ? key : OwnerForm.STRENGTH + 1, why);
            }
        }

        private OwnerLinks.Slot slot(int slot) {
            return new OwnerLinks.Slot(table.cell(row, OwnerForm.SERVES + slot), table.cell(row, OwnerForm.STRENGTH + slot), table.cell(row, OwnerForm.TASK + slot));
        }

        private void pair() {
            if (!isSaid(OwnerForm.PAIR)) {
                return;
            }
            String other = said.getOrDefault(OwnerForm.PAIR, "");
            try {
                if (!known.hasCode(other) || other.equals(offering.code())) {
                    throw new NotUnderstood("owner.pair", table.cell(row, OwnerForm.PAIR).text().strip());
                }
                Pair pair = Pair.of(offering.code(), other);
                PairState theirs = OwnerWords.read(Ask.NEW_OR_CHANGE, table.cell(row, OwnerForm.PAIR), known) ? PairState.SAME : PairState.DIFFERENT;
                PairState now = portfolio.pairs().get(pair);
                if (now != theirs) {
                    String words = now == null || now == PairState.PROPOSED ? "" : word(now, other);
                    add(OwnerForm.PAIR, words, word(theirs, other), words.isEmpty() ? "" : since(words), SetPair.from(portfolio, pair, theirs));
                }
            } catch (NotUnderstood why) {
                complain(OwnerForm.PAIR, why);
            }
        }

        private String word(PairState state, String other) {
            return Sentences.of(state == PairState.SAME ? "owner.pair.same" : "owner.pair.different", other);
        }

        private String since(String now) {
            return now.isEmpty() ? Sentences.of("owner.doubt.taken-back") : Sentences.of("owner.doubt.since", now);
        }

        private void complain(String key, NotUnderstood why) {
            String cell = table.name(row, key);
            complaints.add(table.number(row), about(key), table.cell(row, key).text(), "owner.cell", cell, why.getMessage());
        }

        private void add(String key, String now, String theirs, String doubt, Change change) {
            differences.add(new OwnerDifference(place(key), offering.code(), offering.title(), about(key), now, theirs, doubt, change));
        }

        private OwnerDifference.Place place(String key) {
            return new OwnerDifference.Place(mark.owner(), file, table.name(row, key));
        }
    }

    private static String about(String key) {
        return new OwnerColumn(key, OwnerColumn.Part.SAID, null, 0).about();
    }
}
