package app.winnow.intake.form;

import app.winnow.model.Link;
import app.winnow.model.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cell Link notes: {@code O1: task; measure; source}, one line an outcome. A part that holds a {@code ;} or a line break stands in double quotes,
 * as in CSV, with quotes inside doubled.
 */
final class LinkNotes {
    private static final int PARTS = 3;

    private LinkNotes() { }

    /** The links with these notes; only outcomes that the links name or were looked at may have one. */
    static Links read(String cell, Links links, Known known) throws NotUnderstood {
        Links next = links;
        for (List<String> line : lines(cell)) {
            String id = idOf(line.get(0), known);
            Link link = known.outcome(id).flatMap(links::to).orElseThrow(() -> new NotUnderstood("notes.no-link", id));
            String task = unquoted(line.get(0).strip().substring(id.length()).strip().substring(1));
            next = next.with(id, new Link(link.strength(), link.evidence(), task, part(line, 1), part(line, 2)));
        }
        return next;
    }

    /** The notes of links to outcomes that exist, "" when there are none. */
    static String write(Links links, Known known) {
        return links.named().entrySet().stream().filter(link -> !link.getValue().isBare() && known.outcome(link.getKey()).isPresent())
                .map(link -> link.getKey() + ": " + parts(link.getValue())).collect(Collectors.joining("\n"));
    }

    /** The notes of the old links, kept where the new ones name the same outcome. */
    static Links kept(Links next, Links before) {
        Map<String, Link> named = new LinkedHashMap<>(next.named());
        named.replaceAll((id, link) -> {
            Link old = before.named().get(id);
            return old == null ? link : new Link(link.strength(), link.evidence(), old.task(), old.measure(), old.source());
        });
        return Links.of(named, next.seen());
    }

    private static String idOf(String start, Known known) throws NotUnderstood {
        String text = start.strip();
        String found = "";
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            String id = text.substring(0, colon).strip();
            if (known.outcome(id).isPresent()) {
                found = id;
                break;
            }
        }
        if (found.isEmpty()) {
            throw new NotUnderstood("notes.form", text);
        }
        return found;
    }

    private static String parts(Link link) {
        if (link.source().isEmpty()) {
            return link.measure().isEmpty() ? quoted(link.task()) : quoted(link.task()) + "; " + quoted(link.measure());
        }
        return quoted(link.task()) + "; " + quoted(link.measure()) + "; " + quoted(link.source());
    }

    private static String part(List<String> line, int at) {
        return at < line.size() ? unquoted(line.get(at)) : "";
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(';') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && !text.startsWith("\"") && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String unquoted(String text) {
        String plain = text.strip();
        boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
        return quoted ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"") : plain;
    }

    /** Lines, each cut at its separators outside quotes; a quote counts only where a part starts with it. */
    private static List<List<String>> lines(String cell) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '"' && (inside || startsPart(part, line))) {
                inside = !inside;
            }
            if (!inside && c == '\n') {
                close(lines, line, part);
                line = new ArrayList<>();
                part = new StringBuilder();
            } else if (!inside && c == ';' && line.size() < PARTS - 1) {
                line.add(part.toString());
                part = new StringBuilder();
            } else {
                part.append(c);
            }
        }
        close(lines, line, part);
        return lines;
    }

    private static boolean startsPart(StringBuilder part, List<String> line) {
        String before = part.toString().strip();
        return before.isEmpty() || line.isEmpty() && before.endsWith(":") || before.startsWith("\"");
    }

    private static void close(List<List<String>> lines, List<String> line, StringBuilder part) {
        line.add(part.toString());
        if (line.stream().anyMatch(text -> !text.isBlank())) {
            lines.add(line);
        }
    }
}
