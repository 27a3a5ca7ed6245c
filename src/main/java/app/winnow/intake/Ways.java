package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return headings.isEmpty() || !keys.anyCode() ? Optional.empty() : Optional.of(way(Words.of("option.by", String.join(" + ", headings)), headings, keys.byCode()));
    }

    /** By the title alone, whatever else differs; empty without titles. */
    Optional<Way> byTitle() {
        List<String> headings = headings(Field.TITLE);
        if (headings.isEmpty() || !keys.anyTitle()) {
            return Optional.empty();
        }
        return Optional.of(way(Words.of("option.by", String.join(" + ", headings)), headings, keys.byTitle()));
    }

    /** By the code without an ending that only tells languages, versions or sections of one course apart. */
    List<Way> byCodeWithoutEnding() {
        List<Way> ways = new ArrayList<>();
        List<String> headings = headings(Field.CODE);
        for (CodeEnding ending : headings.isEmpty() ? new CodeEnding[0] : CodeEnding.values()) {
            if (tellsPartsApart(ending)) {
                String name = Words.of("option.without-" + ending.name().toLowerCase(java.util.Locale.ROOT), String.join(" + ", headings));
                String[] stems = new String[keys.rows()];
                Arrays.setAll(stems, row -> ending.stem(keys.code(row)));
                ways.add(way(name, List.of(), Keys.Numbered.of(stems)));
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

    private static Way way(String name, List<String> headings, Keys.Numbered numbered) {
        int[] offeringOf = new int[numbered.of().length];
        int[] known = new int[numbered.count()];
        Arrays.fill(known, -1);
        int offerings = 0;
        for (int row = 0; row < offeringOf.length; row++) {
            int own = numbered.of()[row];
            offeringOf[row] = own < 0 || known[own] < 0 ? offerings++ : known[own];
            if (own >= 0) {
                known[own] = offeringOf[row];
            }
        }
        return new Way(name, headings, offeringOf, offerings);
    }

    private List<String> headings(Field field) {
        return meanings.stream().filter(meaning -> meaning.field() == field).map(Readings::heading).toList();
    }
}
