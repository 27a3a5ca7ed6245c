package app.winnow.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts one run in a Java machine of its own and reads what {@link Measured} printed there. */
final class Fork {
    static final String MARK = "measured";

    /** Milliseconds of the work by the clock, of the whole process with its start, of the processors; greatest heap in MB; and what the run came to. */
    record Result(double ms, double wall, double cpu, double heap, long count) { }

    private final List<String> options = new ArrayList<>();

    /** {@code heap} as Java's option says it: "512m". */
    Fork(String heap, String... more) {
        options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.add("-Xmx" + heap);
        options.addAll(List.of(more));
        options.add("-cp");
        options.add(System.getProperty("java.class.path"));
    }

    /** Lets the run print its figures itself; false when it failed. */
    boolean print(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    /** Empty when the run failed, for want of memory or otherwise; what it said goes to standard error. */
    Optional<Result> run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<Result> results = all(main, arguments);
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(0));
    }

    /** The same for a run that does its work several times over, one result each time; none at all when it failed. */
    List<Result> all(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String[]> told = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(MARK)) {
                    told.add(line.split(" "));
                }
            }
        }
        boolean ended = process.waitFor() == 0;
        double wall = (System.nanoTime() - start) / 1e6;
        return ended ? told.stream().map(words -> new Result(Double.parseDouble(words[1]), wall, Double.parseDouble(words[2]), Double.parseDouble(words[3]),
                Long.parseLong(words[4]))).toList() : List.of();
    }
}
