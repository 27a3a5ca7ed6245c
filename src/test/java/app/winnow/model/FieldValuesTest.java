package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {
    private final FieldValues descriptions = new FieldValues(Field.DESCRIPTION, new Object[] {"Lift", null}, new Codes(new int[] {0, 1, 0}, 2));
    private final FieldValues minutes = new FieldValues(Field.DURATION, 30.0, null, null);
    private final FactTable table = new FactTable(List.of(minutes, descriptions));

    @Test
    void facts_of_a_row_are_those_of_a_map() {
        Facts map = Facts.of(Map.of(Field.DESCRIPTION, "Lift", Field.DURATION, 30.0));
        Facts row = table.facts(0);
        assertThat(row).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
        assertThat(map).isEqualTo(row);
        assertThat(row.known()).isEqualTo(map.known());
        assertThat(row.text(Field.DESCRIPTION)).contains("Lift");
        assertThat(row.number(Field.DURATION)).hasValue(30);
        assertThat(row.value(Field.LANGUAGE)).isEmpty();
        assertThat(table.facts(2)).isEqualTo(Facts.of(Map.of(Field.DESCRIPTION, "Lift"))).isNotEqualTo(row);
    }

    @Test
    void a_row_that_says_nothing_is_nothing() {
        assertThat(table.facts(1)).isSameAs(Facts.NONE);
    }

    @Test
    void facts_of_a_row_change_by_themselves() {
        assertThat(table.facts(0).with(Field.DURATION, 5.0)).isEqualTo(Facts.of(Map.of(Field.DESCRIPTION, "Lift", Field.DURATION, 5.0)));
        assertThat(table.facts(0).with(Field.DURATION, null)).isEqualTo(table.facts(2));
        assertThat(table.facts(0).number(Field.DURATION)).hasValue(30);
    }

    @Test
    void what_has_not_the_shape_of_its_field_is_refused_and_so_is_a_field_that_is_there_twice() {
        assertThatThrownBy(() -> new FieldValues(Field.DURATION, "an hour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FactTable(List.of(minutes, minutes))).isInstanceOf(IllegalArgumentException.class);
    }
}
