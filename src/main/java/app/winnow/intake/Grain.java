package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row is: an offering, or a section, revision, language, topic or tag of one. Rows are one offering when they have one code and the same or a near
 * title, or different languages; without a code, when they have one title and agree in all that is the course's own. Rows with different codes are never
 * put together.
 */
final class Grain {
    private static final int FEW = 3;
    /** Grouping by title is worth a question when it would leave this share of the offerings, or less. */
    private static final double NOTABLY_FEWER = 0.9;
    private static final double NEARLY_ALL = 0.9;

    /** The share of the steps that comes before rows are put together, and how far they are when that is done. */
    private static final double BEFORE = 0.5;
    private static final double TOGETHER = 0.8;

    private final Steps steps;
    private final Table table;
    private final List<ColumnMeaning> meanings;
    private final Keys keys;
    private final Sameness sameness;
    private final Translations translations;
    private List<SeveralRows> drafts;
    /** Each row has a code of its own, as in nearly every large file: nothing has to be put together, and nothing is kept of each. */
    private final boolean isEachItsOwn;
    private final boolean hasTitles;
    private final List<Way> others = new ArrayList<>();
    private final int assumed;
    private Way wished;
    /** The first offering under each code, and under each title where rows have no code. */
    private final SeveralRows[] underCode;
    private final SeveralRows[] underTitle;
    private boolean codesRepeat;
    private final Set<Integer> differing = new LinkedHashSet<>();
    private final List<Integer> renamed = new ArrayList<>();
    private int apart;
    private boolean byCode;
    private boolean byTitle;

    /** {@code wished} is how people want rows put together: a {@link Way} by its option, its name or its headings; empty = as assumed. */
    Grain(Table table, List<ColumnMeaning> meanings, Map<Integer, Reading> readings, Optional<String> wished, Steps steps) {
        this.steps = steps;
        this.table = table;
        this.meanings = meanings;
        this.keys = new Keys(table.rows(), meanings, readings);
        this.sameness = new Sameness(meanings);
        this.translations = new Translations(meanings);
        hasTitles = meanings.stream().anyMatch(meaning -> meaning.field() == Field.TITLE);
        isEachItsOwn = keys.byCode().count() == keys.rows();
        this.underCode = new SeveralRows[isEachItsOwn ? 0 : keys.byCode().count()];
        this.underTitle = new SeveralRows[isEachItsOwn ? 0 : keys.byTitle().count()];
        drafts = isEachItsOwn ? new Each<>(keys.rows(), row -> new SeveralRows(keys.code(row), keys.title(row), row)) : new ArrayList<>(keys.rows());
        if (!isEachItsOwn) {
            putTogether();
        }
        assumed = drafts.size();
        findOthers();
        wished.flatMap(answer -> others.stream().filter(way -> way.isMeant(answer)).findFirst()).ifPresent(this::regroup);
    }

    private void putTogether() {
        boolean continued = continuesRows();
        boolean parts = rowsAreParts();
        SeveralRows last = null;
        for (int row = 0; row < keys.rows(); row++) {
            steps.row(row, BEFORE + (TOGETHER - BEFORE) * row / keys.rows());
            boolean nameless = keys.code(row).isEmpty() && keys.title(row).isEmpty();
            if (nameless && continued && last != null || parts && last != null && last.code.equals(keys.code(row))) {
                last = continued(last, row);
            } else {
                last = put(row);
            }
        }
    }

    /** What rows could be otherwise, where something speaks for it: that rows were put together, or were left apart under one title or one stem of a code. */
    private void findOthers() {
        Ways ways = new Ways(keys, meanings);
        if (assumed < keys.rows()) {
            others.add(ways.everyRow());
        }
        if (codesRepeat) {
            ways.byCode().ifPresent(this::offer);
        }
        if (keys.byTitle().count() < assumed) {
            ways.byTitle().ifPresent(this::offer);
        }
        ways.byCodeWithoutEnding().forEach(this::offer);
    }

    private void offer(Way way) {
        if (way.offerings() < assumed) {
            others.add(way);
        }
    }

    private void regroup(Way way) {
        wished = way;
        drafts = new ArrayList<>(way.offerings());
        renamed.clear();
        for (int row = 0; row < keys.rows(); row++) {
            int number = way.offeringOf() == null ? row : way.offeringOf()[row];
            if (number == drafts.size()) {
                drafts.add(new SeveralRows(keys.code(row), keys.title(row), row));
            } else {
                drafts.get(number).add(row);
            }
        }
    }

    private SeveralRows continued(SeveralRows last, int row) {
        if (!keys.title(row).isEmpty() && !isNear(last, row)) {
            renamed.add(row);
        }
        byCode |= !last.code.isEmpty();
        byTitle |= last.code.isEmpty();
        last.add(row);
        return last;
    }

    /** Whether rows without code and title go on with the row above, as in a list where each name stands once. */
    private boolean continuesRows() {
        int nameless = 0;
        for (int row = 0; row < keys.rows(); row++) {
            nameless += keys.code(row).isEmpty() && keys.title(row).isEmpty() ? 1 : 0;
        }
        return nameless >= FEW && nameless * 10 >= keys.rows();
    }

    /**
     * Whether rows are evidently parts of courses (topics, sections): most codes stand on several rows, and nearly all of those keep their title. Then a title
     * that changes under one code, row below row, is a name written over two rows or a mistake, and is reported instead of made a course.
     */
    private boolean rowsAreParts() {
        Keys.Numbered codes = keys.byCode();
        if (!codes.repeats()) {
            return false;
        }
        int[] firstRows = new int[codes.count()];
        Arrays.fill(firstRows, -1);
        BitSet several = new BitSet();
        BitSet changing = new BitSet();
        for (int row = 0; row < keys.rows(); row++) {
            steps.row(row, BEFORE);
            int code = codes.of()[row];
            if (code >= 0 && firstRows[code] < 0) {
                firstRows[code] = row;
            } else if (code >= 0) {
                several.set(code);
                String first = keys.title(firstRows[code]);
                changing.set(code, changing.get(code) || !first.equals(keys.title(row)) && !Likeness.near(first, keys.title(row)));
            }
        }
        return several.cardinality() >= FEW && several.cardinality() * 2 >= codes.count() && changing.cardinality() <= several.cardinality() * (1 - NEARLY_ALL);
    }

    /** Puts a row to the offering that it is of, else begins one. */
    private SeveralRows put(int row) {
        int code = keys.byCode().of()[row];
        int title = keys.byTitle().of()[row];
        SeveralRows first = code >= 0 ? underCode[code] : title >= 0 ? underTitle[title] : null;
        SeveralRows last = null;
        for (SeveralRows same = first; same != null; same = same.next) {
            if (code < 0 ? agrees(same, row) : isNear(same, row) || translations.adds(row, same.rows())) {
                byCode |= code >= 0;
                byTitle |= code < 0;
                same.add(row);
                return same;
            }
            last = same;
        }
        SeveralRows fresh = new SeveralRows(keys.code(row), keys.title(row), row);
        drafts.add(fresh);
        if (last != null) {
            last.next = fresh;
            codesRepeat |= code >= 0;
        } else if (code >= 0) {
            underCode[code] = fresh;
        } else if (title >= 0) {
            underTitle[title] = fresh;
        }
        return fresh;
    }

    private boolean isNear(SeveralRows draft, int row) {
        return draft.title.equals(keys.title(row)) || isNear(draft.title, keys.title(row));
    }

    private static boolean isNear(String one, String other) {
        String first = Texts.key(one);
        String second = Texts.key(other);
        return first.equals(second) || first.isEmpty() || second.isEmpty() || Likeness.near(one, other);
    }

    private boolean agrees(SeveralRows draft, int row) {
        int column = sameness.differsIn(draft.first(), row);
        if (column >= 0) {
            differing.add(column);
            apart++;
        }
        return column < 0;
    }

    /** The offerings in the order of their first rows. A code is used once; its next offering is named with its row, and reported. */
    List<Group> groups(List<Problem> problems, String file) {
        List<Group> groups = areAlone() ? alone(problems, file) : named(problems, file);
        for (int row : renamed) {
            problems.add(new Problem(file, table.rowNumbers()[row], headingOf(Field.TITLE), keys.title(row), Words.of("problem.other-title", keys.code(row))));
        }
        return groups;
    }

    private boolean areAlone() {
        return isEachItsOwn && wished == null;
    }

    private List<Group> alone(List<Problem> problems, String file) {
        for (int row = 0; row < keys.rows(); row++) {
            steps.row(row, TOGETHER);
            reportTitle(keys.title(row), row, keys.code(row), problems, file);
        }
        return new Each<>(keys.rows(), this::alone);
    }

    private Group alone(int row) {
        String code = keys.code(row);
        String title = keys.title(row);
        return new Group(code, code, title.isEmpty() ? code : title, row);
    }

    private static Group group(SeveralRows draft, String code) {
        return new Group(code, draft.code, draft.title.isEmpty() ? code : draft.title, draft.rows());
    }

    private List<Group> named(List<Problem> problems, String file) {
        Set<String> used = new HashSet<>();
        List<Group> groups = new ArrayList<>(drafts.size());
        boolean mayRepeat = wished != null || codesRepeat || drafts.stream().anyMatch(draft -> draft.code.isEmpty());
        for (SeveralRows draft : drafts) {
            steps.row(groups.size(), TOGETHER);
            int number = table.rowNumbers()[draft.first()];
            String code = draft.code.isEmpty() ? "#" + number : draft.code;
            if (mayRepeat && !used.add(code)) {
                String own = code + "#" + number;
                used.add(own);
                problems.add(new Problem(file, number, headingOf(Field.CODE), code, Words.of("problem.code-again", code, own)));
                code = own;
            }
            reportTitle(draft.title, draft.first(), code, problems, file);
            groups.add(group(draft, code));
        }
        return groups;
    }

    /** Where no column names the courses, that is one question and not a problem of every row. */
    private void reportTitle(String title, int row, String code, List<Problem> problems, String file) {
        if (title.isEmpty() && hasTitles) {
            problems.add(new Problem(file, table.rowNumbers()[row], headingOf(Field.TITLE), "", Words.of("problem.no-title", code)));
        }
    }

    /** The headings by which rows were put together; empty when every row is an offering. */
    List<String> groupedBy() {
        if (wished != null) {
            return wished.offerings() == keys.rows() ? List.of() : wished.headings().isEmpty() ? headingsOf(Field.CODE) : wished.headings();
        }
        if (byCode) {
            return headingsOf(Field.CODE);
        }
        return byTitle ? headingsOf(Field.TITLE) : List.of();
    }

    /** Asks what one course is, with the count of each answer, where rows were put together or something speaks for doing so. */
    List<Question> questions() {
        boolean worthIt = assumed < keys.rows() || apart > 0 || others.stream().anyMatch(way -> way.headings().isEmpty() || way.offerings() <= assumed * NOTABLY_FEWER);
        if (others.isEmpty() || !worthIt) {
            return List.of();
        }
        String asAssumed = Words.of("option.way", Words.of("option.as-assumed"), assumed);
        List<String> options = new ArrayList<>(List.of(asAssumed));
        others.forEach(way -> options.add(way.option()));
        String columns = differing.stream().map(meanings::get).map(Readings::heading).distinct().limit(3).collect(Collectors.joining(", "));
        String ask = apart > 0 ? Words.of("ask.grouping-apart", apart, columns) : Words.of("ask.grouping", keys.rows(), assumed);
        int fewest = Math.min(assumed, others.stream().mapToInt(Way::offerings).min().orElse(assumed));
        int most = Math.max(assumed, others.stream().mapToInt(Way::offerings).max().orElse(assumed));
        return List.of(new Question("grouping", "", ask, wished == null ? asAssumed : wished.option(), options, new Stake(Stake.Of.OFFERINGS, most - fewest, 0)));
    }

    private String headingOf(Field field) {
        return headingsOf(field).stream().findFirst().orElse("");
    }

    private List<String> headingsOf(Field field) {
        return meanings.stream().filter(meaning -> meaning.field() == field).map(Readings::heading).toList();
    }
}
