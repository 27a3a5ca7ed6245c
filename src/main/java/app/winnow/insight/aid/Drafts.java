package app.winnow.insight.aid;

import app.winnow.insight.AidChoice;
import app.winnow.insight.AidSource;
import app.winnow.insight.Aids;
import app.winnow.insight.aid.Part.Mark;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drafts of all aids that have to be built: one for each aid, however many offerings share it. An offering that is only suggested to stay as it is gets
 * none: nothing of it is replaced or slimmed until people choose an aid for it.
 */
public final class Drafts {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final AidWords words;
    private final Map<String, List<AidChoice>> byAid;

    /** The drafts of this portfolio; {@code suggestedToo} takes settled suggestions where nobody has decided. */
    public Drafts(Portfolio portfolio, Verdicts verdicts, boolean suggestedToo) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        words = new AidWords(portfolio);
        Predicate<AidChoice> wanted = choice -> choice.isDecided() || suggestedToo && choice.disposition() != Disposition.KEEP;
        byAid = Aids.of(portfolio, verdicts).all().stream().filter(wanted).collect(Collectors.groupingBy(AidChoice::key, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many aids have to be built. */
    public int size() {
        return (int) toBuild().count();
    }

    /** Whether no aid is chosen or suggested at all, built or there. */
    public boolean isEmpty() {
        return byAid.isEmpty();
    }

    private Stream<List<AidChoice>> toBuild() {
        return byAid.values().stream().filter(sharing -> sharing.get(0).from().source() != AidSource.EXISTS);
    }

    /** What makes the drafts one after the other, in the order of the catalog: each takes a moment. */
    public List<Supplier<AidDraft>> all() {
        return toBuild().<Supplier<AidDraft>>map(sharing -> () -> draft(sharing)).toList();
    }

    private AidDraft draft(List<AidChoice> sharing) {
        AidChoice first = sharing.get(0);
        Offering offering = portfolio.offering(first.code()).orElseThrow();
        CatalogText text = CatalogText.of(offering);
        AidForm form = AidForm.of(offering, first.plan(), text);
        DraftAbout about = new DraftAbout(portfolio, verdicts, sharing);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts("", about.top(AidUse.of(offering, verdicts.known(portfolio.indexOf(first.code()).orElseThrow()), form.type()))));
        parts.addAll(new DraftBody(text).parts(form.type()));
        parts.add(new Part.Items(Words.of("draft.check"), Mark.BOX, Stream.of("draft.clicks", "draft.seconds", "draft.tried").map(key -> new Entry(Words.of(key), false)).toList()));
        parts.add(new Part.Facts(Words.of("draft.about"), about.about(form.type())));
        String name = Pieces.clip(words.name(first).strip().replaceAll("\\s+", " "), 90);
        boolean decided = sharing.stream().anyMatch(AidChoice::isDecided);
        String line = Words.of("draft.kind", AidForm.word(form.type()), Words.of(decided ? "draft.decided" : "draft.suggested")) + ". " + form.because();
        return new AidDraft(first.code(), name, form.type(), decided, sharing.stream().map(AidChoice::code).toList(), about.owner(), new Paper(name, line, parts));
    }

    /** The list of these drafts, each with the name of its file, and of the aids that are there already. */
    public Paper index(List<AidDraft> drafts, Function<AidDraft, String> file) {
        List<List<Entry>> rows = drafts.stream().map(draft -> List.of(plain(draft.name()), plain(AidForm.word(draft.type())), plain(Words.of(draft.isDecided() ? "index.decided" : "index.suggested")), plain(String.join(", ", draft.serves())),
                draft.owner().isEmpty() ? Entry.blank(Words.of("index.no-owner")) : plain(draft.owner()), plain(file.apply(draft)))).toList();
        List<List<Entry>> there = byAid.values().stream().filter(sharing -> sharing.get(0).from().source() == AidSource.EXISTS)
                .map(sharing -> List.of(plain(words.name(sharing.get(0))), plain(sharing.stream().map(AidChoice::code).collect(Collectors.joining(", "))),
                        plain(words.because(sharing.get(0))))).toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Grid(Words.of("index.drafts"), columns("aid", "type", "standing", "for", "owner", "file"), List.of(25, 13, 12, 15, 13, 22), rows));
        if (!there.isEmpty()) {
            parts.add(new Part.Grid(Words.of("index.there"), columns("aid", "for", "why"), List.of(32, 22, 46), there));
        }
        return new Paper(Words.of("index.title", portfolio.name()), Words.of("index.kind", drafts.size(), there.size()), parts);
    }

    private static Entry plain(String text) {
        return Entry.known(text, 400);
    }

    private static List<String> columns(String... names) {
        return Stream.of(names).map(name -> Words.of("index.column." + name)).toList();
    }
}
