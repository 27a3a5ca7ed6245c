package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Advances;
import app.winnow.picture.Box;
import app.winnow.picture.Caption;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturePageTest {
    private static List<Shape.Text> texts(PicturePage page) {
        return page.around().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    private static Box box(Shape.Text text) {
        return new Box(text.x(), text.y() - text.type().size() * .7, new Advances().width(text.words(), text.type().size()), text.type().size() * 1.4);
    }

    @Test
    void title_audit_day_and_filter_stand_above_and_the_legend_below() {
        PicturePage page = PicturePage.of(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION);
        assertThat(texts(page).stream().filter(text -> text.y() < page.place().y()).map(Shape.Text::words))
                .containsExactly("What becomes of them", "Ferries 2026, 30 June 2026", "Only 3 of 12 offerings: Unit: Deck.");
        assertThat(texts(page).stream().filter(text -> text.y() > page.place().bottom()).map(Shape.Text::words))
                .containsExactly("keep\u00a0\u00a01,240", "stop offering\u00a0\u00a03", "area: completions a year", "solid: decided", "pale: suggested");
        assertThat(page.around().stream().filter(Shape.Sign.class::isInstance)).hasSize(5);
    }

    @Test
    void the_picture_is_moved_and_not_laid_out_again() {
        PicturePage page = PicturePage.of(DrawnPicture.ofEverything().picture(), DrawnPicture.CAPTION);
        assertThat(page.place().width()).isEqualTo(640);
        assertThat(page.place().height()).isEqualTo(400);
        assertThat(page.width()).isEqualTo(640 + 48);
    }

    @Test
    void what_pale_means_is_told_unless_the_legend_says_it_itself() {
        Fill pale = new Fill(Ink.INK_2, Fill.Style.PALE);
        DrawnPicture other = new DrawnPicture(400, 300).dots(20).legend("", "several together", Symbol.SQUARE, pale, 0);
        assertThat(words(other)).contains("several together", "pale: suggested");
        DrawnPicture own = new DrawnPicture(400, 300).dots(20).legend("", "settled", Symbol.SQUARE, Fill.solid(Ink.INK_2), 0).legend("", "only suggested", Symbol.SQUARE, pale, 0);
        assertThat(words(own)).contains("only suggested").doesNotContain("pale: suggested");
        assertThat(words(new DrawnPicture(400, 300).mark("S", new Shape.Sign(Symbol.CROSS, 9, 9, 5, Fill.solid(Ink.KEEP), Edge.NONE)))).doesNotContain("pale: suggested");
    }

    private static List<String> words(DrawnPicture drawn) {
        return texts(PicturePage.of(drawn.picture(), DrawnPicture.CAPTION)).stream().map(Shape.Text::words).toList();
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"400, 300", "1200, 700", "3840, 2160"})
    void nothing_around_it_is_cut_lies_over_something_else_or_leaves_the_page(double width, double height) {
        String outcome = "Every machine that leaves the yard is quoted with the configurator and with the discounts of this quarter, whoever asks for it";
        DrawnPicture drawn = new DrawnPicture(width, height).titled(outcome + ": " + outcome).dots(10);
        for (int at = 0; at < 12; at++) {
            drawn.legend("O" + at, at % 3 == 0 ? outcome : "O" + at, Symbol.SQUARE, Fill.solid(Ink.KEEP), at * 1000);
        }
        drawn.legend("long", "x".repeat(600), Symbol.SQUARE, Fill.solid(Ink.SLIM), 1);
        PicturePage page = PicturePage.of(drawn.picture(), new Caption(outcome, List.of(outcome.repeat(3)), LocalDate.of(2026, 6, 30)));
        List<Box> placed = new ArrayList<>(List.of(page.place()));
        for (Shape.Text text : texts(page)) {
            Box box = box(text);
            assertThat(box.x()).isGreaterThanOrEqualTo(24);
            assertThat(box.right()).as(text.words()).isLessThanOrEqualTo(page.width() - 24 + .01);
            assertThat(box.bottom()).isLessThanOrEqualTo(page.height());
            assertThat(placed).noneMatch(other -> box.x() < other.right() && other.x() < box.right() && box.y() < other.bottom() && other.y() < box.bottom());
            placed.add(box);
        }
        String all = String.join("", texts(page).stream().map(Shape.Text::words).toList()).replace(" ", "");
        assertThat(all).contains((outcome + ":" + outcome).replace(" ", "")).contains("x".repeat(600)).contains("O10");
    }
}
