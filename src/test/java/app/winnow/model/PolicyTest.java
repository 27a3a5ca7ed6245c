package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    @ParameterizedTest(name = "impact {0}, {1}: {2}")
    @CsvSource({
        "1, REFERENCED, replace/instead", "2, MIXED, slim/beside", "2, MEMORISED, slim/none",
        "3, REFERENCED, replace/instead", "4, MIXED, slim/beside", "4, MEMORISED, slim/beside",
        "5, REFERENCED, slim/beside", "6, MIXED, slim/beside", "7, MEMORISED, keep/beside",
    })
    void the_nine_cells_of_the_workshop_policy(int impact, Response response, String result) {
        assertThat(Policy.WORKSHOP.rules().cell(impact, response).word()).isEqualTo(result);
    }
}
