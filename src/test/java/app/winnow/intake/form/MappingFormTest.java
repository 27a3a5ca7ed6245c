package app.winnow.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import app.winnow.model.Problem;
import app.winnow.sheet.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFormTest {
    private static Mapping full() {
        Map<String, Mapping.Column> columns = new LinkedHashMap<>();
        columns.put("Kursname", Mapping.Column.NOTHING.withField(Field.TITLE));
        columns.put("Dauer", Mapping.Column.NOTHING.withField(Field.DURATION).withUnit("h"));
        columns.put("Geändert", Mapping.Column.NOTHING.withField(Field.UPDATED).withDateOrder(DateOrder.DMY));
        columns.put("Inaktiv", Mapping.Column.NOTHING.withField(Field.STATUS).withReversed(true));
        columns.put("Notiz \"intern\"", Mapping.Column.TEXT);
        columns.put("Besitzer", Mapping.Column.OUT);
        columns.put("Topic#2", Mapping.Column.NOTHING.withUnit("min"));
        return new Mapping("Unser LMS", "Analyse", 3, List.of("Kursname", "Dauer"), columns, Map.of("clock: Dauer", "hours-minutes"));
    }

    @Test
    void what_was_written_is_read_back() {
        ReadMapping read = MappingForm.read(MappingForm.write(full()), "m.json");
        assertThat(read.mapping()).isEqualTo(full());
        assertThat(read.problems()).isEmpty();
        assertThat(MappingForm.read(MappingForm.write(Mapping.NONE), "m.json").mapping()).isEqualTo(Mapping.NONE);
    }

    @Test
    void a_mapping_written_by_hand_may_be_short() {
        Mapping read = MappingForm.read("\uFEFF{\"columns\": {\" Remark \": null, \"Hours\": \"Duration\"}, \"answers\": {\"hours-a-week\": 2.5, \"clock\": null}}", "m.json").mapping();
        assertThat(read.columns()).containsEntry("Remark", Mapping.Column.TEXT).containsEntry("Hours", Mapping.Column.NOTHING.withField(Field.DURATION));
        assertThat(read.answers()).containsExactly(Map.entry("hours-a-week", "2.5"));
    }

    @Test
    void a_key_that_nobody_knows_is_reported_and_not_used() {
        ReadMapping read = MappingForm.read("{\"colour\": {\"a\": [1, 2]},\n \"columns\": {\"Hours\": {\"weight\": 3, \"unit\": \"h\"}}, \"sheet\": \"A\"}", "m.json");
        assertThat(read.problems()).extracting(Problem::text).containsExactly("colour", "weight");
        assertThat(read.problems()).extracting(Problem::column).containsExactly("", "Hours");
        assertThat(read.problems().get(1).message()).contains("weight", "line 2", "m.json");
        assertThat(read.mapping().sheet()).isEqualTo("A");
        assertThat(read.mapping().columns().get("Hours").unit()).isEqualTo("h");
    }

    @Test
    void a_column_that_is_spoken_of_twice_is_reported_and_the_last_counts() {
        ReadMapping read = MappingForm.read("{\"columns\": {\"Hours\": {\"unit\": \"h\"}, \" hours \": {\"unit\": \"min\"}, \"Hours \": {\"unit\": \"s\"}}}", "m.json");
        assertThat(read.problems()).hasSize(2);
        assertThat(read.mapping().columns().get("Hours").unit()).isEqualTo("s");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            ''                                                             ~ line 1
            []                                                             ~ does not begin with a brace
            {"sheet": "A"                                                  ~ not valid JSON
            {"sheet": "A"} {"sheet": "B"}                                  ~ goes on
            {"sheet": "A", "sheet": "B"}                                   ~ not valid JSON
            {"sheet": ["A"]}                                               ~ not a list
            {"headingRow": "two"}                                          ~ headingRow
            {"headingRow": -1}                                             ~ headingRow
            {"columns": ["Hours"]}                                         ~ columns names each column
            {"columns": {"Hours": {"field": "Dauer"}}}                     ~ "Dauer", said of the column "Hours", is no field
            {"columns": {"Hours": {"unit": "fathom"}}}                     ~ min, h, s, day, week, credit
            {"columns": {"Date": {"dateOrder": "day first"}}}              ~ dmy, mdy or ymd
            {"columns": {"Gone": {"reversed": "yes"}}}                     ~ true or false
            {"headingRow": 99999999999999999999}                           ~ not valid JSON
            {"answers": "minutes"}                                         ~ answers names each question
            """)
    void what_is_no_mapping_is_refused_in_a_sentence_with_its_place(String text, String sentence) {
        assertThatThrownBy(() -> MappingForm.read(text, "mine.json")).isInstanceOf(Refused.class).message().contains("mine.json", "line 1", sentence).doesNotContain("com.fasterxml");
    }
}
