package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] words = java.util.stream.Stream.concat(java.util.stream.Stream.of("evaluate", "suggestions"), java.util.stream.Stream.of(args).map(String::valueOf)).toArray(String[]::new);
        return new Commands(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC()).run(words);
    }

    private Path labelled(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("labelled.csv"), List.of(lines));
    }

    private double figure(int at, String name) {
        Matcher found = Pattern.compile("\"" + name + "\" : (\\d\\.\\d+)").matcher(out.toString());
        List<Double> all = found.results().map(result -> Double.parseDouble(result.group(1))).collect(Collectors.toList());
        return all.get(at);
    }

    @ParameterizedTest(name = "{0}: {2} first and {3} among three without a link, {4} first after 12")
    @CsvSource({"labelled-en.csv, Capability, 0.75, 0.85, 0.75", "labelled-de.csv, Kompetenz, 0.75, 0.82, 0.75"})
    void what_people_chose_by_hand_is_suggested_without_any_link_and_more_of_it_among_the_first_three_after_some(String name, String label, double first, double firstThree, double after) throws IOException {
        Path file = labelled(name);
        assertThat(run(file, "--label", label, "--json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"offerings\" : 40").contains("\"outcomes\" : 8");
        assertThat(figure(0, "top1")).isGreaterThanOrEqualTo(first);
        assertThat(figure(0, "top3")).isGreaterThanOrEqualTo(firstThree);
        assertThat(run(file, "--label", label, "--confirmed", "12", "--json")).isZero();
        assertThat(out.toString()).contains("\"measured\" : 28");
        assertThat(figure(1, "top1")).isGreaterThanOrEqualTo(after);
        assertThat(figure(1, "top3")).isGreaterThanOrEqualTo(figure(0, "top3"));
    }

    @Test
    void the_label_is_hidden_and_so_is_a_column_that_repeats_it() throws IOException {
        Path file = file("Title,Skill,Skill again", "Alpha,Zebra,zebra", "Beta,Zebra,zebra", "Gamma,Quokka,quokka", "Delta,Quokka,quokka");
        assertThat(run(file, "--label", "Skill", "--json")).isZero();
        assertThat(figure(0, "top1")).isZero();
        assertThat(err.toString().strip()).isEqualTo("The column “Skill again” says the same as “Skill” in every row and was hidden too.");
    }

    @Test
    void an_offering_on_several_rows_has_the_labels_of_all_of_them() throws IOException {
        Path file = file("Title,Skill", "Repair pumps,Pumps", "Repair pumps,Repair", "Prune roses,Garden roses", "Water tulips,Garden tulips");
        assertThat(run(file, "--label", "skill", "--json")).isZero();
        assertThat(out.toString()).contains("\"offerings\" : 3").contains("\"outcomes\" : 4");
        assertThat(figure(0, "top1")).isEqualTo(1);
    }

    @Test
    void a_cell_holds_several_labels_and_a_comma_only_parts_what_also_stands_alone() throws IOException {
        Path file = file("Title,Skill", "Pump repair,\"Pumps; Repair\"", "Roses,\"Garden, park and forest\"", "Pumps and valves,\"Pumps, Valves\"", "Valves,Valves", "Pumps,Pumps");
        assertThat(run(file, "--label", "Skill", "--json")).isZero();
        assertThat(out.toString()).contains("\"offerings\" : 5").contains("\"outcomes\" : 4");
    }

    @Test
    void the_same_file_gives_the_same_figures() throws IOException {
        Path file = labelled("labelled-de.csv");
        run(file, "--label", "Kompetenz", "--confirmed", "10");
        String before = out.toString();
        run(file, "--label", "Kompetenz", "--confirmed", "10");
        assertThat(out.toString()).isEqualTo(before);
        assertThat(before.lines()).hasSize(3);
    }

    @Test
    void a_label_that_is_not_there_is_refused_with_those_that_are() throws IOException {
        assertThat(run(file("Title,Skill", "Alpha,Zebra", "Beta,Quokka"), "--label", "Competency")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("There is no column “Competency”. The columns are: Title, Skill.");
    }

    @ParameterizedTest
    @CsvSource({"--sheet, Analysis", "--confirmed, 2", "--confirmed, 0"})
    void what_cannot_be_done_is_refused_in_a_sentence(String option, String value) throws IOException {
        assertThat(run(file("Title,Skill", "Alpha,Zebra", "Beta,Quokka"), "--label", "Skill", option, value)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).endsWith(".");
    }

    @Test
    void a_blank_label_and_an_empty_file_are_refused_in_a_sentence() throws IOException {
        assertThat(run(file("Title,Skill,Minutes", "Alpha,,5", "Beta,,7"), "--label", "Skill")).isEqualTo(2);
        assertThat(err.toString()).contains("blank in every row");
        assertThat(run(Files.createFile(folder.resolve("empty.csv")), "--label", "Skill")).isEqualTo(2);
        assertThat(err.toString().strip()).endsWith(".");
    }
}
