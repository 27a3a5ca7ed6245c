package app.winnow.intake.form;

import app.winnow.model.Evidence;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.sheet.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell Serves: {@code O1 3; O4 1 level 3 2026-05-31; O7 ?}. Outcomes that are not named have strength 0; {@code ?} says that nobody has looked at that
 * one yet, {@code * ?} that nobody has looked at any that is not named.
 */
final class ServesWord implements AnswerWord<Links> {
    private static final Pattern ITEM = Pattern.compile("(?s)(.*\\S)\\s+(?:(\\?)|([0-3])(?:\\s+level\\s+([1-5])\\s+(\\S+?)(\\s+no\\s+effect)?)?)");
    private static final String REST = "*";
    private static final int MANY = 40;

    /** One part of the cell; {@code link} null = nobody has looked. */
    private record Item(String outcome, Link link) { }

    @Override
    public Links read(Cell cell, Known known) throws NotUnderstood {
        String text = cell.text().strip();
        if (CellWords.isNone(text)) {
            return Links.of(Map.of(), known.lastSerial());
        }
        Map<String, Link> items = new LinkedHashMap<>();
        for (Item item : Pieces.of(text.replace('\n', ';'), piece -> item(piece, known), piece -> why(piece, known))) {
            if (items.containsKey(item.outcome()) && !java.util.Objects.equals(items.get(item.outcome()), item.link())) {
                throw new NotUnderstood("serves.twice", item.outcome());
            }
            items.put(item.outcome(), item.link());
        }
        return links(items, known);
    }

    private static Links links(Map<String, Link> items, Known known) {
        Map<String, Link> named = new TreeMap<>();
        items.forEach((id, link) -> {
            if (link != null) {
                named.put(id, link);
            }
        });
        if (items.containsKey(REST)) {
            return Links.of(named, 0);
        }
        int seen = known.lastSerial();
        int before = 0;
        boolean open = false;
        for (Outcome outcome : known.outcomes()) {
            if (items.containsKey(outcome.id()) && items.get(outcome.id()) == null) {
                seen = open ? seen : before;
                open = true;
            } else if (open && !named.containsKey(outcome.id())) {
                named.put(outcome.id(), Link.claimed(0));
            }
            before = outcome.serial();
        }
        return Links.of(named, seen);
    }

    private static Optional<Item> item(String piece, Known known) {
        Matcher matcher = ITEM.matcher(piece);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String outcome = matcher.group(1);
        boolean open = matcher.group(2) != null;
        if (!known.outcome(outcome).isPresent() && !(open && outcome.equals(REST))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Item(outcome, open ? null : link(matcher, known)));
        } catch (NotUnderstood unread) {
            return Optional.empty();
        }
    }

    private static Link link(Matcher matcher, Known known) throws NotUnderstood {
        int strength = Integer.parseInt(matcher.group(3));
        if (matcher.group(4) == null) {
            return Link.claimed(strength);
        }
        LocalDate date = CellWords.date(matcher.group(5));
        if (known.isFuture(date)) {
            throw new NotUnderstood("serves.future", date);
        }
        return new Link(strength, new Evidence(Integer.parseInt(matcher.group(4)), date, matcher.group(6) == null), "", "", "");
    }

    private static NotUnderstood why(String piece, Known known) {
        Matcher matcher = ITEM.matcher(piece);
        if (!matcher.matches()) {
            return new NotUnderstood("serves.form", piece);
        }
        if (!known.outcome(matcher.group(1)).isPresent()) {
            return new NotUnderstood("serves.unknown", matcher.group(1));
        }
        try {
            link(matcher, known);
            return new NotUnderstood("serves.form", piece);
        } catch (NotUnderstood why) {
            return why;
        }
    }

    @Override
    public String write(Links links, Known known) {
        List<String> items = new ArrayList<>();
        List<String> open = new ArrayList<>();
        List<String> zeros = new ArrayList<>();
        for (Outcome outcome : known.outcomes()) {
            Link link = links.named().get(outcome.id());
            if (link != null) {
                items.add(outcome.id() + " " + link.strength() + evidence(link.evidence()));
            } else if (outcome.serial() <= links.seen()) {
                zeros.add(outcome.id() + " 0");
            } else {
                open.add(outcome.id() + " ?");
            }
        }
        if (open.size() > MANY && open.size() > zeros.size()) {
            items.addAll(zeros);
            items.add(REST + " ?");
        } else {
            items.addAll(open);
        }
        return items.isEmpty() ? "none" : CellWords.listed(items);
    }

    private static String evidence(Evidence evidence) {
        return evidence == null ? "" : " level " + evidence.level() + " " + evidence.date() + (evidence.effect() ? "" : " no effect");
    }

    /** Whether two answers say the same of every outcome there is. */
    static boolean isSame(Links one, Links other, Known known) {
        return one.equals(other) || known.outcomes().stream().allMatch(outcome -> one.to(outcome).equals(other.to(outcome)));
    }
}
