package app.winnow.picture.flow;

import java.util.Locale;

/** How an offering is given today, in the order of lists. {@code OTHER} is a form whose word we do not know, {@code UNSAID} one that nobody has written down. */
enum Form {
    CLASSROOM, VIRTUAL, BLENDED, E_LEARNING, VIDEO, ON_THE_JOB, EVENT, DOCUMENT, CERTIFICATE, EXAM, PATH, AID, SERVICE, LIBRARY, PLANNED, OTHER, UNSAID,
    /** Several small ones together, where there is no room for each. */
    SEVERAL;

    /** The word in keys: {@code e-learning}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
