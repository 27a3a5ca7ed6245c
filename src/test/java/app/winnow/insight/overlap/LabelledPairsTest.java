package app.winnow.insight.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.form.PairsForm;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs of titles of our own making. Every third was held out while the rules were written. */
class LabelledPairsTest {
    private static List<Accuracy.Labelled> pairs() throws URISyntaxException {
        try (Book book = Books.open(Path.of(LabelledPairsTest.class.getResource("overlap-pairs.csv").toURI()))) {
            return PairsForm.read(book).rows().stream().map(row -> new Accuracy.Labelled(row.titleA(), row.descriptionA(), row.titleB(), row.descriptionB(), row.isSame())).toList();
        }
    }

    @Test
    void near_duplicates_are_told_from_what_only_looks_alike() throws URISyntaxException {
        Accuracy all = Accuracy.of(pairs());
        assertThat(all.pairs()).isGreaterThan(400);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void they_are_among_the_pairs_that_were_held_out_too() throws URISyntaxException {
        List<Accuracy.Labelled> all = pairs();
        List<Accuracy.Labelled> held = new ArrayList<>();
        for (int at = 2; at < all.size(); at += 3) {
            held.add(all.get(at));
        }
        Accuracy accuracy = Accuracy.of(held);
        assertThat(accuracy.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(accuracy.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void the_order_of_a_pair_plays_no_part() throws URISyntaxException {
        Comparison comparison = new Comparison();
        for (Accuracy.Labelled pair : pairs()) {
            assertThat(comparison.of(pair.left(), pair.leftDescription(), pair.right(), pair.rightDescription()).isSame()).as(pair.left() + " / " + pair.right())
                    .isEqualTo(comparison.of(pair.right(), pair.rightDescription(), pair.left(), pair.leftDescription()).isSame());
        }
    }
}
