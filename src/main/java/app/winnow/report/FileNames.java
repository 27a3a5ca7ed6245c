package app.winnow.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Names of files that every system takes: no characters that Windows forbids, none that hide or turn text around, no name of a device, not too long; no two
 * that differ in case only. The name of a thing depends on its key and title, and on others only where they would get the same one.
 */
final class FileNames {
    private static final int LONGEST = 70;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "conin$", "conout$");
    private final Map<String, Integer> uses = new HashMap<>();
    private final String fallback;

    /** Names beside those that are taken already; {@code fallback} stands where nothing of a name can be used, and before the name of a device. */
    FileNames(List<String> taken, String fallback) {
        this.fallback = fallback;
        taken.forEach(name -> uses.merge(folded(name), 1, Integer::sum));
    }

    /** Counts the name that this key and title would get, so that those of all are known before the first is given. */
    FileNames reserve(String key, String title) {
        uses.merge(folded(plain(key, title)), 1, Integer::sum);
        return this;
    }

    /** The name without its ending; where others would get the same one, a mark made of the key comes behind. */
    String of(String key, String title) {
        String name = plain(key, title);
        return uses.getOrDefault(folded(name), 0) > 1 ? name + " " + mark(key) : name;
    }

    private String plain(String key, String title) {
        String name = safe(key + " " + title);
        String start = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return name.isEmpty() ? fallback : DEVICES.contains(start.strip().toLowerCase(Locale.ROOT)) ? fallback + " " + name : name;
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        Normalizer.normalize(Cleaned.line(text), Normalizer.Form.NFC).codePoints().filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> safe.appendCodePoint("<>:\"/\\|?*%".indexOf(point) >= 0 || point == 0xFFFD ? '-' : point));
        String name = safe.toString().replaceAll("\\s+", " ").strip();
        if (name.length() > LONGEST) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String mark(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
