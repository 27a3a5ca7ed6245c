package app.winnow.desktop;

import java.util.ArrayList;
import java.util.List;

/** A catalog as a learning management system writes it: a title and a filter above the headings, a total below, mixed durations, learners' names, damaged cells. */
public final class MessyCatalog {
    private static final List<String> TOPICS = List.of("Cold chain at the loading dock", "Using the pick scanner", "Quoting a hospital tender", "Recalls in the first hour",
            "Lifting and carrying", "Sterile goods: what the label says", "Difficult calls", "Month-end in the ledger", "Forklift refresher", "Data protection for sales");
    private static final List<String> LENGTHS = List.of("90 min", "1h 30m", "45", "2 hours", "0.5 days", "self-paced", "ca. 3", "1:15", "N/A", "PT20M");

    private MessyCatalog() { }

    /** The lines of the file. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Course catalogue export,,,,,,,,", "Filter: all active courses,,,,,,,,", ",,,,,,,,",
                "Item ID,Course Title,Delivery,Duration,Level,Enrolments,Last Updated,Course Owner,Last learner"));
        for (int row = 0; row < 60; row++) {
            lines.add("QH-%03d,%s %s,%s,%s,%d,%d,%02d/%02d/2025,%s,%s".formatted(row, TOPICS.get(row % 10), row < 10 ? "" : "part " + (row / 10 + 1), row % 3 == 0 ? "Classroom" : "eLearning",
                    LENGTHS.get(row % 10), 1 + row % 3, 17 + row * 13 % 400, 1 + row % 9, 1 + row % 11, row % 4 == 0 ? "Logistics" : "Sales office",
                    List.of("Ilse Varga", "Tomas Okafor", "Mina Dahl", "Pedro Lund").get(row % 4)));
        }
        lines.add("Total,60 courses,,,,9000,,,");
        return lines;
    }
}
