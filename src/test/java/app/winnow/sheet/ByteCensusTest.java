package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted does not depend on the pieces in which a file comes. */
class ByteCensusTest {
    @ParameterizedTest
    @CsvSource({"UTF-8, true", "windows-1252, false", "UTF-16LE, true", "Shift_JIS, false"})
    void one_piece_and_many_say_the_same(String charset, boolean utf8) {
        Random random = new Random(2);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 3_000; line++) {
            text.append("a plain line of some length, ").append(line % 40 == 0 ? charset.equals("Shift_JIS") ? "\u65e5\u672c" : "caf\u00e9 fa\u00e7on" : "nothing").append(random.nextBoolean() ? "\n" : "\r\n");
        }
        byte[] bytes = text.toString().getBytes(Charset.forName(charset));
        ByteCensus whole = new ByteCensus();
        whole.add(bytes, bytes.length);
        ByteCensus pieces = new ByteCensus();
        for (int at = 0; at < bytes.length;) {
            int count = Math.min(bytes.length - at, 1 + random.nextInt(900));
            pieces.add(Arrays.copyOfRange(bytes, at, at + count), count);
            at += count;
        }
        assertThat(pieces.telling()).isEqualTo(whole.telling());
        assertThat(pieces.isUtf8()).isEqualTo(whole.isUtf8());
        assertThat(pieces.looksUtf16(1)).isEqualTo(whole.looksUtf16(1)).isEqualTo(charset.equals("UTF-16LE"));
        assertThat(pieces.hasZeros()).isEqualTo(whole.hasZeros());
        if (!charset.startsWith("UTF-16")) {
            assertThat(whole.isUtf8()).isEqualTo(utf8);
        }
    }

    @Test
    void lines_that_tell_are_whole_lines_with_a_byte_beyond_ascii() {
        ByteCensus census = new ByteCensus();
        byte[] bytes = "plain\ncaf\u00e9 at noon\nplain again\n".getBytes(StandardCharsets.ISO_8859_1);
        census.add(bytes, bytes.length);
        assertThat(new String(census.telling(), StandardCharsets.ISO_8859_1)).isEqualTo("caf\u00e9 at noon\n");
    }
}
