package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Way> others = new ArrayList<>();
    private final int assumed;
    private Way wished;
    private final Map<String, List<Draft>> byKey = new HashMap<>();
    private final Set<Integer> differing = new LinkedHashSet<>();
    private final List<Integer> renamed = new ArrayList<>();
    private int apart;
    private boolean byCode;
    private boolean byTitle;

    private static final class Draft {
        private final String code;
        private final String title;
        private final String titleKey;
        private final List<Integer> rows = new ArrayList<>(1);

        Draft(String code, String title, String titleKey) {
            this.code = code;
            this.title = title;
            this.titleKey = titleKey;
        }
    }

    /** {@code wished} is how people want rows put together: a {@link Way} by its option, its name or its headings; empty = as assumed. */
    Grain(Table table, List<ColumnMeaning> meanings, Map<Integer, Reading> readings, Optional<String> wished, Steps steps) {
        this.steps = steps;
        this.table = table;
        this.meanings = meanings;
        this.keys = new Keys(table.rows(), meanings, readings);
        this.sameness = new Sameness(meanings);
        this.translations = new Translations(meanings);
        boolean continued = continuesRows();
        boolean parts = rowsAreParts();
        Draft last = null;
        Map<String, String> titleKeys = new HashMap<>();
        for (int row = 0; row < keys.rows(); row++) {
            steps.row(row, BEFORE + (TOGETHER - BEFORE) * row / keys.rows());
            boolean nameless = keys.code(row).isEmpty() && keys.title(row).isEmpty();
            if (nameless && continued && last != null || parts && last != null && last.code.equals(keys.code(row))) {
                last = continued(last, row);
            } else {
                last = draft(row, titleKeys.computeIfAbsent(keys.title(row), Texts::key));
            }
            last.rows.add(row);
        }
        assumed = drafts.size();
        findOthers(titleKeys.size());
        wished.flatMap(answer -> others.stream().filter(way -> way.isMeant(answer)).findFirst()).ifPresent(this::regroup);
    }

    /** What rows could be otherwise, where something speaks for it: that rows were put together, or were left apart under one title or one stem of a code. */
    private void findOthers(int titles) {
        Ways ways = new Ways(keys, meanings);
        if (assumed < keys.rows()) {
            others.add(ways.everyRow());
        }
        if (byKey.values().stream().anyMatch(same -> same.size() > 1 && !same.get(0).code.isEmpty())) {
            ways.byCode().ifPresent(this::offer);
        }
        if (titles < assumed) {
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
        drafts.clear();
        renamed.clear();
        for (int row = 0; row < keys.rows(); row++) {
            int number = way.offeringOf() == null ? row : way.offeringOf()[row];
            if (number == drafts.size()) {
                drafts.add(new Draft(keys.code(row), keys.title(row), ""));
            }
            drafts.get(number).rows.add(row);
        }
    }

    private Draft continued(Draft last, int row) {
        if (!keys.title(row).isEmpty() && !isNear(last, row, Texts.key(keys.title(row)))) {
            renamed.add(row);
        }
        byCode |= !last.code.isEmpty();
        byTitle |= last.code.isEmpty();
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
        Map<String, String> firstTitles = new HashMap<>();
        Set<String> several = new HashSet<>();
        Set<String> changing = new HashSet<>();
        for (int row = 0; row < keys.rows(); row++) {
            steps.row(row, BEFORE);
            String code = keys.code(row);
            String first = code.isEmpty() ? null : firstTitles.putIfAbsent(code, keys.title(row));
            if (first != null) {
                several.add(code);
                if (!first.equals(keys.title(row)) && !Likeness.near(first, keys.title(row))) {
                    changing.add(code);
                }
            }
        }
        return several.size() >= FEW && several.size() * 2 >= firstTitles.size() && changing.size() <= several.size() * (1 - NEARLY_ALL);
    }

    private Draft draft(int row, String titleKey) {
        String code = keys.code(row);
        boolean keyed = !code.isEmpty() || !titleKey.isEmpty();
        List<Draft> same = keyed ? byKey.computeIfAbsent(code.isEmpty() ? "\n" + titleKey : code, key -> new ArrayList<>(1)) : new ArrayList<>();
        for (Draft draft : same) {
            if (code.isEmpty() ? agrees(draft, row) : isNear(draft, row, titleKey) || translations.adds(row, draft.rows)) {
                byCode |= !code.isEmpty();
                byTitle |= code.isEmpty();
                return draft;
            }
        }
        Draft draft = new Draft(code, keys.title(row), titleKey);
        same.add(draft);
        drafts.add(draft);
        return draft;
    }

    private boolean isNear(Draft draft, int row, String titleKey) {
        return draft.titleKey.equals(titleKey) || titleKey.isEmpty() || draft.titleKey.isEmpty() || Likeness.near(draft.title, keys.title(row));
    }

    private boolean agrees(Draft draft, int row) {
        int column = sameness.differsIn(draft.rows.get(0), row);
        if (column >= 0) {
            differing.add(column);
            apart++;
        }
        return column < 0;
    }

    /** The offerings in the order of their first rows. A code is used once; its next offering is named with its row, and reported. */
    List<Group> groups(List<Problem> problems, String file) {
        Set<String> used = new HashSet<>();
        boolean hasTitles = meanings.stream().anyMatch(meaning -> meaning.field() == Field.TITLE);
        List<Group> groups = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            steps.row(groups.size(), TOGETHER);
            int number = table.rowNumbers()[draft.rows.get(0)];
            String code = draft.code.isEmpty() ? "#" + number : draft.code;
            if (!used.add(code)) {
                String own = code + "#" + number;
                used.add(own);
                problems.add(new Problem(file, number, headingOf(Field.CODE), code, Words.of("problem.code-again", code, own)));
                code = own;
            }
            // Where no column names the courses, that is one question and not a problem of every row.
            if (draft.title.isEmpty() && hasTitles) {
                problems.add(new Problem(file, number, headingOf(Field.TITLE), "", Words.of("problem.no-title", code)));
            }
            groups.add(new Group(code, draft.code, draft.title.isEmpty() ? code : draft.title, draft.rows.stream().mapToInt(Integer::intValue).toArray()));
        }
        for (int row : renamed) {
            problems.add(new Problem(file, table.rowNumbers()[row], headingOf(Field.TITLE), keys.title(row), Words.of("problem.other-title", keys.code(row))));
        }
        return groups;
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
