package app.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Text lives outside code: one bundle a room. Every key is used by its room, and every key that a room's code names is there. Keys that are put together
 * at run time stand below a line {@code # prefix: verb.} in the bundle.
 */
class MessagesTest {
    private static final Path CODE = Path.of("src/main/java/app/winnow");
    private static final Path WORDS = Path.of("src/main/resources/app/winnow");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PREFIX = Pattern.compile("(?m)^#\\s*prefix:\\s*(\\S+?)\\*?\\s*$");
    private static final Pattern BUNDLE = Pattern.compile("app\\.winnow\\.([a-z.]+)\\.messages");

    @TestFactory
    Stream<DynamicTest> every_key_is_used() throws IOException {
        return bundles().map(bundle -> DynamicTest.dynamicTest(room(bundle), () -> {
            Set<String> literals = literals(bundle.getParent());
            List<String> prefixes = prefixes(bundle);
            Set<String> unused = new TreeSet<>(keys(bundle));
            unused.removeIf(key -> literals.contains(key) || literals.contains("${bundle:" + key + "}") || prefixes.stream().anyMatch(prefix -> key.startsWith(prefix) && named(literals, prefix)));
            assertThat(unused).as("keys that no code in " + room(bundle) + " names").isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> every_key_that_code_looks_up_is_there() throws IOException {
        Pattern lookUp = Pattern.compile("(?:words|WORDS|text|messages|MESSAGES)\\.(?:getString|of|get|format|say)\\(\\s*\"([a-z][a-zA-Z0-9.-]+)\"");
        return bundles().map(bundle -> DynamicTest.dynamicTest(room(bundle), () -> {
            Set<String> missing = new TreeSet<>();
            for (Path file : javaFiles(bundle.getParent())) {
                Matcher matcher = lookUp.matcher(Files.readString(file));
                while (matcher.find()) {
                    missing.add(matcher.group(1));
                }
            }
            missing.removeAll(keys(bundle));
            missing.removeIf(key -> key.endsWith(".") || key.endsWith("-"));
            assertThat(missing).as("keys that " + room(bundle) + " looks up and its bundle lacks").isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_bundle_that_code_names_exists() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CODE)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Set<String> named = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = BUNDLE.matcher(Files.readString(file));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        return named.stream().map(room -> DynamicTest.dynamicTest(room, () ->
                assertThat(WORDS.resolve(room.replace('.', '/')).resolve("messages.properties")).exists()));
    }

    private static boolean named(Set<String> literals, String prefix) {
        return literals.stream().anyMatch(literal -> literal.equals(prefix) || literal.endsWith(prefix) || prefix.startsWith(literal) && literal.endsWith("."));
    }

    private static Stream<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.walk(WORDS)) {
            return new ArrayList<>(all.filter(file -> file.getFileName().toString().equals("messages.properties")).toList()).stream();
        }
    }

    private static String room(Path bundle) {
        String room = WORDS.relativize(bundle.getParent()).toString();
        return room.isEmpty() ? "the root" : room;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(bundle)));
        return properties.stringPropertyNames();
    }

    private static List<String> prefixes(Path bundle) throws IOException {
        return PREFIX.matcher(Files.readString(bundle)).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> literals(Path words) throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : javaFiles(words)) {
            Matcher matcher = LITERAL.matcher(Files.readString(file));
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }

    private static List<Path> javaFiles(Path words) throws IOException {
        Path room = CODE.resolve(WORDS.relativize(words));
        if (!Files.isDirectory(room)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(room)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
