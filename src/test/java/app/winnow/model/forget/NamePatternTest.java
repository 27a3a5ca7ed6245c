package app.winnow.model.forget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '~', textBlock = """
            Ann Miller              ~ Ann Miller                       ~ [forgotten]
            Ann Miller              ~ by ANN  MILLER, 2024             ~ by [forgotten], 2024
            Ann Miller              ~ Miller, Ann; Bo Tarnwick         ~ [forgotten]; Bo Tarnwick
            Ann Miller              ~ ann.miller@example.org           ~ [forgotten]@example.org
            Ann Miller              ~ Ann&nbsp;Miller                  ~ [forgotten]
            Ann Miller              ~ Joann Miller                     ~ Joann Miller
            Ann Miller              ~ Ann Millers                      ~ Ann Millers
            Ann Miller              ~ Ann and Miller                   ~ Ann and Miller
            Miller, Ann             ~ Ann Miller's course              ~ [forgotten]'s course
            Miller, Ann             ~ Miller, Ann                      ~ [forgotten]
            O. Fenwick, Sterile     ~ O. Fenwick, Sterile              ~ [forgotten]
            Ann Mary Miller         ~ Miller, Ann Mary                 ~ [forgotten]
            ann@example.org         ~ write to ann@example.org today   ~ write to [forgotten] today
            a+b (c)                 ~ a+b (c)                          ~ [forgotten]
            forgotten               ~ it was forgotten                 ~ it was [...]
            """)
    void whole_words_in_any_case_and_order_become_a_mark(String name, String text, String without) {
        assertThat(new NamePattern(new Forget.Name(name)).without(text)).isEqualTo(without);
    }
}
