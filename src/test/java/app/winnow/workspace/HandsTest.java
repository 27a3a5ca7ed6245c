package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.journal.Past;
import app.winnow.journal.Replay;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who said what offerings serve: Ann with the pen aa (two days: aa, ab), Bo with the pen bb, and whoever works here now. */
class HandsTest {
    private static final Links NONE = Links.of(Map.of(), 1);
    private static final Instant MONDAY = Instant.parse("2026-06-29T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-06-30T09:00:00Z");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-07-01T09:00:00Z"), ZoneOffset.UTC);
    private Past past = Past.of(start());
    private int line;

    private static Portfolio start() {
        Portfolio portfolio = SetOutcome.added(Outcome.of("O1", 1, "Moor the ferry")).applyTo(Portfolio.empty("Ferries"));
        for (int at = 0; at < 6; at++) {
            portfolio = new AddOffering(Offering.imported("F-" + at, "Lesson " + at, SourceRows.NONE, Facts.NONE)).applyTo(portfolio);
        }
        return portfolio;
    }

    private void says(String pen, int offering, Links links) {
        past = past.applied(pen + "-" + ++line, SetAnswer.from(past.portfolio(), "F-" + offering, Ask.SERVES, links));
    }

    private static Links strength(int strength) {
        return Links.of(Map.of("O1", Link.claimed(strength)), 1);
    }

    private static Writers writers(Replay.Writer... of) {
        return new Writers(Map.of("aa", of[0], "ab", of[1], "bb", of[2]), "cy", NOW);
    }

    private static Writers several() {
        return writers(new Replay.Writer("ann", MONDAY), new Replay.Writer("ann", TUESDAY), new Replay.Writer("bo", TUESDAY));
    }

    @Test
    void people_are_told_apart_by_name_and_whoever_said_it_last_is_counted() {
        says("aa", 0, NONE);
        says("aa", 1, NONE);
        says("ab", 2, strength(3));
        says("bb", 1, strength(2));
        says("bb", 3, strength(0));
        says("zz", 4, strength(3));
        assertThat(Hands.of(past, several())).containsExactly(new Hand("ann", null, 2, 1, 1), new Hand("bo", null, 2, 1, 0), new Hand("cy", null, 1, 0, 1));
    }

    @Test
    void where_all_of_it_is_one_name_the_days_are_told_apart() {
        says("aa", 0, NONE);
        says("ab", 1, strength(3));
        Writers one = writers(new Replay.Writer("lms", MONDAY), new Replay.Writer("lms", TUESDAY), new Replay.Writer("lms", TUESDAY));
        assertThat(Hands.of(past, one)).containsExactly(new Hand("lms", LocalDate.of(2026, 6, 29), 1, 1, 0), new Hand("lms", LocalDate.of(2026, 6, 30), 1, 0, 1));
    }

    @Test
    void what_was_taken_back_or_said_of_many_at_once_counts_for_nobody() {
        says("aa", 0, strength(3));
        says("aa", 1, strength(3));
        past = past.undo();
        past = past.applied("bb-9", new Several("Rule 1", List.of(SetAnswer.from(past.portfolio(), "F-0", Ask.SERVES, NONE),
                SetAnswer.from(past.portfolio(), "F-2", Ask.SERVES, strength(2)))));
        assertThat(Hands.of(past, several())).isEmpty();
        assertThat(several().origin(past, "F-2/Serves")).contains(new Origin("Rule 1", true, "bo", LocalDate.of(2026, 6, 30)));
        assertThat(several().origin(past, "F-5/Serves")).isEmpty();
    }

    @Test
    void a_zero_for_one_outcome_is_a_look_at_it_and_an_empty_answer_is_none() {
        says("aa", 0, Links.of(Map.of(), 0));
        assertThat(Hands.of(past, several())).isEmpty();
    }
}
