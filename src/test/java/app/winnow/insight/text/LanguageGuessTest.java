package app.winnow.insight.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    private final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH    | How to talk to a customer who is upset
            GERMAN     | Was vor der Inbetriebnahme zu tun ist
            FRENCH     | Comment répondre à une réclamation dans les délais
            SPANISH    | Cómo atender una queja en el mismo día
            PORTUGUESE | Como responder a uma reclamação no mesmo dia
            ITALIAN    | Come rispondere a un reclamo nello stesso giorno
            DUTCH      | Hoe je een klacht op dezelfde dag afhandelt
            SWEDISH    | Hur du svarar på ett klagomål och inte glömmer någon
            FINNISH    | Näin vastaat asiakkaalle ja kerrot mitä on tehty
            RUSSIAN    | Как ответить на жалобу клиента
            TURKISH    | Bir şikayete nasıl ve ne zaman cevap verilir
            INDONESIAN | Cara menjawab keluhan yang datang dari pelanggan pada hari itu juga
            CJK        | 見積書の作成
            GERMAN     | Prüfmittelüberwachung
            """)
    void small_words_and_letters_tell_the_language(Language language, String text) {
        assertThat(guess.of(text)).contains(language);
    }

    @Test
    void too_little_tells_nothing() {
        assertThat(guess.of("Excel")).isEmpty();
        assertThat(guess.of("")).isEmpty();
    }

    @Test
    void the_beginning_is_enough_where_it_tells() {
        assertThat(guess.of("What is to be done and by whom. Was ist zu tun und von wem und wann und wie und warum.", 30)).contains(Language.ENGLISH);
        assertThat(guess.of("Excel 2016 - 2019. Was ist zu tun und von wem.", 10)).contains(Language.GERMAN);
    }
}
