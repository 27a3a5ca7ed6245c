package app.winnow.desktop.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {
    @ParameterizedTest(name = "\"{0}\" is a topic: {1}")
    @CsvSource({
        "Leadership, true",
        "Communication skills, true",
        "Know the safety rules, true",
        "Understand the product range, true",
        "Raise awareness of phishing, true",
        "Quote the right machine in one visit, false",
        "Sell spare parts, false",
        "Berth the ferry within ten minutes, false",
        "Manage a team through a shift change, false",
        "Kunden beim ersten Anruf helfen, false"})
    void an_outcome_says_what_people_do(String sentence, boolean topic) {
        assertThat(Topic.warning(sentence).isPresent()).isEqualTo(topic);
    }

    @org.junit.jupiter.api.Test
    void nothing_typed_is_nothing_to_warn_of() {
        assertThat(Topic.warning("  ")).isEmpty();
    }
}
