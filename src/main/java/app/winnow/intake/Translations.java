package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Rows of one code that say different languages are one course told in each of them, whatever their titles: a translated title is never near the
 * first one. A row without a language, or in one that the course already has, is no translation.
 */
final class Translations {
    private final List<TableColumn> languages;

    Translations(List<ColumnMeaning> meanings) {
        this.languages = meanings.stream().filter(meaning -> meaning.field() == Field.LANGUAGE).map(ColumnMeaning::column).toList();
    }

    /** Whether this row tells the course of these rows in a language that none of them has. */
    boolean adds(int row, int[] rows) {
        String own = language(row);
        return !own.isEmpty() && Arrays.stream(rows).mapToObj(this::language).noneMatch(other -> other.isEmpty() || other.equals(own));
    }

    private String language(int row) {
        if (languages.size() != 1) {
            return "";
        }
        String text = languages.get(0).cell(row).text().strip().toLowerCase(Locale.ROOT);
        return Blanks.isBlank(text) ? "" : text;
    }
}
