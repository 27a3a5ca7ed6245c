package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The ways in which rows could be put together otherwise than was assumed, each with its count of offerings; none of them holds until somebody asks for it. */
final class Ways {
    private static final int LOOKED_AT = 3_000;
    private static final double NEARLY_ALL = 0.8;

    private final Keys keys;
    private final List<ColumnMeaning> meanings;

    Ways(Keys keys, List<ColumnMeaning> meanings) {
        this.keys = keys;
        this.meanings = meanings;
    }

    /** Every row by itself. */
    Way everyRow() {
        return new Way(Words.of("option.every-row"), List.of(), null, keys.rows());
    }

    /** By the code alone, whatever the titles; empty without codes. */
    Optional<Way> byCode() {
        List<String> headings = headings(Field.CODE);
        return headings.isEmpty() || !keys.anyCode() ? Optional.empty() : Optional.of(way(Words.of("option.by", String.join(" + ", headings)), headings, keys::code));
    }

    /** By the title alone, whatever else differs; empty without titles. */
    Optional<Way> byTitle() {
        List<String> headings = headings(Field.TITLE);
        if (headings.isEmpty() || !keys.anyTitle()) {
            return Optional.empty();
        }
        Map<String, String> plain = new HashMap<>();
        return Optional.of(way(Words.of("option.by", String.join(" + ", headings)), headings, row -> plain.computeIfAbsent(keys.title(row), Texts::key)));
    }

    /** By the code without an ending that only tells languages, versions or sections of one course apart. */
    List<Way> byCodeWithoutEnding() {
        List<Way> ways = new ArrayList<>();
        List<String> headings = headings(Field.CODE);
        for (CodeEnding ending : headings.isEmpty() ? new CodeEnding[0] : CodeEnding.values()) {
            if (tellsPartsApart(ending)) {
                String name = Words.of("option.without-" + ending.name().toLowerCase(java.util.Locale.ROOT), String.join(" + ", headings));
                Map<String, String> stems = new HashMap<>();
                ways.add(way(name, List.of(), row -> stems.computeIfAbsent(keys.code(row), ending::stem)));
            }
        }
        return ways;
    }

    /** Whether several codes are one but for this ending, and the rows of such codes have the same or a near title - or are translations of each other. */
    private boolean tellsPartsApart(CodeEnding ending) {
        Map<String, Integer> firstRows = new HashMap<>();
        int together = 0;
        int near = 0;
        for (int row = 0; row < Math.min(LOOKED_AT, keys.rows()); row++) {
            String code = keys.code(row);
            String stem = ending.stem(code);
            Integer first = code.isEmpty() ? null : firstRows.putIfAbsent(stem, row);
            if (first != null && !keys.code(first).equals(code) && (!stem.equals(code) || !stem.equals(keys.code(first)))) {
                together++;
                near += isTranslation(ending, row, first) || Likeness.near(keys.title(first), keys.title(row)) ? 1 : 0;
            }
        }
        return together > 0 && near >= together * NEARLY_ALL;
    }

    private boolean isTranslation(CodeEnding ending, int row, int other) {
        return ending == CodeEnding.LANGUAGE && !keys.code(row).equals(ending.stem(keys.code(row))) && !keys.code(other).equals(ending.stem(keys.code(other)));
    }

    private Way way(String name, List<String> headings, IntFunction<String> key) {
        int[] offeringOf = new int[keys.rows()];
        Map<String, Integer> numbers = new HashMap<>();
        int offerings = 0;
        for (int row = 0; row < offeringOf.length; row++) {
            String own = key.apply(row);
            Integer known = own.isEmpty() ? null : numbers.get(own);
            offeringOf[row] = known == null ? offerings++ : known;
            if (known == null && !own.isEmpty()) {
                numbers.put(own, offeringOf[row]);
            }
        }
        return new Way(name, headings, offeringOf, offerings);
    }

    private List<String> headings(Field field) {
        return meanings.stream().filter(meaning -> meaning.field() == field).map(Readings::heading).toList();
    }
}
