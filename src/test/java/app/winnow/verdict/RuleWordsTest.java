package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Disposition;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule is said with where it comes from, and every disposition in the words of the product. */
class RuleWordsTest {
    private static final ResourceBundle SHOWN = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");
    private static final ResourceBundle DRAWN = ResourceBundle.getBundle("app.winnow.picture.bubble.messages");
    private static final ResourceBundle OWN = ResourceBundle.getBundle("app.winnow.verdict.messages");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_is_a_sentence_that_names_its_source_by_author_and_year_or_says_that_it_is_ours(Rule rule) {
        String said = SHOWN.getString("rule." + rule.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertThat(said).matches("[A-Z].*\\((.*[A-Z][a-z]+ \\d{4}.*|.*ours)\\)\\.");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void the_portfolio_map_says_each_rule_with_its_source_too(Rule rule) {
        assertThat(DRAWN.getString("rule." + rule.title().toLowerCase(Locale.ROOT).replace(' ', '-'))).matches("[a-z].*\\((.*[A-Z][a-z]+ \\d{4}.*|.*ours)\\)\\.");
    }

    @Test
    void dispositions_are_said_in_the_words_of_the_product() {
        assertThat(Arrays.stream(Disposition.values()).map(disposition -> OWN.getString("disposition." + disposition.word().replace(' ', '-'))))
                .containsExactlyInAnyOrder("keep", "slim", "move into the work", "merge", "move out", "stop offering", "pass to who can fix it", "park");
    }
}
