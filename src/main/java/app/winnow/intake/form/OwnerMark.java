package app.winnow.intake.form;

import app.winnow.model.Chunks;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which audit a sheet was written from, hidden in it: how many offerings that had and a hash of their codes in their order. An audit only ever gets offerings at
 * its end, so one that begins with the same codes is the same or a later state of it. Also the outcome written last (by its serial), the owner, the day of return.
 */
record OwnerMark(int codes, String hash, int serial, String owner, LocalDate due) {
    private static final int LENGTH = 16;

    static OwnerMark of(Portfolio portfolio, String owner, LocalDate due) {
        List<Outcome> outcomes = portfolio.outcomes();
        int codes = portfolio.offerings().size();
        return new OwnerMark(codes, hash(portfolio, codes), outcomes.isEmpty() ? 0 : outcomes.get(outcomes.size() - 1).serial(), owner, due);
    }

    /** The mark in a cell; empty when it is none of ours. */
    static Optional<OwnerMark> read(String text) {
        Map<String, String> says = lines(text);
        try {
            return Optional.of(new OwnerMark(Integer.parseInt(says.getOrDefault("codes", "")), says.getOrDefault("hash", ""),
                    Integer.parseInt(says.getOrDefault("serial", "")), says.getOrDefault("owner", ""), LocalDate.parse(says.getOrDefault("due", ""))));
        } catch (NumberFormatException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    String text() {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("codes", Integer.toString(codes));
        says.put("hash", hash);
        says.put("serial", Integer.toString(serial));
        says.put("owner", owner);
        says.put("due", due.toString());
        return text(says);
    }

    /** Whether the sheet was written from this audit, or from an earlier state of it. */
    boolean isOf(Portfolio portfolio) {
        return codes > 0 && codes <= portfolio.offerings().size() && hash.equals(hash(portfolio, codes));
    }

    private static String hash(Portfolio portfolio, int codes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Chunks<Offering> offerings = portfolio.offerings();
            for (int at = 0; at < codes; at++) {
                digest.update(offerings.get(at).code().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** Names with texts, one a line; line breaks inside a text are escaped. */
    static String text(Map<String, String> says) {
        StringBuilder text = new StringBuilder();
        says.forEach((name, value) -> text.append(text.isEmpty() ? "" : "\n").append(name).append('=')
                .append(value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n")));
        return text.toString();
    }

    /** The same back. */
    static Map<String, String> lines(String text) {
        Map<String, String> says = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                says.put(line.substring(0, equals).strip(), unescaped(line.substring(equals + 1)));
            }
        });
        return says;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                char next = text.charAt(++at);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
