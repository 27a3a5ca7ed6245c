package app.winnow.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest(name = "{0} is {2} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            90                    | BARE           | 90
            1.5                   | BARE           | 1.5
            1,5                   | BARE           | 1.5
            90 min                | MINUTES        | 90
            134m                  | MINUTES        | 134
            1h 30m                | MINUTES        | 90
            1h30                  | MINUTES        | 90
            1 hr 30 mins          | MINUTES        | 90
            1 hour and 30 minutes | MINUTES        | 90
            1,5 h                 | MINUTES        | 90
            54s                   | MINUTES        | 0.9
            1:30                  | CLOCK          | 90
            01:30:00              | MINUTES        | 90
            1899-12-31 01:30:00   | MINUTES        | 90
            PT1H30M               | MINUTES        | 90
            P1D                   | MINUTES        | 480
            P1DT2H                | MINUTES        | 600
            P2W                   | WEEKS          | 2
            0.5 days              | MINUTES        | 240
            1/2 day               | MINUTES        | 240
            ½ Tag                 | MINUTES        | 240
            2-3 hours             | MINUTES        | 150
            2 to 3 hours          | MINUTES        | 150
            5 A 10 h/a            | MINUTES        | 450
            20 h/a                | MINUTES        | 1200
            approx. 20 min        | MINUTES        | 20
            ca. 45 Minuten        | MINUTES        | 45
            2 Std. 15 Min.        | MINUTES        | 135
            3 jours               | MINUTES        | 1440
            90分                  | MINUTES        | 90
            1時間30分             | MINUTES        | 90
            Online (2 hours)      | MINUTES        | 120
            4 weeks               | WEEKS          | 4
            (1 Year)              | WEEKS          | 52
            2–3 hours per week    | MINUTES_A_WEEK | 150
            3 weeks at 3 hours a week | MINUTES    | 540
            6 Stunden pro Woche   | MINUTES_A_WEEK | 360
            """)
    void a_length_is_read_as_people_write_it(String text, Length.Kind kind, double value) {
        assertThat(Durations.parse(text, 8)).hasValueSatisfying(length -> {
            assertThat(length.kind()).isEqualTo(kind);
            assertThat(length.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-paced", "Ongoing", "Im eigenen Tempo"})
    void a_course_at_ones_own_pace_states_no_length(String text) {
        assertThat(Durations.parse(text, 8)).contains(Length.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca. 3", "4 modules", "half a day or so", "Level 2", "2024-01-05", "3 hours in 2 weeks", "see description"})
    void what_is_not_understood_is_not_guessed(String text) {
        assertThat(Durations.parse(text, 8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30, 45, 60, 90, 20      | MINUTE
            1, 2, 1.5, 0.5, 4       | HOUR
            1, 2, 3, 4, 4           | HOUR
            10, 15, 20, 10, 5       | MINUTE
            1.5, 39.0, 2.5, 3, 16.5 | HOUR
            3600, 5400, 1800, 7200  | SECOND
            1200, 140, 240, 600     | MINUTE
            """)
    void bare_numbers_suggest_a_unit(String numbers, TimeUnit unit) {
        assertThat(UnitGuess.of(java.util.Arrays.stream(numbers.split(",")).mapToDouble(Double::parseDouble).toArray())).isEqualTo(unit);
    }
}
