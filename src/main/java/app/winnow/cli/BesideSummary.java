package app.winnow.cli;

import app.winnow.intake.CatalogDiff;
import app.winnow.model.Worded;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what files beside the catalog did: their sentence, then what is new, gone and changed, a few of each; all of them are in the JSON. */
final class BesideSummary {
    private static final int MOST = 10;
    private final PrintWriter out;

    BesideSummary(PrintWriter out) {
        this.out = out;
    }

    void print(Beside beside) {
        beside.updates().forEach(this::print);
        beside.data().forEach(data -> {
            out.println(data.understood().source().file() + ": " + data.joining().sentence());
            int unused = data.joining().unmatched().size() + data.joining().ambiguous().size();
            if (unused > 0) {
                out.println("  " + Say.of("beside.not-used", unused));
            }
        });
        if (!beside.updates().isEmpty() || !beside.data().isEmpty()) {
            out.println();
        }
    }

    private void print(Beside.Update update) {
        CatalogDiff diff = update.diff();
        out.println(diff.sentence());
        list("beside.new", diff.added().stream().map(offering -> named(offering.code(), offering.title())).toList());
        list("beside.gone", diff.gone().stream().map(gone -> named(gone.code(), gone.title())).toList());
        list("beside.changed", diff.changed().stream().map(changed -> named(changed.code(), changed.title()) + ": " + changed.fields().stream()
                .map(field -> Say.of("beside.field", field.field().word(), said(field.before()), said(field.after()))).collect(Collectors.joining("; "))).toList());
        out.println("  " + Say.of("beside.same", diff.same(), diff.kept().answered(), diff.kept().linked(), diff.kept().decided()));
        list("beside.not-taken", diff.conflicts().stream().map(conflict -> named(conflict.code(), conflict.title()) + ": "
                + Say.of("beside.conflict", conflict.field().word(), said(conflict.counts()), said(conflict.file()))).toList());
        list("beside.near", diff.near().stream().map(near -> Say.of("beside.may-be", named(near.fileCode(), near.fileTitle()), named(near.code(), near.title()), near.why())).toList());
    }

    private static String named(String code, String title) {
        return (code + " " + title).strip();
    }

    private static String said(Object value) {
        if (value == null) {
            return Say.of("beside.unknown");
        }
        boolean whole = value instanceof Double number && number == Math.rint(number);
        return whole ? String.valueOf(((Double) value).longValue()) : value instanceof Worded worded ? worded.word() : value.toString();
    }

    private void list(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println("  " + Say.of(key, lines.size()));
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > shown.size()) {
            shown.add(Say.of("beside.more", lines.size() - shown.size()));
        }
        shown.forEach(line -> out.println("    " + line));
    }
}
