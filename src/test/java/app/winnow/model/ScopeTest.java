package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest(name = "outcome of {0}/{1}/{2} and offering of {3}/{4}/{5}: {6}")
    @CsvSource({
        "'', '', '', Sales, Agents, en, true",
        "Sales, '', '', Sales, Agents, en, true",
        "Sales, '', '', '', Agents, en, true",
        "sales , Agents, '', Sales, Agents, de, true",
        "Sales, '', '', Service, '', '', false",
        "Sales, Agents, '', Sales, Managers, '', false",
        "Sales, '', de, Sales, '', en, false",
    })
    void an_outcome_concerns_an_offering_where_each_part_is_blank_or_equal(String unit, String audience, String language, String otherUnit,
                                                                           String otherAudience, String otherLanguage, boolean concerns) {
        assertThat(new Scope(unit, audience, language).concerns(new Scope(otherUnit, otherAudience, otherLanguage))).isEqualTo(concerns);
    }

    @ParameterizedTest(name = "complete for {0}/{1} covers an offering of {2}/{3}: {4}")
    @CsvSource({
        "'', '', Sales, Agents, true",
        "Sales, '', Sales, Agents, true",
        "Sales, '', '', '', false",
        "Sales, Agents, Sales, '', false",
        "sales, agents, Sales, Agents, true",
        "Service, '', Sales, '', false",
    })
    void a_yes_covers_equal_or_blank_rows_only(String unit, String audience, String otherUnit, String otherAudience, boolean covers) {
        assertThat(new UnitAudience(unit, audience).covers(otherUnit, otherAudience)).isEqualTo(covers);
    }
}
