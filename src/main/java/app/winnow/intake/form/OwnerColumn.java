package app.winnow.intake.form;

import app.winnow.model.Ask;
import java.util.List;

/** One column of an owner's sheet: the key by which it is found again, the part it stands in, the fact it asks for (null for none), its width in characters. */
public record OwnerColumn(String key, Part part, Ask<?> ask, int width) {

    /** The parts of the sheet, from the left: what is said, what is asked, what may be corrected, what else the owner wants to say. */
    public enum Part {
        SAID, ASKED, WRONG, MORE;

        /** The heading above the part. */
        public String heading() {
            return Sentences.of("owner.part." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** The heading of the column, in the owner's words. */
    public String heading() {
        return Sentences.of("owner.column." + key);
    }

    /** What it is about: the heading without what only helps to fill it in. */
    public String about() {
        String heading = heading();
        int question = heading.indexOf('?');
        return question < 0 ? heading : heading.substring(0, question + 1);
    }

    /** Whether the owner may write in it. */
    public boolean isOpen() {
        return part != Part.SAID && !key.equals(OwnerForm.PAIR_WITH);
    }

    /** The words that its drop-down offers; empty where people write freely, and for outcomes, which stand in a list of their own. */
    public List<String> choices() {
        if (key.startsWith(OwnerForm.STRENGTH)) {
            return OwnerWords.strengths();
        }
        return key.equals(OwnerForm.PAIR) ? OwnerWords.choices(Ask.NEW_OR_CHANGE) : ask == null || ask == Ask.SERVES ? List.of() : OwnerWords.choices(ask);
    }

    /** Whether the drop-down's words are all that is understood; else several of them, or a name behind a colon, may be written. */
    public boolean isOneOfItsWords() {
        return ask != Ask.REQUIRED_BY && ask != Ask.OBSTACLES && ask != Ask.PRESCRIBED;
    }
}
