package app.winnow.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample's catalog as it comes a year later: some offerings gone, some renamed, some new, one under another code. */
public final class CatalogAgain {
    private CatalogAgain() { }

    /** The lines of the file. */
    public static List<String> lines() throws IOException {
        List<String> before = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(CatalogAgain.class.getResourceAsStream("/app/winnow/sample/catalog.csv"), StandardCharsets.UTF_8))) {
            reader.lines().forEach(before::add);
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            String line = before.get(at);
            if (at == 0 || at % 17 != 3) {
                lines.add(at % 11 == 5 ? line.replace(",E-learning,", ",Web based training,") : line);
            } else if (at == 20) {
                lines.add(line.replaceFirst("^([A-Z]+)-", "$1/"));
            }
        }
        for (String title : List.of("Packing robot: first shift", "Cyber hygiene for ward managers", "Carbon on the delivery round")) {
            lines.add("N-" + lines.size() + "," + title + ",,E-learning,30 min,en");
        }
        return lines;
    }
}
