package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Markup;
import app.winnow.model.CatalogImport;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Code and title of an offering as its own file has them, read again from its first row. So a title that a person changed is told from one that was
 * imported, and a code is known again though the offering's key is another (a code used twice, none, or one that changed since).
 */
final class FileWords {
    private final Portfolio portfolio;
    private final Map<Integer, List<Integer>> titles = new HashMap<>();
    private final Map<Integer, List<Integer>> codes = new HashMap<>();

    FileWords(Portfolio portfolio) {
        this.portfolio = portfolio;
        for (int at = 0; at < portfolio.imports().size(); at++) {
            titles.put(at, columns(portfolio.imports().get(at), Field.TITLE));
            codes.put(at, columns(portfolio.imports().get(at), Field.CODE));
        }
    }

    private static List<Integer> columns(CatalogImport file, Field field) {
        return IntStream.range(0, file.uses().size()).filter(column -> file.uses().get(column).field() == field).boxed().toList();
    }

    /** The code as its file has it, "" when its file has none; its key when it was added by hand. */
    String code(Offering offering) {
        if (offering.rows().of(Field.CODE).size() == 0) {
            return offering.code();
        }
        String read = text(offering, Field.CODE, false);
        if (!read.isEmpty() || offering.code().startsWith("#")) {
            return read;
        }
        String above = text(offering, Field.CODE, true);
        return above.isEmpty() ? offering.code() : above;
    }

    /** Whether a person gave it its title: it was added by hand, or its file has another one. */
    boolean isTitledByPerson(Offering offering) {
        return fileTitle(offering).filter(title -> title.equals(offering.title())).isEmpty();
    }

    /** The title as its file has it, which is its key where the file has none; empty when it was added by hand. */
    Optional<String> fileTitle(Offering offering) {
        if (offering.rows().of(Field.TITLE).size() == 0) {
            return Optional.empty();
        }
        String read = text(offering, Field.TITLE, false);
        if (read.isBlank() && !offering.title().equals(offering.code())) {
            read = text(offering, Field.TITLE, true);
        }
        return Optional.of(read.isBlank() ? offering.code() : read);
    }

    private static String title(String cell) {
        return Markup.strip(cell).replace('\n', ' ');
    }

    private String text(Offering offering, Field field, boolean filled) {
        SourceRows rows = offering.rows().of(field);
        CatalogImport file = portfolio.imports().get(rows.source());
        int row = rows.first();
        return (field == Field.CODE ? codes : titles).get(rows.source()).stream().map(column -> filled ? above(file, row, column) : file.table().text(row, column))
                .filter(cell -> !Blanks.isBlank(cell)).map(cell -> field == Field.CODE ? TextReader.code(cell) : title(cell)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The cell, or where an area was merged and only its first row shows something, that one's. */
    private static String above(CatalogImport file, int row, int column) {
        int at = row;
        while (at > 0 && file.table().text(at, column).isBlank()) {
            at--;
        }
        return file.table().text(at, column);
    }
}
