package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishesTest {
    private static final String CATALOG = """
            Course ID,Title,Duration,Updated,Remark
            T-1,Splicing a rope,2,03/04/2026,Boatswain's choice
            T-2,Reading the barometer,1,05/06/2026,Watch officers
            T-3,Coiling lines by hand,3,07/08/2026,Everybody on deck
            """;

    @TempDir
    private Path folder;

    private Understood understood(Wishes wishes) throws IOException {
        Path file = Files.writeString(folder.resolve("deck.csv"), CATALOG);
        try (Book book = Books.open(file)) {
            return new Intake().understand(book, wishes, rows -> { });
        }
    }

    private static Question question(Understood understood, String key) {
        return understood.questions().stream().filter(question -> question.key().equals(key)).findFirst().orElseThrow();
    }

    private static Offering first(Understood understood) {
        return CatalogChange.of(understood, Portfolio.empty("Deck"), null).offerings().get(0);
    }

    @Test
    void a_column_that_people_leave_out_is_told_of_recorded_nowhere_and_remembered() throws IOException {
        Understood understood = understood(Wishes.NONE.leaveOut("Remark"));
        assertThat(understood.columns()).extracting(Understood.Column::heading).doesNotContain("Remark").contains("Title");
        assertThat(understood.leftOut()).extracting(app.winnow.model.CatalogImport.LeftOut::heading).containsExactly("Remark");
        assertThat(CatalogChange.of(understood, Portfolio.empty("Deck"), null).catalog().table().headings()).doesNotContain("Remark");
        assertThat(understood(Wishes.of(understood.mapping())).leftOut()).isEqualTo(understood.leftOut());
        assertThat(understood(Wishes.NONE.leaveOut("Remark").keep("Remark")).columns()).isEqualTo(understood(Wishes.NONE).columns());
    }

    @Test
    void a_unit_that_was_guessed_is_what_people_say() throws IOException {
        Understood assumed = understood(Wishes.NONE);
        Question unit = question(assumed, "unit");
        for (String option : unit.options()) {
            OptionalDouble minutes = first(understood(Wishes.NONE.with(unit, option))).minutes();
            assertThat(minutes).as(option).isEqualTo(switch (option) {
                case "minutes" -> OptionalDouble.of(2);
                case "hours" -> OptionalDouble.of(120);
                case "days" -> OptionalDouble.of(2 * 8 * 60);
                default -> OptionalDouble.empty();
            });
        }
    }

    @Test
    void the_order_of_day_and_month_is_what_people_say() throws IOException {
        Question order = question(understood(Wishes.NONE), "date-order");
        assertThat(first(understood(Wishes.NONE.with(order, "dmy"))).imported().date(Field.UPDATED)).contains(LocalDate.of(2026, 4, 3));
        assertThat(first(understood(Wishes.NONE.with(order, "mdy"))).imported().date(Field.UPDATED)).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void a_column_is_taken_for_what_people_say_and_the_other_gives_it_up() throws IOException {
        Understood wished = understood(Wishes.NONE.field("Remark", Field.TITLE));
        assertThat(first(wished).title()).isEqualTo("Boatswain's choice");
        assertThat(wished.columns()).filteredOn(column -> "title".equals(column.field())).extracting(Understood.Column::heading).isEqualTo(List.of("Remark"));
    }

    @Test
    void a_column_may_be_kept_as_text_only() throws IOException {
        Understood wished = understood(Wishes.NONE.field("Duration", null));
        assertThat(first(wished).minutes()).isEmpty();
        assertThat(wished.columns()).filteredOn(column -> column.heading().equals("Duration")).extracting(Understood.Column::field).containsOnlyNulls();
    }

    @Test
    void nothing_said_leaves_everything_as_it_was_understood() throws IOException {
        assertThat(understood(Wishes.ofSheet(null)).columns()).isEqualTo(understood(Wishes.NONE).columns());
    }
}
