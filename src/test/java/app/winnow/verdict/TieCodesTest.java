package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TieCodesTest {

    @Test
    void what_was_put_is_found_again_and_nothing_else_is() {
        Random random = new Random(11);
        TieCodes ties = new TieCodes();
        Map<Long, Integer> known = new HashMap<>();
        for (int run = 0; run < 20_000; run++) {
            long key = TieCodes.key(random.nextInt(2_000), random.nextInt(4), random.nextInt(1 << 20) & 7, random.nextInt(4));
            assertThat(ties.get(key)).isEqualTo(known.getOrDefault(key, -1));
            int code = known.computeIfAbsent(key, fresh -> random.nextInt(30_000));
            ties.put(key, code);
        }
    }

    @Test
    void different_ties_have_different_keys() {
        assertThat(TieCodes.key(1, 0, -1, 1)).isNotEqualTo(TieCodes.key(1, 1, -1, 0)).isNotEqualTo(TieCodes.key(2, 0, -1, 1)).isNotEqualTo(TieCodes.key(1, 0, 1, 1));
    }
}
