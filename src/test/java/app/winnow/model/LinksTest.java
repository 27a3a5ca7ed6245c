package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Outcome FIRST = Outcome.of("O1", 1, "Berth the ferry on time");
    private static final Outcome LATER = Outcome.of("O2", 2, "Load every lorry in its lane");

    @Test
    void an_outcome_that_was_there_and_is_not_named_is_not_served() {
        assertThat(Links.of(Map.of(), 1).to(FIRST)).contains(Link.claimed(0));
    }

    @Test
    void an_outcome_written_after_somebody_looked_is_unknown_and_not_zero() {
        assertThat(Links.of(Map.of("O1", Link.claimed(3)), 1).to(LATER)).isEmpty();
    }

    @Test
    void a_named_outcome_counts_even_before_anybody_looked_at_the_rest() {
        Links links = Links.of(Map.of(), 0).with("O2", Link.claimed(2));
        assertThat(links.to(LATER)).contains(Link.claimed(2));
        assertThat(links.to(FIRST)).isEmpty();
        assertThat(links.seenUpTo(2).to(FIRST)).contains(Link.claimed(0));
    }

    @Test
    void looking_again_never_forgets_what_was_seen() {
        assertThat(Links.of(Map.of(), 5).seenUpTo(3).seen()).isEqualTo(5);
    }

    @Test
    void a_strength_beyond_three_is_refused() {
        assertThatThrownBy(() -> Link.claimed(4)).isInstanceOf(IllegalArgumentException.class);
    }
}
