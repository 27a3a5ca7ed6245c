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

    /** Results of an evaluation by code and title: some codes are written otherwise, some offerings nobody knows. */
    public static List<String> evaluations() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Course ID,Course,Average rating,Responses,Average score"));
        List<String> catalog = lines();
        for (int at = 1; at < 60; at++) {
            String code = catalog.get(at).substring(0, catalog.get(at).indexOf(','));
            lines.add((at % 9 == 4 ? code.toLowerCase(java.util.Locale.ROOT).replace("-", "_") : at % 14 == 3 ? "EV-" + at : code) + ",," + (3 + at % 3 * 0.5) + "," + (5 + at) + "," + (60 + at % 40));
        }
        return lines;
    }
}
