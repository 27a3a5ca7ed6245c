package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageWindowTest {

    @ParameterizedTest(name = "{0} to {1} is {2} months")
    @CsvSource({
        "2025-01-01, 2025-12-31, 12",
        "2024-07-01, 2026-06-30, 24",
        "2026-02-01, 2026-02-28, 1",
        "2026-01-15, 2026-02-14, 1",
        "2026-06-01, 2026-06-15, 0.5",
    })
    void months_count_both_days(LocalDate from, LocalDate to, double months) {
        assertThat(new UsageWindow(from, to).months()).isCloseTo(months, within(0.001));
    }

    @Test
    void it_never_ends_before_it_starts() {
        assertThatThrownBy(() -> new UsageWindow(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31))).isInstanceOf(IllegalArgumentException.class);
    }
}
