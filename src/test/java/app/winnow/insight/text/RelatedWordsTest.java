package app.winnow.insight.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedWordsTest {

    @Test
    void every_group_of_our_own_has_names_in_seven_languages() {
        Set<Language> seven = Set.of(Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.PORTUGUESE, Language.ITALIAN, Language.DUTCH);
        List<RelatedWords.Group> groups = RelatedWords.own();
        assertThat(groups).hasSizeGreaterThan(70);
        for (RelatedWords.Group group : groups) {
            assertThat(group.words().keySet()).as(group.name()).containsAll(seven);
            group.words().forEach((language, words) -> assertThat(words.stream().filter(RelatedWords.Word::isName)).as(group.name() + " " + language).hasSizeGreaterThan(1));
        }
        assertThat(groups.stream().map(RelatedWords.Group::name).collect(Collectors.toSet())).hasSameSizeAs(groups);
    }

    @Test
    void names_stand_before_the_semicolon_and_companions_after_it() {
        RelatedWords.Group group = RelatedWords.read(List.of("# a remark", "", "[gardening]", "en: garden, pruning shears; rose", "de: Garten")).get(0);
        assertThat(group.name()).isEqualTo("gardening");
        assertThat(group.words().get(Language.ENGLISH)).containsExactly(new RelatedWords.Word("garden", true), new RelatedWords.Word("pruning shears", true), new RelatedWords.Word("rose", false));
        assertThat(group.words().get(Language.GERMAN)).containsExactly(new RelatedWords.Word("Garten", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden, rose", "xx: garden", ": garden"})
    void a_line_that_is_neither_a_group_nor_words_is_named(String line) {
        assertThatThrownBy(() -> RelatedWords.read(List.of("[gardening]", line))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(line);
        assertThatThrownBy(() -> RelatedWords.read(List.of("en: garden"))).isInstanceOf(IllegalArgumentException.class);
    }
}
