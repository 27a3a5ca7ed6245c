package app.winnow.picture.flow;

import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Status;
import app.winnow.verdict.Known;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells today's form of an offering: what people said that it is (a path, an aid, a service ...), else what the catalog's columns of delivery and, after that, of type call it.
 * That something is called a checklist makes it a document, never an aid.
 */
final class Forms {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** From here on scripts write words without blanks between them. */
    private static final int WITHOUT_BLANKS = 0x2E80;

    private final Map<String, Form> words = new LinkedHashMap<>();
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    /** Reads the list of words. */
    Forms() {
        try (InputStream file = Forms.class.getResourceAsStream("forms.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(String line) {
        String[] parts = line.split(":", 2);
        Form form = Form.valueOf(parts[0].strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        Arrays.stream(parts[1].split(",")).map(String::strip).forEach(word -> words.put(word.endsWith("*") ? plain(word).stripTrailing() : plain(word), form));
    }

    /** The form of an offering of which this is known. */
    Form of(Offering offering, Known facts) {
        if (facts.status() != null && facts.status() != Status.OFFERED) {
            return Form.PLANNED;
        }
        if (facts.kind() != null && facts.kind() != Kind.COURSE) {
            return switch (facts.kind()) {
                case CONTAINER -> Form.PATH;
                case AID -> Form.AID;
                case SERVICE -> Form.SERVICE;
                case LIBRARY -> Form.LIBRARY;
                default -> Form.EXAM;
            };
        }
        Form delivery = called(offering.text(Field.DELIVERY));
        Form type = delivery == Form.OTHER || delivery == Form.UNSAID ? called(offering.text(Field.TYPE)) : delivery;
        return type == Form.UNSAID ? delivery : type;
    }

    /** What a cell calls it. */
    Form called(String cell) {
        return known.computeIfAbsent(cell, this::longest);
    }

    private Form longest(String cell) {
        if (cell.isBlank()) {
            return Form.UNSAID;
        }
        String text = plain(cell);
        Form found = Form.OTHER;
        int most = 0;
        for (Map.Entry<String, Form> word : words.entrySet()) {
            String wanted = word.getKey();
            boolean isThere = wanted.codePointAt(1) >= WITHOUT_BLANKS ? text.contains(wanted.strip()) : text.contains(wanted);
            if (isThere && wanted.strip().length() > most) {
                most = wanted.strip().length();
                found = word.getValue();
            }
        }
        return found;
    }

    private static String plain(String text) {
        return " " + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
