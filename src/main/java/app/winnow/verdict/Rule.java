package app.winnow.verdict;

/** The rules of the decision model, sections 3 and 4, with their names in files and on screen. */
enum Rule {
    PURPOSE("Purpose"), NOT_LEARNING("Not a learning problem"), SERVES_NOTHING("Serves nothing"), SERVICE_OR_LIBRARY("Service or library"),
    IN_THE_WORK("Already in the work"), OVERLAP("Overlap"), WORKS("It works"), ONLY_TOUCHES("Only touches"), RESPONSE_IMPACT("Response x impact"),
    ATTACHED("Attached"), CONTAINER("Container");

    private final String title;

    Rule(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
