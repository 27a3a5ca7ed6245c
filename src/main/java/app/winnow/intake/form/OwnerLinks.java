package app.winnow.intake.form;

import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.sheet.Cell;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The links in an owner's sheet: an outcome, how much, in which task; perhaps another one. What is not named stays as it is, unless it says "none" or "no other". */
final class OwnerLinks {
    private final Known known;
    private final int serial;
    private boolean isReworded;

    /** {@code serial} is that of the outcome written last when the sheet was: later ones were not in its list. */
    OwnerLinks(Known known, int serial) {
        this.known = known;
        this.serial = serial;
    }

    /** An outcome as it stands in the list. */
    static String label(Outcome outcome) {
        return (outcome.id() + " " + outcome.sentence()).strip();
    }

    /** Whether an outcome was named whose sentence is another one now. */
    boolean isReworded() {
        return isReworded;
    }

    /** What stands in one slot. */
    record Slot(Cell outcome, Cell strength, Cell task) {
        boolean isBlank() {
            return CellWords.isUnknown(outcome.text()) && CellWords.isUnknown(strength.text()) && task.isBlank();
        }
    }

    /** The links with what the slots say of them; null before = nobody has looked. */
    Links read(Slot first, Slot second, Links before) throws NotUnderstood {
        boolean none = says(first, "owner.word.none-of-them");
        boolean isLast = says(second, "owner.word.no-other");
        if (none && !second.isBlank() && !isLast && !says(second, "owner.word.none-of-them")) {
            throw new NotUnderstood("owner.serves.both");
        }
        Links next = before == null ? Links.of(Map.of(), 0) : before;
        if (none) {
            return nothing(next);
        }
        if (!first.isBlank() && !second.isBlank() && !isLast && same(first.outcome().text(), second.outcome().text())) {
            throw new NotUnderstood("owner.serves.twice", first.outcome().text().strip());
        }
        next = first.isBlank() ? next : with(next, first);
        next = second.isBlank() || isLast ? next : with(next, second);
        return isLast ? next.seenUpTo(serial) : next;
    }

    /** None of the outcomes in the list: those that were linked get strength 0, too. */
    private Links nothing(Links before) {
        Links next = before.seenUpTo(serial);
        for (Outcome outcome : known.outcomes()) {
            Link link = next.named().get(outcome.id());
            next = link == null || link.strength() == 0 || outcome.serial() > serial ? next : next.with(outcome.id(), Link.claimed(0));
        }
        return next;
    }

    private Links with(Links links, Slot slot) throws NotUnderstood {
        if (CellWords.isUnknown(slot.outcome().text())) {
            throw new NotUnderstood("owner.serves.which", CellWords.isUnknown(slot.strength().text()) ? slot.task().text().strip() : slot.strength().text().strip());
        }
        Outcome outcome = outcome(slot.outcome().text().strip());
        if (CellWords.isUnknown(slot.strength().text())) {
            throw new NotUnderstood("owner.serves.how-much", outcome.id());
        }
        int strength = OwnerWords.strength(slot.strength());
        Link old = links.named().get(outcome.id());
        Link link = old == null ? Link.claimed(strength) : old.withStrength(strength);
        String task = slot.task().text().strip();
        return links.with(outcome.id(), task.isEmpty() ? link : new Link(strength, link.evidence(), task, link.measure(), link.source()));
    }

    private Outcome outcome(String text) throws NotUnderstood {
        for (Outcome outcome : known.outcomes()) {
            if (text.equals(outcome.id()) || same(text, label(outcome))) {
                return outcome;
            }
        }
        Optional<Outcome> byId = known.outcomes().stream().filter(outcome -> text.startsWith(outcome.id() + " "))
                .max(java.util.Comparator.comparingInt(outcome -> outcome.id().length()));
        isReworded |= byId.isPresent();
        return byId.orElseThrow(() -> new NotUnderstood("owner.outcome", text));
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ").strip().equalsIgnoreCase(other.replaceAll("\\s+", " ").strip());
    }

    private static boolean says(Slot slot, String key) {
        return Headings.plain(slot.outcome().text()).equals(Headings.plain(Sentences.of(key)));
    }

    /** What is known of the links, so that two states can be compared whatever outcomes were written meanwhile. */
    static String snapshot(Links links) {
        return links == null ? "" : links.named().entrySet().stream().map(link -> link.getKey() + " " + link.getValue().strength()
                + (link.getValue().evidence() == null ? "" : " " + link.getValue().evidence())).collect(Collectors.joining("; ")) + " @" + links.seen();
    }

    /** The links that serve, in words: {@code O1 supports it; O4 touches it}; "none" when there are none, "" while nobody has looked. */
    static String words(Links links, Known known) {
        if (links == null) {
            return "";
        }
        String served = known.outcomes().stream().filter(outcome -> links.named().containsKey(outcome.id()) && links.named().get(outcome.id()).strength() > 0)
                .map(outcome -> outcome.id() + " " + OwnerWords.strengths().get(links.named().get(outcome.id()).strength())
                        + (links.named().get(outcome.id()).task().isEmpty() ? "" : " (" + links.named().get(outcome.id()).task() + ")"))
                .collect(Collectors.joining("; "));
        boolean isOpen = known.outcomes().stream().anyMatch(outcome -> links.to(outcome).isEmpty());
        String rest = isOpen ? "" : Sentences.of(served.isEmpty() ? "owner.word.none-of-them" : "owner.word.no-other");
        String zero = known.outcomes().stream().filter(outcome -> isOpen && links.to(outcome).map(Link::strength).orElse(1) == 0)
                .map(outcome -> outcome.id() + " " + OwnerWords.strengths().get(0)).collect(Collectors.joining("; "));
        return java.util.stream.Stream.of(served, zero, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
