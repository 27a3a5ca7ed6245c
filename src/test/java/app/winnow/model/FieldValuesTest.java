package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    @Test
    void facts_of_shared_values_are_those_of_a_map() {
        FieldValues[] shared = {new FieldValues(Field.DESCRIPTION, "Lift", null), new FieldValues(Field.DURATION)};
        assertThat(Facts.of(shared, new int[] {0, -1}, new Object[] {null, 30.0})).isEqualTo(Facts.of(Map.of(Field.DESCRIPTION, "Lift", Field.DURATION, 30.0)));
        assertThat(Facts.of(shared, new int[] {1, -1}, new Object[2])).isSameAs(Facts.NONE);
    }

    @Test
    void what_has_not_the_shape_of_its_field_is_refused_and_so_are_fields_out_of_order() {
        assertThatThrownBy(() -> new FieldValues(Field.DURATION, "an hour")).isInstanceOf(IllegalArgumentException.class);
        FieldValues[] own = {new FieldValues(Field.DURATION)};
        assertThatThrownBy(() -> Facts.of(own, new int[] {-1}, new Object[] {"an hour"})).isInstanceOf(IllegalArgumentException.class);
        FieldValues[] turned = {new FieldValues(Field.DURATION, 1.0), new FieldValues(Field.DESCRIPTION, "Lift")};
        assertThatThrownBy(() -> Facts.of(turned, new int[] {0, 0}, new Object[2])).isInstanceOf(IllegalArgumentException.class);
    }
}
