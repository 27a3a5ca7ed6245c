package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return new Commands(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC()).run(args);
    }

    private String file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("pairs.csv"), text.getBytes(charset)).toString();
    }

    @Test
    void precision_and_recall_are_printed_and_what_was_told_wrongly_is_named() throws IOException {
        String pairs = file("titleA,titleB,same\nMooring v2,Mooring,yes\nMooring 1,Mooring 2,no\nSplicing,Rope work,yes\nRadio,Radio,no\n", StandardCharsets.UTF_8);
        assertThat(run("evaluate", "overlaps", pairs, "--wrong")).isZero();
        assertThat(out.toString().lines()).containsExactly("4 pairs, 2 of them the same; 2 called the same, 1 of those rightly", "precision 50.0 %, recall 50.0 %",
                "not found: Splicing / Rope work", "not the same: Radio / Radio");
    }

    @Test
    void json_has_the_figures() throws IOException {
        String pairs = file("titleA,titleB,same\nMooring v2,Mooring,yes\n", StandardCharsets.UTF_8);
        assertThat(run("evaluate", "overlaps", pairs, "--json")).isZero();
        assertThat(out.toString()).contains("\"pairs\" : 1", "\"precision\" : 1.0000", "\"recall\" : 1.0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Title A;Title B;Same\nFähre;Fähre v2;ja\n", "same\ttitle_1\ttitle_2\n1\tFähre\tFähre v2\n", "Pairs of ours\n\nFirst title;Second title;Duplicate\nFähre;Fähre v2;TRUE\n"})
    void headings_signs_and_encodings_may_differ(String text) throws IOException {
        assertThat(run("evaluate", "overlaps", file(text, StandardCharsets.ISO_8859_1))).as(err.toString()).isZero();
        assertThat(out.toString()).contains("1 pairs, 1 of them the same; 1 called the same, 1 of those rightly");
    }

    @Test
    void rows_that_cannot_be_used_are_named() throws IOException {
        assertThat(run("evaluate", "overlaps", file("titleA,titleB,same\nMooring,Mooring,yes\nMooring,,yes\nMooring,Radio,perhaps\n", StandardCharsets.UTF_8))).isZero();
        assertThat(out.toString()).contains("1 pairs");
        assertThat(err.toString().lines()).containsExactly("Row 3: A title is missing, so this row is left out.", "Row 4: \"perhaps\" is neither yes nor no, so this row is left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,title\nA,Mooring\n", "titleA,titleB,same\n", "titleA,titleB,same\nMooring,Radio,perhaps\n"})
    void a_file_that_is_none_is_refused_in_a_sentence(String text) throws IOException {
        assertThat(run("evaluate", "overlaps", file(text, StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(err.toString().strip()).endsWith(".");
        assertThat(run("evaluate", "overlaps", folder.resolve("missing.csv").toString())).isEqualTo(2);
    }
}
