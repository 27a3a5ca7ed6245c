package app.winnow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.value.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void equal_texts_have_one_number_in_the_order_of_their_first_rows_and_blank_ones_none() {
        assertThat(Keys.Numbered.of(new String[] {"b", "a", "", "b", "c", ""})).satisfies(numbered -> {
            assertThat(numbered.of()).containsExactly(0, 1, -1, 0, 2, -1);
            assertThat(numbered.count()).isEqualTo(3);
            assertThat(numbered.repeats()).isTrue();
        });
        assertThat(Keys.Numbered.of(new String[0]).count()).isZero();
    }

    @Test
    void many_texts_are_numbered_as_a_map_would_do_it() {
        Random random = new Random(3);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < 20_000; at++) {
            texts.add(random.nextInt(20) == 0 ? "" : "title " + random.nextInt(9_000));
        }
        Map<String, Integer> known = new HashMap<>();
        int[] expected = texts.stream().mapToInt(text -> text.isEmpty() ? -1 : known.computeIfAbsent(text, fresh -> known.size())).toArray();
        Keys.Numbered numbered = Keys.Numbered.of(texts.toArray(String[]::new));
        assertThat(numbered.of()).containsExactly(expected);
        assertThat(numbered.count()).isEqualTo(known.size());
    }

    @Test
    void texts_that_differ_in_case_width_and_blanks_only_have_one_number_as_a_map_of_their_keys_would_do_it() {
        String[] forms = {"Course %d", "COURSE %d", " Course\u00a0%d ", "\uff23ourse %d", "course  %d\u200b", "Cour\u00adse %d", "\u00dcbung %d", "\u00fcbung %d", "\u2013", "course\n%d", ""};
        Random random = new Random(5);
        String[] texts = new String[20_000];
        Arrays.setAll(texts, row -> forms[random.nextInt(forms.length)].replace("%d", String.valueOf(random.nextInt(3_000))));
        texts[9] = "Long ".repeat(200) + "one";
        texts[10] = "LONG ".repeat(200) + "one";
        texts[11] = "";
        Map<String, Integer> known = new HashMap<>();
        int[] expected = Arrays.stream(texts).mapToInt(text -> text.isEmpty() ? -1 : known.computeIfAbsent(Texts.key(text), fresh -> known.size())).toArray();
        Keys.Numbered numbered = Keys.Numbered.ofKeys(texts);
        assertThat(numbered.of()).containsExactly(expected);
        assertThat(numbered.count()).isEqualTo(known.size());
    }
}
