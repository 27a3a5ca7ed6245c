package app.winnow.intake;

import app.winnow.model.CatalogImport;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.Change;
import app.winnow.model.change.FileSays;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.UpdateCatalog;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A catalog file beside an audit that has offerings already: what is new, gone, changed and the same, what people said and keep, and the one undoable change
 * that takes it over. Whatever is assumed here can be said otherwise with {@link DiffChoices}; nothing that people typed, answered or decided changes.
 */
public final class CatalogDiff {
    /** Below this share of known offerings a file is another catalog, not an earlier one again. */
    private static final double FEW = 0.2;
    /** So many known titles make it an earlier one again though its codes are others. */
    private static final double NEARLY_ALL = 0.8;

    /** A catalog that is in the audit: its imports in order (from 0), its latest file, its offerings, how many of them the new file has, and whether it stands in place of it. */
    public record Earlier(Set<Integer> imports, String file, int offerings, int shared, boolean updated) { }

    /** An offering of which the file says something else; {@code otherTitle} when the title has hardly a word of the old one, so that the code may mean another course now. */
    public record Changed(String code, String title, List<FieldChange> fields, boolean otherTitle) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** An offering that the file does not have any more; {@code before} when the file before did not have it either, {@code withdrawn} when it counts as withdrawn already. */
    public record Gone(String code, String title, boolean before, boolean withdrawn) { }

    /** An offering without a code in the file, found by its title; {@code row} is its first row in the file (1-based). */
    public record ByTitle(String code, String title, int row) { }

    private final Understood understood;
    private final Portfolio portfolio;
    private final DiffChoices choices;
    private final FileWords words;
    private final Pairing pairing;
    private final List<Earlier> earlier;
    private final List<Offering> added = new ArrayList<>();
    private final List<Group> addedGroups = new ArrayList<>();
    private final List<Offering> gone = new ArrayList<>();
    private final List<OfferingEdit> edits = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Offering> met = new ArrayList<>();

    private CatalogDiff(Understood understood, Portfolio portfolio, DiffChoices choices, Watch watch) {
        this.understood = understood;
        this.portfolio = portfolio;
        this.choices = choices;
        words = new FileWords(portfolio);
        List<Offering> read = new ImportedOfferings(understood).of(portfolio.imports().size(), watch);
        pairing = new Pairing(understood.groups(), read, portfolio, words, choices);
        earlier = earlier();
        compare(read, new Steps(watch, understood.rows()));
        findGone();
    }

    /** What the file is beside this audit, as people chose where they said something. */
    public static CatalogDiff of(Understood understood, Portfolio portfolio, DiffChoices choices) {
        return of(understood, portfolio, choices, Watch.NOBODY);
    }

    /** The same, while somebody watches who may stop it. */
    public static CatalogDiff of(Understood understood, Portfolio portfolio, DiffChoices choices, Watch watch) {
        return new CatalogDiff(understood, portfolio, choices, watch);
    }

    private List<Earlier> earlier() {
        List<Earlier> found = new ArrayList<>();
        List<Set<Integer>> catalogs = new Catalogs(portfolio).all();
        Set<String> newTitles = catalogs.isEmpty() ? Set.of() : newTitles();
        for (Set<Integer> imports : catalogs) {
            int offerings = 0;
            int shared = 0;
            int alike = 0;
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                boolean isIts = imports.contains(portfolio.offerings().get(at).rows().source());
                offerings += isIts ? 1 : 0;
                shared += isIts && pairing.group(at) >= 0 ? 1 : 0;
                alike += isIts && (pairing.group(at) >= 0 || newTitles.contains(TitleKey.of(portfolio.offerings().get(at).title()))) ? 1 : 0;
            }
            int latest = new TreeSet<>(imports).last();
            int fewer = Math.min(offerings, understood.offerings());
            boolean many = shared > 0 && shared >= FEW * fewer || alike > 0 && alike >= NEARLY_ALL * fewer;
            boolean updated = choices.updates().map(said -> imports.stream().anyMatch(said::contains)).orElse(many);
            found.add(new Earlier(imports, portfolio.imports().get(latest).table().file(), offerings, shared, updated));
        }
        return List.copyOf(found);
    }

    /** Titles of what is new by its code: a catalog that got other codes is still the catalog. */
    private Set<String> newTitles() {
        Set<String> titles = new HashSet<>();
        for (int at = 0; at < understood.groups().size(); at++) {
            if (pairing.offering(at) < 0) {
                titles.add(TitleKey.of(understood.groups().get(at).title()));
            }
        }
        return titles;
    }

    private void compare(List<Offering> read, Steps steps) {
        Set<Field> columns = fields();
        FreeKeys keys = new FreeKeys(portfolio);
        for (int at = 0; at < read.size(); at++) {
            steps.row(at, 1);
            int known = pairing.offering(at);
            Group group = understood.groups().get(at);
            if (known >= 0) {
                edit(portfolio.offerings().get(known), read.get(at), columns);
            } else {
                Offering fresh = read.get(at);
                String key = keys.free(group, understood.table().rowNumbers()[group.first()]);
                addedGroups.add(group);
                String title = fresh.title().equals(group.code()) ? key : fresh.title();
                boolean asRead = key.equals(fresh.code()) && title.equals(fresh.title());
                added.add(asRead ? fresh : Offering.imported(key, title, fresh.rows(), fresh.imported()));
            }
        }
    }

    private Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        understood.readings().keySet().forEach(column -> fields.add(understood.meanings().get(column).field()));
        return fields;
    }

    private void edit(Offering known, Offering file, Set<Field> columns) {
        Editing editing = new Editing(portfolio, columns, words, known, file);
        edits.add(editing.edit());
        met.add(known);
        conflicts.addAll(editing.conflicts());
        if (!editing.changes().isEmpty()) {
            boolean other = columns.contains(Field.TITLE)
                    && words.fileTitle(known).filter(title -> !title.equals(file.title()) && !Likeness.near(title, file.title())).isPresent();
            changed.add(new Changed(known.code(), known.title(), editing.changes(), other));
        }
    }

    private void findGone() {
        Set<Integer> updated = updates();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            if (updated.contains(offering.rows().source()) && pairing.group(at) < 0) {
                gone.add(offering);
            }
        }
    }

    private Set<Integer> updates() {
        Set<Integer> updates = new TreeSet<>();
        earlier.stream().filter(Earlier::updated).forEach(one -> updates.addAll(one.imports()));
        return updates;
    }

    /** Whether it stands in place of an earlier import; else it is a catalog of its own, whose shared offerings are brought up to date too. */
    public boolean isAgain() {
        return earlier.stream().anyMatch(Earlier::updated);
    }

    /** What the file is taken for and why, in a sentence. */
    public String sentence() {
        String file = understood.source().file();
        List<String> files = earlier.stream().filter(Earlier::updated).map(Earlier::file).toList();
        if (files.isEmpty()) {
            return Words.of("diff.another", file, met.size(), understood.offerings());
        }
        return Words.of("diff.again", file, String.join(", ", files), met.size(), understood.offerings());
    }

    /** The catalogs of the audit, each with whether the file stands in place of it: {@link DiffChoices#updating} says otherwise. */
    public List<Earlier> catalogs() {
        return earlier;
    }

    /** Offerings that the audit does not have, with the keys that they get. */
    public List<Offering> added() {
        return List.copyOf(added);
    }

    /** Offerings of the earlier imports that the file does not have. */
    public List<Gone> gone() {
        int latest = updates().stream().mapToInt(Integer::intValue).max().orElse(-1);
        return gone.stream().map(offering -> new Gone(offering.code(), offering.title(), offering.rows().source() != latest, isWithdrawn(offering))).toList();
    }

    private static boolean isWithdrawn(Offering offering) {
        return offering.value(Field.STATUS).filter(Status.WITHDRAWN::equals).isPresent();
    }

    /** What becomes of the gone ones; the first option is assumed. Empty options when none is gone. */
    public Question goneQuestion() {
        Tagged said = goneTagged();
        String stay = Words.of("diff.gone.stay");
        return new Question("gone", "", Words.of("diff.gone.ask", gone.size(), said.answered(), said.linked(), said.decided()) + perhapsThere(), stay,
                gone.isEmpty() ? List.of() : List.of(stay, Words.of("diff.gone.withdraw")));
    }

    /** How many of the gone ones may be there under another code, in a sentence; "" when none may. */
    private String perhapsThere() {
        int near = near().size();
        return near == 0 ? "" : " " + Words.of("diff.gone.near", near);
    }

    /** Offerings of which the file says something else, in its order. */
    public List<Changed> changed() {
        return List.copyOf(changed);
    }

    /** How many offerings are as they were. */
    public int same() {
        return edits.size() - changed.size();
    }

    /** What people said of the offerings that the file has, all of which stays. */
    public Tagged kept() {
        return Tagged.of(met);
    }

    /** What people said of the offerings that are gone, all of which stays. */
    public Tagged goneTagged() {
        return Tagged.of(gone);
    }

    /** Values of the file that are not taken, because a person's or added data counts. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** Offerings without a code in the file that were found by their titles. */
    public List<ByTitle> byTitle() {
        return pairing.foundByTitle().stream().map(group -> {
            Offering offering = portfolio.offerings().get(pairing.offering(group));
            return new ByTitle(offering.code(), offering.title(), understood.table().rowNumbers()[understood.groups().get(group).first()]);
        }).toList();
    }

    /** New offerings that may be gone ones under another code; never applied unasked. */
    public List<NearMatch> near() {
        return new Recoded(addedGroups, gone, understood.table()).find();
    }

    /** The one undoable change; {@code usage} is the time that the file's counts cover, null when nobody has said. */
    public Change change(UsageWindow usage) {
        CatalogImport file = CatalogChange.file(understood, usage);
        List<OfferingEdit> all = new ArrayList<>(edits);
        if (choices.withdrawGone()) {
            gone.stream().filter(offering -> !offering.imported().status().filter(Status.WITHDRAWN::equals).isPresent()).map(this::withdrawn).forEach(all::add);
        }
        if (all.isEmpty() && !isAgain()) {
            return new ImportCatalog(file, added, EqualTitles.among(portfolio, added));
        }
        ImportRole role = isAgain() ? ImportRole.again(List.copyOf(updates())) : ImportRole.CATALOG;
        return new UpdateCatalog(file.as(role), all, added, EqualTitles.among(portfolio, added));
    }

    /** Withdrawn because the file is silent about it: rows of the file that are none. */
    private OfferingEdit withdrawn(Offering offering) {
        SourceRows silent = offering.rows().with(Field.STATUS, SourceRows.of(portfolio.imports().size()));
        return new OfferingEdit(offering.code(),
                new FileSays(offering.title(), offering.rows(), Facts.NONE.with(Field.STATUS, offering.imported().value(Field.STATUS).orElse(null))),
                new FileSays(offering.title(), silent, Facts.NONE.with(Field.STATUS, Status.WITHDRAWN)));
    }
}
