package app.winnow.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A catalog as a learning system exports it, of any length, always the same for one seed: 25 columns with codes, titles, descriptions, dates, numbers and flags.
 * A value is a text, a Double, a LocalDate, or null for an empty cell.
 */
final class CatalogRows {
    static final List<String> HEADINGS = List.of("Course ID", "Course Title", "Description", "Training Type", "Delivery Method", "Subject Area", "Keywords", "Status",
            "Duration (min)", "Credit Hours", "Language", "Provider", "Course Owner", "Business Unit", "Target Audience", "Mandatory", "Cost", "Currency", "Created Date",
            "Last Updated", "Version", "Enrollments", "Completions", "Average Rating", "Deep Link URL");

    private static final String[] ACTIONS = {"Introduction to", "Advanced", "Managing", "Working with", "Essentials of", "Troubleshooting", "Preparing", "Auditing", "Handling",
        "Certification in", "Refresher:", "Leading", "Designing", "Reporting on", "Safe use of", "Selling", "Maintaining", "Planning", "Negotiating", "Documenting"};
    private static final String[] THINGS = {"Forklifts", "Purchase Orders", "Customer Complaints", "Data Privacy", "Hand Hygiene", "Excel Pivot Tables", "Sterile Packaging",
        "Contract Renewals", "Network Security", "Project Budgets", "Cold Chain Logistics", "Performance Reviews", "Ladder Safety", "Invoice Matching", "Chemical Spills",
        "Remote Teams", "Product Recalls", "Sales Forecasts", "Conflict at Work", "Medical Devices", "Machine Guarding", "Export Controls", "Travel Expenses", "Cloud Backups"};
    private static final String[] PLACES = {"in the Warehouse", "for New Supervisors", "at the Point of Care", "for the Field Force", "in Shared Services", "on the Shop Floor", "",
        "for Contractors", "in Clinical Trials", "for Account Executives", "in the Call Centre", "(EMEA)", "– Level 2", "", "with SAP", "for People Managers"};
    private static final String[] WORDS = ("participants learn how to recognise typical situations and decide what has to be done before work begins the module explains roles duties limits and"
            + " escalation paths with examples from daily practice each section ends with a short exercise and a check of understanding after completing this course you will be able to apply"
            + " the procedure without help document results correctly and name the person who must be informed when values lie outside the agreed range").split(" ");
    private static final String[] TYPES = {"Online Course", "Instructor-Led Training", "Video", "Virtual Classroom", "Curriculum", "Document", "Assessment", "Quick Reference"};
    private static final String[] DELIVERIES = {"E-Learning", "Classroom", "Webinar", "Self-paced", "Blended"};
    private static final String[] SUBJECTS = {"Health and Safety", "Compliance", "Leadership", "Sales", "Information Technology", "Quality", "Supply Chain", "Finance", "Human Resources", "Customer Service"};
    private static final String[] KEYS = {"safety", "audit", "excel", "leadership", "gdpr", "sap", "onboarding", "refresher", "customers", "quality", "logistics", "security"};
    private static final String[] LANGUAGES = {"English", "English", "English", "German", "French", "Spanish", "Japanese"};
    private static final String[] PROVIDERS = {"Internal", "Internal", "Skillbridge", "Northwall Academy", "OpenCampus", "Lernwerk"};
    private static final String[] OWNERS = {"Maria Keller", "Tom Okafor", "Priya Nair", "Jonas Lindqvist", "Ana Souza", "Wei Zhang", "Claire Martin", "Sam Osei", "Ingrid Dahl", "Luca Moretti"};
    private static final String[] UNITS = {"Operations", "Sales", "R&D", "Finance", "Human Resources", "Service", "Manufacturing"};
    private static final String[] AUDIENCES = {"All employees", "Managers", "Drivers", "Nurses", "Engineers", "Sales staff", "New hires"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 6);

    private final Random random;
    private int row;

    CatalogRows(long seed) {
        random = new Random(seed);
    }

    /** The next row; the same list of 25 places is never handed out twice. */
    List<Object> next() {
        row++;
        List<Object> cells = new ArrayList<>(HEADINGS.size());
        String code = "CRS-%07d".formatted(row * 7L + 1000);
        cells.add(code);
        cells.add(title());
        cells.add(random.nextInt(10) < 7 ? description() : null);
        cells.add(one(TYPES));
        cells.add(one(DELIVERIES));
        cells.add(one(SUBJECTS));
        cells.add(keys());
        cells.add(random.nextInt(10) < 8 ? "Active" : "Inactive");
        cells.add(random.nextInt(20) == 0 ? null : (Object) (double) (5 * (1 + random.nextInt(96))));
        cells.add(random.nextInt(3) == 0 ? (Object) (random.nextInt(32) / 4.0) : null);
        cells.add(one(LANGUAGES));
        cells.add(one(PROVIDERS));
        cells.add(one(OWNERS));
        cells.add(one(UNITS));
        cells.add(one(AUDIENCES));
        cells.add(random.nextInt(8) == 0 ? "Yes" : "No");
        cells.add(random.nextInt(4) == 0 ? (Object) (random.nextInt(20_000) / 10.0) : null);
        cells.add("EUR");
        LocalDate created = FIRST_DAY.plusDays(random.nextInt(4_000));
        cells.add(created);
        cells.add(created.plusDays(random.nextInt(600)));
        cells.add((1 + random.nextInt(6)) + "." + random.nextInt(10));
        int enrolled = (int) Math.exp(random.nextDouble() * 9);
        cells.add((double) enrolled);
        cells.add(Math.floor(enrolled * random.nextDouble()));
        cells.add(random.nextInt(3) == 0 ? null : (Object) ((10 + random.nextInt(41)) / 10.0));
        cells.add("https://learn.quillmere.example/deeplink/course?id=" + code);
        return cells;
    }

    private String title() {
        String revision = random.nextInt(12) == 0 ? " v" + (1 + random.nextInt(9)) : "";
        return (one(ACTIONS) + " " + one(THINGS) + " " + one(PLACES)).strip() + (random.nextInt(3) == 0 ? "" : ", Part " + (1 + random.nextInt(400))) + revision;
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int left = 8 + random.nextInt(24); left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ").append(one(WORDS));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append(random.nextInt(6) == 0 ? ", \"step by step\"." : ".").toString();
    }

    private String keys() {
        StringBuilder text = new StringBuilder(one(KEYS));
        for (int left = random.nextInt(3); left > 0; left--) {
            text.append("; ").append(one(KEYS));
        }
        return text.toString();
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
