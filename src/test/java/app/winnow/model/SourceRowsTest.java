package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceRowsTest {

    @Test
    void a_row_by_itself_is_the_same_as_a_list_of_one() {
        SourceRows list = SourceRows.of(2, new int[] {7});
        SourceRows row = SourceRows.of(2, 7);
        assertThat(row).isEqualTo(list).hasSameHashCodeAs(list).hasToString("2[7]").isNotEqualTo(SourceRows.of(2, 7, 8)).isNotEqualTo(SourceRows.of(1, 7));
        assertThat(row.rows()).containsExactly(7);
        assertThat(row.size()).isEqualTo(1);
        assertThatThrownBy(() -> row.row(1)).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void a_field_comes_from_another_row_until_it_is_its_own_again() {
        SourceRows own = SourceRows.of(0, 7);
        SourceRows joined = own.with(Field.OWNER, SourceRows.of(1, 3));
        assertThat(joined.of(Field.OWNER)).isEqualTo(SourceRows.of(1, 3));
        assertThat(joined.of(Field.UNIT)).extracting(SourceRows::first).isEqualTo(7);
        assertThat(joined).isNotEqualTo(own);
        assertThat(joined.with(Field.OWNER, SourceRows.of(0, new int[] {7}))).isEqualTo(own);
        assertThat(own.with(Field.OWNER, SourceRows.NONE).of(Field.OWNER)).isEqualTo(SourceRows.NONE);
    }
}
