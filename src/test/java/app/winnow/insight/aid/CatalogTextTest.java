package app.winnow.insight.aid;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.aid.FoundSteps.How;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTextTest {
    private static CatalogText read(String language, String description) {
        return CatalogText.of(Offering.imported("A", "A", SourceRows.NONE, Facts.of(language.isEmpty() ? Map.of(Field.DESCRIPTION, description)
                : Map.of(Field.DESCRIPTION, description, Field.LANGUAGE, language))));
    }

    private static FoundSteps steps(String language, String description) {
        return read(language, description).steps();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|What to do: 1. Open the valve 2. Wait for the tone 3. Close it again. Then go home.|Open the valve;Wait for the tone;Close it again",
        "de|Ablauf: Schritt 1: Ventil öffnen, Schritt 2: Ton abwarten, Schritt 3: Ventil schließen.|Ventil öffnen;Ton abwarten;Ventil schließen",
        "fr|Étape 1 : ouvrir la vanne. Étape 2 : attendre le signal.|ouvrir la vanne;attendre le signal",
        "es|1) Abra la válvula 2) Espere el tono|Abra la válvula;Espere el tono"})
    void numbers_that_count_up_from_one_are_steps(String language, String text, String expected) {
        FoundSteps found = steps(language, text);
        assertThat(found.how()).isEqualTo(How.NUMBERED);
        assertThat(String.join(";", found.steps())).isEqualTo(expected);
    }

    @Test
    void numbers_that_count_nothing_are_no_steps() {
        assertThat(steps("en", "At 10. Hangar 4 is open until 22. Pilots bring 2. Papers.").how()).isEqualTo(How.NONE);
    }

    @Test
    void bullets_are_steps_in_lines_and_in_one_line() {
        assertThat(steps("en", "The round:\n- doors shut\n- lights off\n- alarm set").steps()).containsExactly("doors shut", "lights off", "alarm set");
        assertThat(steps("en", "The round \u2022 doors shut \u2022 lights off").steps()).containsExactly("doors shut", "lights off");
    }

    @Test
    void what_was_a_list_on_the_web_has_only_its_lines_left() {
        FoundSteps found = steps("en", "This course covers:\nOpening the shop\nCounting the till\nSetting the alarm\nIt takes an hour.");
        assertThat(found.how()).isEqualTo(How.LINES);
        assertThat(found.steps()).containsExactly("Opening the shop", "Counting the till", "Setting the alarm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|First, empty the tank. Then rinse it twice. Finally, sign the card.|Empty the tank;Rinse it twice;Sign the card",
        "de|Zuerst leeren Sie den Tank. Danach spülen Sie ihn. Zum Schluss unterschreiben Sie.|Leeren Sie den Tank;Spülen Sie ihn;Unterschreiben Sie",
        "fr|D'abord videz la cuve, puis rincez-la, enfin signez la fiche.|Videz la cuve;Rincez-la;Signez la fiche",
        "es|Primero vacíe el depósito. Luego enjuáguelo. Por último firme la ficha.|Vacíe el depósito;Enjuáguelo;Firme la ficha"})
    void first_then_and_finally_put_sentences_in_an_order(String language, String text, String expected) {
        FoundSteps found = steps(language, text);
        assertThat(found.how()).isEqualTo(How.SEQUENCE);
        assertThat(String.join(";", found.steps()).replace(".", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|In this course you will learn to read a chart, plot a course and log a position.|read a chart;plot a course;log a position",
        "de|Sie lernen: Karten lesen, einen Kurs zeichnen und die Position eintragen.|Karten lesen;einen Kurs zeichnen;die Position eintragen",
        "fr|Vous apprendrez à lire une carte, tracer une route et noter la position.|lire une carte;tracer une route;noter la position",
        "es|Aprenderá a leer una carta, trazar un rumbo y anotar la posición.|leer una carta;trazar un rumbo;anotar la posición"})
    void what_people_are_promised_to_learn_is_a_list(String language, String text, String expected) {
        FoundSteps found = steps(language, text);
        assertThat(found.how()).isEqualTo(How.LEARN);
        assertThat(String.join(";", found.steps())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Check the date on the pack. Open it away from the face. The rest is in the binder.|Check the date on the pack;Open it away from the face",
        "de|Prüfen Sie das Datum. Öffnen Sie die Packung. Mehr steht im Ordner.|Prüfen Sie das Datum;Öffnen Sie die Packung",
        "fr|Vérifiez la date. Ouvrez le paquet. Le reste est dans le classeur.|Vérifiez la date;Ouvrez le paquet",
        "es|Comprobar la fecha. Abrir el paquete. Lo demás está en la carpeta.|Comprobar la fecha;Abrir el paquete"})
    void sentences_that_tell_people_what_to_do_are_steps(String language, String text, String expected) {
        FoundSteps found = steps(language, text);
        assertThat(found.how()).isEqualTo(How.COMMANDS);
        assertThat(String.join(";", found.steps())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|Closing a stall: counting the till, covering the goods and switching off the scale.|counting the till;covering the goods;switching off the scale",
        "en|Counting the till, covering the goods and switching off the scale.|Counting the till;covering the goods;switching off the scale",
        "es|Contar la caja, cubrir la mercancía y apagar la báscula.|Contar la caja;cubrir la mercancía;apagar la báscula"})
    void a_sentence_that_lists_what_is_done_is_a_list(String language, String text, String expected) {
        FoundSteps found = steps(language, text);
        assertThat(found.how()).isEqualTo(How.LISTING);
        assertThat(String.join(";", found.steps())).isEqualTo(expected);
    }

    @Test
    void a_title_that_lists_is_taken_where_the_description_holds_nothing() {
        Offering offering = Offering.imported("A", "Till: open, count, sign", SourceRows.NONE, Facts.of(Map.of(Field.DESCRIPTION, "What the buttons do.")));
        assertThat(CatalogText.of(offering).steps()).isEqualTo(new FoundSteps(How.TITLE, java.util.List.of("open", "count", "sign")));
    }

    @Test
    void a_text_about_something_holds_no_steps() {
        assertThat(steps("en", "A short history of the harbour, told with old photographs. It ends at the lighthouse.").isEmpty()).isTrue();
        assertThat(steps("", "").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|If the light is red, then stop the belt.|The light is red|Stop the belt",
        "en|If a seal is broken, keep the parcel back.|A seal is broken|Keep the parcel back",
        "de|Wenn die Lampe rot ist, dann halten Sie das Band an.|Die Lampe rot ist|Halten Sie das Band an",
        "fr|Si le voyant est rouge, alors arrêtez le tapis.|Le voyant est rouge|Arrêtez le tapis",
        "es|Si la luz es roja, entonces pare la cinta.|La luz es roja|Pare la cinta"})
    void a_condition_and_what_follows_are_a_decision(String language, String text, String left, String right) {
        assertThat(read(language, text).decisions()).containsExactly(new Row(left, right));
    }

    @Test
    void words_with_their_meaning_are_terms_and_faults_have_causes() {
        assertThat(read("en", "Lines on a chart:\nFathom: six feet of depth\nCable = a tenth of a mile\nKnot: a mile an hour").terms())
                .contains(new Row("Fathom", "Six feet of depth"), new Row("Cable", "A tenth of a mile"));
        assertThat(read("en", "The pump stops because the filter is full.").faults()).containsExactly(new Row("The pump stops", "The filter is full"));
        assertThat(read("de", "Die Pumpe steht, weil der Filter voll ist.").faults()).containsExactly(new Row("Die Pumpe steht", "Der Filter voll ist"));
    }

    @Test
    @Timeout(60)
    void a_huge_text_is_read_at_its_beginning_only_and_soon() {
        String huge = "1. Open the lid " + "a, ".repeat(400_000) + " 2. Close it";
        assertThat(steps("en", huge).steps()).allMatch(step -> step.length() <= 240);
        assertThat(read("en", "if ".repeat(200_000)).decisions()).isEmpty();
    }
}
