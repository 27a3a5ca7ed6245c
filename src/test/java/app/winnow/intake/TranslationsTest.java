package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course that an LMS lists once for each language is one offering. */
class TranslationsTest {
    @TempDir
    Path folder;

    @Test
    void rows_of_one_code_in_different_languages_are_one_course_whatever_their_titles() throws IOException {
        Understood catalog = understood("""
                H-1,Hand hygiene,en,300
                H-1,Händehygiene,de,200
                H-1,Higiene de manos,es,100
                K-2,Keeping bees,en,40
                """);
        assertThat(catalog.rows()).isEqualTo(4);
        assertThat(catalog.offerings()).isEqualTo(2);
        assertThat(catalog.groupedBy()).containsExactly("Course ID");
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void another_title_in_a_language_that_the_course_already_has_is_another_course_and_reported() throws IOException {
        Understood catalog = understood("""
                H-1,Hand hygiene,en,300
                H-1,Händehygiene,de,200
                H-1,Welding under water,en,10
                K-2,Keeping bees,en,40
                """);
        assertThat(catalog.offerings()).isEqualTo(3);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).contains("H-1#4"));
    }

    @Test
    void without_a_language_another_title_is_another_course() throws IOException {
        assertThat(understood("""
                H-1,Hand hygiene,en,300
                H-1,Welding under water,,10
                K-2,Keeping bees,en,40
                """).offerings()).isEqualTo(3);
    }

    private Understood understood(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("catalog.csv"), "Course ID,Title,Language,Completed\n" + rows);
        try (Book book = Books.open(file)) {
            return new Intake().understand(book, Wishes.NONE, read -> { });
        }
    }
}
