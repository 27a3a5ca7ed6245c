package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 100_000})
    void the_greatest_number_below_each_limit_comes_back(int limit) {
        Codes codes = new Codes(3, limit, at -> at == 1 ? 0 : limit - 1);
        assertThat(codes.size()).isEqualTo(3);
        assertThat(new int[] {codes.at(0), codes.at(1), codes.at(2)}).containsExactly(limit - 1, 0, limit - 1);
        Codes wider = new Codes(new int[] {limit - 1, 0, limit - 1}, 1 << 20);
        assertThat(codes).isEqualTo(wider).hasSameHashCodeAs(wider).isNotEqualTo(new Codes(2, limit, at -> 0));
        assertThat(new Codes(0, limit, at -> -1).size()).isZero();
    }
}
