package app.winnow.intake.outcome;

import app.winnow.intake.form.OutcomesForm;
import app.winnow.intake.value.Texts;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the rows of a list hang together: which stands under which, by a column that names the row above, by codes ("1.2" under "1", "11-1011" under "11-1010"),
 * by a column of levels, by a stair of columns, by indentation or numbers before the text, or by section titles.
 */
final class Shape {
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,3}(?:\\.\\d{1,3})*|[A-Z]\\d{1,3}(?:\\.\\d{1,3})*)[.):]?\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^[\\s\\u00a0]*[-\\u2013\\u2022\\u25aa\\u25cf*]+\\s+");
    private static final Pattern SPACES = Pattern.compile("^[ \\u00a0\\t\\u3000]*");
    /** A code that could have one above it: not zeros only behind the sign that divides it. */
    private static final Pattern BELOW = Pattern.compile("[^.\\-]+[.\\-].*[1-9\\p{L}].*");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+(?:[.\\-][\\p{L}\\p{N}]+)+|[\\p{L}\\p{N}]{1,3}");

    private final Grid grid;
    private final Places places;
    private final int first;
    private final String[] texts;
    private final int[] above;
    private final Map<Integer, String> dropped;
    private final Map<Integer, String> sections;
    private boolean isRewritten;

    Shape(Grid grid, Places places) {
        this.grid = grid;
        this.places = places;
        this.first = places.ours().headingRow() + 1;
        texts = new String[grid.rows()];
        above = new int[grid.rows()];
        Arrays.fill(texts, "");
        Arrays.fill(above, -1);
        OtherRows others = new OtherRows(grid, places);
        dropped = others.dropped();
        sections = others.sections();
        List<Integer> stairs = places.ours().columns().containsKey("Outcome") ? List.of() : places.stairs(places.ours().headingRow());
        if (stairs.isEmpty()) {
            read();
            hang();
        } else {
            climb(stairs);
        }
    }

    private String text(int row, int column) {
        return Texts.clean(grid.cell(row, column).text());
    }

    private void read() {
        Integer own = places.ours().columns().get("Outcome");
        Integer name = places.ours().columns().get(OutcomesForm.NAME);
        int column = own != null ? own : name != null ? name : places.ours().columns().getOrDefault(OutcomesForm.DEFINITION, -1);
        for (int row = first; column >= 0 && row < grid.rows(); row++) {
            texts[row] = grid.cell(row, column).text();
        }
        sectionsAbove();
    }

    private void sectionsAbove() {
        int section = -1;
        for (int row = first; row < grid.rows(); row++) {
            section = sections.containsKey(row) ? row : section;
            above[row] = section == row ? -1 : section;
        }
    }

    private void hang() {
        boolean byParent = places.hanging("Parent") >= 0 && byParent();
        if (!byParent && !byLevel() && !byCode(this::code) && !byNumbers()) {
            byIndent();
        }
    }

    private List<Integer> data() {
        return java.util.stream.IntStream.range(first, grid.rows()).filter(row -> !dropped.containsKey(row) && !texts[row].isBlank()).boxed().toList();
    }

    private String code(int row) {
        Integer id = places.ours().columns().get("Id");
        return id == null ? "" : text(row, id);
    }

    private boolean byParent() {
        Map<String, Integer> rows = new HashMap<>();
        Set<String> naming = Set.of("Id", "Outcome", "Name");
        List<Integer> names = places.columns().stream().filter(column -> column.place() != places.hanging("Parent")
                && (Heading.CODE.is(column.name()) || naming.contains(String.valueOf(column.word())))).map(ListColumn::place).toList();
        data().forEach(row -> names.forEach(column -> rows.putIfAbsent(Texts.key(text(row, column)), row)));
        int found = 0;
        int named = 0;
        for (int row : data()) {
            String parent = text(row, places.hanging("Parent"));
            Integer at = rows.get(Texts.key(parent));
            named += parent.isEmpty() ? 0 : 1;
            found += at == null || at == row ? 0 : 1;
            above[row] = at == null || at == row || isUnder(at, row) ? above[row] : at;
        }
        return found > 0 && found >= named * 0.5;
    }

    private boolean isUnder(int row, int other) {
        int at = row;
        for (int steps = 0; at >= 0 && steps < 100; steps++) {
            if (at == other) {
                return true;
            }
            at = above[at];
        }
        return at >= 0;
    }

    private boolean byLevel() {
        int column = places.hanging("Level");
        if (column < 0) {
            return false;
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (int row : data()) {
            String level = text(row, column);
            levels.putIfAbsent(level, level.matches("\\d{1,2}") ? Integer.parseInt(level) : levels.size());
        }
        return levels.size() > 1 && levels.size() < 12 && !hasBlank(levels) && stack(row -> levels.get(text(row, column)));
    }

    private static boolean hasBlank(Map<String, Integer> levels) {
        return levels.containsKey("");
    }

    /** Rows under the last one above that stands less deep. */
    private boolean stack(java.util.function.IntUnaryOperator depth) {
        List<Integer> open = new ArrayList<>();
        boolean any = false;
        for (int row : data()) {
            int own = depth.applyAsInt(row);
            while (!open.isEmpty() && depth.applyAsInt(open.get(open.size() - 1)) >= own) {
                open.remove(open.size() - 1);
            }
            if (!open.isEmpty()) {
                above[row] = open.get(open.size() - 1);
                any = true;
            }
            open.add(row);
        }
        return any;
    }

    /** Codes that hold the code of the row above: at least four of five that could have one have it. */
    private boolean byCode(java.util.function.IntFunction<String> codes) {
        Map<String, Integer> rows = new HashMap<>();
        List<Integer> data = data();
        for (int row : data) {
            String code = codes.apply(row);
            if (!CODE.matcher(code).matches() || rows.putIfAbsent(code, row) != null) {
                return false;
            }
        }
        int[] parents = new int[grid.rows()];
        int could = 0;
        int found = 0;
        for (int row : data) {
            String code = codes.apply(row);
            Optional<Integer> parent = parent(code, rows);
            parents[row] = parent.orElse(above[row]);
            could += BELOW.matcher(code).matches() ? 1 : 0;
            found += parent.isPresent() ? 1 : 0;
        }
        if (found == 0 || found < could * NEARLY_ALL) {
            return false;
        }
        data.forEach(row -> above[row] = parents[row]);
        return true;
    }

    private static Optional<Integer> parent(String code, Map<String, Integer> rows) {
        for (int at = Math.max(code.lastIndexOf('.'), code.lastIndexOf('-')); at > 0; at = Math.max(code.lastIndexOf('.', at - 1), code.lastIndexOf('-', at - 1))) {
            Integer row = rows.get(code.substring(0, at));
            if (row != null) {
                return Optional.of(row);
            }
        }
        StringBuilder zeros = new StringBuilder(code);
        int separator = Math.max(code.indexOf('-'), code.indexOf('.'));
        for (int at = code.length() - 1; separator > 0 && at > separator; at--) {
            if (Character.isDigit(zeros.charAt(at)) && zeros.charAt(at) != '0') {
                zeros.setCharAt(at, '0');
                Integer row = rows.get(zeros.toString());
                if (row != null) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** "1.2 Quote the machine": the number goes, and says under which row it stands. */
    private boolean byNumbers() {
        List<Integer> data = data();
        Map<Integer, String> numbers = new HashMap<>();
        for (int row : data) {
            Matcher matcher = NUMBERED.matcher(texts[row]);
            if (matcher.find()) {
                numbers.put(row, matcher.group(1));
            }
        }
        if (data.size() < 2 || numbers.size() < data.size() * NEARLY_ALL) {
            return false;
        }
        data.forEach(row -> texts[row] = NUMBERED.matcher(texts[row]).replaceFirst(""));
        isRewritten = true;
        byCode(row -> numbers.getOrDefault(row, "-" + row));
        return true;
    }

    private void byIndent() {
        List<Integer> data = data();
        boolean bullets = data.stream().anyMatch(row -> BULLET.matcher(texts[row]).find());
        Map<Integer, Integer> depth = new HashMap<>();
        for (int row : data) {
            Matcher spaces = SPACES.matcher(texts[row]);
            depth.put(row, spaces.find() ? spaces.end() + (BULLET.matcher(texts[row]).find() ? 1 : 0) : 0);
        }
        if (depth.values().stream().distinct().count() > 1) {
            stack(depth::get);
        }
        if (bullets) {
            data.forEach(row -> texts[row] = BULLET.matcher(texts[row]).replaceFirst(""));
            isRewritten = true;
        }
    }

    /** Each row says what its innermost filled step says; it stands under the last row whose innermost step was one further out. */
    private void climb(List<Integer> stairs) {
        Map<Integer, Integer> depth = new HashMap<>();
        for (int row = first; row < grid.rows(); row++) {
            for (int step = 0; step < stairs.size(); step++) {
                if (!grid.cell(row, stairs.get(step)).isBlank()) {
                    texts[row] = grid.cell(row, stairs.get(step)).text();
                    depth.put(row, step);
                }
            }
            dropped.remove(row, Words.of("dropped.section"));
        }
        isRewritten = true;
        stack(depth::get);
    }

    /** The rows that are no outcomes, and why. */
    Map<Integer, String> dropped() {
        return dropped;
    }

    /** The grid row above this one in the hierarchy; -1 for none. */
    int above(int row) {
        return above[row];
    }

    /** What a row says, or the title of a section. */
    String text(int row) {
        return sections.getOrDefault(row, Texts.clean(texts[row]).replace('\n', ' '));
    }

    /** The grid to read: with what each row says in a column of its own where that is another than what stands in one column. */
    ShapedGrid shaped() {
        return new ShapedGrid(grid, isRewritten ? Arrays.stream(texts).map(text -> Texts.clean(text).replace('\n', ' ')).toList() : List.of());
    }

    boolean isRewritten() {
        return isRewritten;
    }
}
