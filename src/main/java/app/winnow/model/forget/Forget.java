package app.winnow.model.forget;

import app.winnow.model.CatalogImport;
import app.winnow.model.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is to be forgotten. */
public sealed interface Forget {

    /**
     * A person's name or any other words, wherever they stand as whole words: upper and lower case do not matter, and of several words the last may come
     * first ("Miller, Ann"). IllegalArgumentException unless it holds a letter or digit.
     */
    record Name(String text) implements Forget {
        public Name {
            text = text.strip();
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("a name has letters");
            }
        }
    }

    /** A column of every import of a file of this name, with what came from it; {@code withHeading} = what it was called, too. */
    record Column(String file, String heading, boolean withHeading) implements Forget {

        /** Where it stands in this import; empty when it is in another file, or not in this one. */
        List<Integer> in(CatalogImport catalog) {
            List<String> headings = catalog.table().headings();
            return !catalog.table().file().equals(file) ? List.of()
                    : IntStream.range(0, headings.size()).filter(at -> headings.get(at).strip().equals(heading)).boxed().toList();
        }

        /** The fields whose values came from it, as far as offerings can be without them. */
        Set<Field> fields(CatalogImport catalog) {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            in(catalog).forEach(at -> {
                if (catalog.uses().get(at).field() != null) {
                    fields.add(catalog.uses().get(at).field());
                }
            });
            return fields;
        }
    }

    /**
     * The columns of an import that can be forgotten, their headings kept: all that have a heading, but not those that hold its codes and titles, by which
     * everything else finds its offering.
     */
    static List<Column> columns(CatalogImport catalog) {
        return IntStream.range(0, catalog.table().headings().size()).filter(at -> isFree(catalog, at))
                .mapToObj(at -> new Column(catalog.table().file(), catalog.table().headings().get(at).strip(), false)).distinct()
                .filter(column -> column.fields(catalog).stream().noneMatch(field -> field == Field.CODE || field == Field.TITLE)).toList();
    }

    private static boolean isFree(CatalogImport catalog, int at) {
        return !catalog.table().headings().get(at).isBlank();
    }
}
