package app.winnow.intake.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells that hold several values: split at line breaks, semicolons, pipes, a list's brackets, and at commas where the values are short. */
public final class Several {
    private static final Pattern STRONG = Pattern.compile("\\s*[\\n;|]\\s*");
    private static final Pattern COMMA = Pattern.compile(",(?![^()\\[\\]]*[)\\]])\\s*");
    private static final Pattern BULLET = Pattern.compile("^[\\u00b7\\u2022\\u25aa\\u25cf\\u2023*-]\\s*");
    private static final int SHORT = 60;

    private Several() { }

    /** The values in order, each once, blank words left out. Inside brackets nothing is split; {@code A > B} stays one value. */
    public static List<String> split(String text) {
        String open = Texts.clean(text);
        if (open.startsWith("[") && open.endsWith("]")) {
            open = open.substring(1, open.length() - 1).replaceAll("[\"']", "");
        }
        Set<String> values = new LinkedHashSet<>();
        for (String part : parts(open)) {
            String value = BULLET.matcher(part.strip()).replaceFirst("").strip();
            if (!Blanks.isBlank(value)) {
                values.add(value);
            }
        }
        return new ArrayList<>(values);
    }

    private static List<String> parts(String text) {
        String[] strong = STRONG.split(text);
        if (strong.length > 1) {
            return List.of(strong);
        }
        List<String> soft = List.of(COMMA.split(text));
        return soft.stream().allMatch(part -> part.length() <= SHORT) ? soft : List.of(text);
    }
}
