package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.HeldTasks;
import app.winnow.model.Portfolio;
import app.winnow.picture.Ask;
import app.winnow.picture.Frame;
import app.winnow.picture.Seen;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Seen SMALL = seen(20);
    private static final Seen BIG = seen(1_500);
    private final HeldTasks tasks = new HeldTasks();
    private final List<Double> shown = new ArrayList<>();
    private final Drawing drawing = new Drawing(tasks, drawn -> shown.add(drawn.picture().frame().width()));
    private final BoxKind kind = new BoxKind("rows");

    private static Seen seen(int size) {
        Portfolio portfolio = DrawnAudit.of(1, size);
        return Seen.of(portfolio, Verdicts.of(portfolio, DrawnAudit.AS_OF));
    }

    private void ask(Seen seen, double width) {
        drawing.ask(new Drawing.Asked(kind, seen, Ask.of(Frame.of(width, 400))));
    }

    @Test
    void a_small_picture_is_there_at_once() {
        ask(SMALL, 500);
        assertThat(shown).containsExactly(500.0);
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void a_big_one_comes_behind_and_after_it_the_newest_that_was_asked_for_meanwhile() {
        ask(BIG, 500);
        assertThat(shown).isEmpty();
        ask(BIG, 501);
        ask(BIG, 502);
        assertThat(tasks.waiting()).as("one at a time").isEqualTo(1);
        tasks.arrive();
        assertThat(shown.get(0)).as("people see it move").isEqualTo(500.0);
        if (tasks.waiting() > 0) {
            tasks.arrive();
        }
        assertThat(shown).as("what was asked for in between is left out").containsExactly(500.0, 502.0);
        assertThat(kind.drawn()).isEqualTo(2);
    }

    @Test
    void one_that_comes_after_a_newer_one_is_not_shown() {
        ask(BIG, 500);
        ask(SMALL, 600);
        tasks.arrive();
        assertThat(shown).containsExactly(600.0);
    }

    @Test
    void when_people_cancel_one_the_next_is_drawn_all_the_same() {
        ask(BIG, 500);
        ask(BIG, 501);
        tasks.cancel();
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.arrive();
        assertThat(shown).containsExactly(501.0);
    }
}
