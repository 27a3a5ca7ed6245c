package app.winnow.intake.outcome;

import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.OutcomePlaces;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.intake.value.Texts;
import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a list has what: our own columns by their headings, as people say, or by what the values look like; and how its rows hang together. */
final class Places {
    private static final int LOOKED_AT = 200;
    private static final int HEADING = 60;
    private static final Map<String, String> PSEUDO = Map.of("Name", OutcomesForm.NAME, "Definition", OutcomesForm.DEFINITION);
    private final Grid grid;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> hanging = new LinkedHashMap<>();
    private OutcomePlaces ours;
    private boolean isGuessed;

    Places(Grid grid, OutcomeMapping said) {
        this.grid = grid;
        ours = found(said).orElse(new OutcomePlaces(-1, Map.of()));
        name();
        hang();
        said.columns().forEach(this::say);
        Optional.ofNullable(said.answers().get("outcome")).ifPresent(column -> say(column, "Outcome"));
    }

    private Optional<OutcomePlaces> found(OutcomeMapping said) {
        if (said.headingRow() != null) {
            return Optional.of(withSentence(OutcomesForm.places(grid, said.headingRow() == 0 ? -1 : rowOf(said.headingRow()))));
        }
        return OutcomesForm.places(grid).or(() -> Optional.of(withSentence(OutcomesForm.places(grid, firstTexts()))).filter(places -> !places.columns().isEmpty() || !stairs(places.headingRow()).isEmpty()));
    }

    private int rowOf(int number) {
        for (int row = 0; row < grid.rows(); row++) {
            if (grid.rowNumber(row) == number) {
                return row;
            }
        }
        return -1;
    }

    /** Places with the column of the longest texts as what people do, where no heading says so. */
    private OutcomePlaces withSentence(OutcomePlaces places) {
        Set<String> has = places.columns().keySet();
        if (has.contains("Outcome") || has.contains(OutcomesForm.NAME) || has.contains(OutcomesForm.DEFINITION) || stairs(places.headingRow()).size() > 1) {
            return places;
        }
        int best = -1;
        double most = 1;
        for (int column = 0; column < grid.columns(); column++) {
            double words = words(column, places.headingRow() + 1);
            if (words > most && places.in(column) == null) {
                best = column;
                most = words;
            }
        }
        isGuessed = best >= 0;
        return best < 0 ? places : places.with("Outcome", best);
    }

    /** Words in a typical cell of a column. */
    private double words(int column, int from) {
        int words = 0;
        int filled = 0;
        for (int row = from; row < Math.min(grid.rows(), from + LOOKED_AT); row++) {
            Cell cell = grid.cell(row, column);
            if (!cell.isBlank()) {
                filled++;
                words += cell.text().chars().anyMatch(Character::isLetter) ? cell.text().strip().split("\\s+").length : 0;
            }
        }
        return filled == 0 ? 0 : (double) words / filled;
    }

    /** The first row of short texts only: headings in words that we do not know; -1 when the first rows look like all others. */
    private int firstTexts() {
        for (int row = 0; row < Math.min(10, grid.rows() - 1); row++) {
            int filled = 0;
            boolean isShort = true;
            for (int column = 0; column < grid.columns(); column++) {
                Cell cell = grid.cell(row, column);
                filled += cell.isBlank() ? 0 : 1;
                isShort &= cell.isBlank() || cell.kind() == Cell.Kind.TEXT && cell.text().length() <= HEADING && cell.text().strip().split("\\s+").length <= 4
                        && cell.text().chars().anyMatch(Character::isLetter);
            }
            if (filled >= 2) {
                return isShort ? row : -1;
            }
        }
        return -1;
    }

    private void name() {
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < grid.columns(); column++) {
            String heading = ours.headingRow() < 0 ? "" : Texts.clean(grid.cell(ours.headingRow(), column).text()).replace('\n', ' ');
            String name = heading.isEmpty() ? Words.of("column.letter", letters(column)) : heading;
            for (int more = 2; !taken.add(name); more++) {
                name = (heading.isEmpty() ? Words.of("column.letter", letters(column)) : heading) + " (" + more + ")";
            }
            names.add(name);
        }
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    private void hang() {
        for (int column = 0; ours.headingRow() >= 0 && column < names.size(); column++) {
            if (Heading.PARENT.is(names.get(column))) {
                hanging.putIfAbsent("Parent", column);
            } else if (Heading.LEVEL.is(names.get(column))) {
                hanging.putIfAbsent("Level", column);
            }
        }
    }

    private void say(String name, String word) {
        int column = columnOf(name);
        if (column >= 0) {
            hanging.values().removeIf(place -> place == column);
            boolean isHanging = word.equals("Parent") || word.equals("Level");
            ours = ours.with(isHanging || word.isEmpty() ? null : PSEUDO.getOrDefault(word, word), column);
            if (isHanging) {
                hanging.put(word, column);
            }
            isGuessed &= !word.equals("Outcome");
        }
    }

    /** The grid column of this name; -1 for none. */
    int columnOf(String name) {
        return names.stream().map(Heading::plain).toList().indexOf(Heading.plain(name));
    }

    /** The columns that hold one step of a stair each, outermost first; empty for fewer than two. */
    List<Integer> stairs(int headingRow) {
        List<Integer> steps = new ArrayList<>();
        for (int column = 0; headingRow >= 0 && column < grid.columns(); column++) {
            if (Heading.isStep(Texts.clean(grid.cell(headingRow, column).text()))) {
                steps.add(column);
            }
        }
        return steps.size() < 2 ? List.of() : steps;
    }

    OutcomePlaces ours() {
        return ours;
    }

    /** Whether no heading and nobody said which column holds what people do. */
    boolean isGuessed() {
        return isGuessed;
    }

    /** The grid column of "Parent" or "Level"; -1 for none. */
    int hanging(String word) {
        return hanging.getOrDefault(word, -1);
    }

    /** Whether some column says what people do. */
    boolean saySomething() {
        return ours.columns().keySet().stream().anyMatch(Set.of("Outcome", "Complete", OutcomesForm.NAME, OutcomesForm.DEFINITION)::contains) || !stairs(ours.headingRow()).isEmpty();
    }

    List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            int at = column;
            String own = ours.in(column);
            String word = own == null ? hanging.entrySet().stream().filter(entry -> entry.getValue() == at).map(Map.Entry::getKey).findFirst().orElse(null)
                    : own.equals(OutcomesForm.NAME) ? "Name" : own.equals(OutcomesForm.DEFINITION) ? "Definition" : own;
            String example = "";
            for (int row = ours.headingRow() + 1; example.isEmpty() && row < Math.min(grid.rows(), LOOKED_AT); row++) {
                example = Texts.clean(grid.cell(row, column).text());
            }
            columns.add(new ListColumn(names.get(column), column, word, example));
        }
        return columns;
    }
}
