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

    /**
     * A column of every import of a file of this name ({@link #EVERY_FILE} = of every import that has one called so), with what came from it;
     * {@code withHeading} = what it was called, too.
     */
    record Column(String file, String heading, boolean withHeading) implements Forget {
        /** Instead of a file's name: whatever file has a column of this heading. */
        public static final String EVERY_FILE = "";

        /** Whether it stands in every import and not in the files of one name only. */
        public boolean isOfEveryFile() {
            return file.equals(EVERY_FILE);
        }

        /** Whether this import is one of its. */
        public boolean isOf(CatalogImport catalog) {
            return isOfEveryFile() || catalog.table().file().equals(file);
        }

        /** Where it stands in this import; empty when it is in another file, or not in this one. */
        List<Integer> in(CatalogImport catalog) {
            List<String> headings = catalog.table().headings();
            return !isOf(catalog) ? List.of()
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

    /**
     * The columns of all these imports that can be forgotten: first those that several files have, each once for all of them, then every file's own. What
     * holds codes or titles in one file is not offered for all of them.
     */
    static List<Column> columns(List<CatalogImport> imports) {
        List<Column> own = imports.stream().flatMap(each -> columns(each).stream()).distinct().toList();
        List<Column> shared = own.stream().map(column -> new Column(Column.EVERY_FILE, column.heading(), false)).distinct()
                .filter(column -> own.stream().filter(one -> one.heading().equals(column.heading())).count() > 1)
                .filter(column -> imports.stream().allMatch(each -> column.in(each).isEmpty() || columns(each).stream().anyMatch(one -> one.heading().equals(column.heading()))))
                .toList();
        return java.util.stream.Stream.concat(shared.stream(), own.stream()).toList();
    }

    private static boolean isFree(CatalogImport catalog, int at) {
        return !catalog.table().headings().get(at).isBlank();
    }
}
