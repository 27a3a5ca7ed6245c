package app.winnow.intake;

import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.Portfolio;
import java.util.EnumSet;
import java.util.Set;

/** What a file is most likely for, and why in a sentence: a new catalog, an earlier catalog again, or data about offerings that are there. Anybody may say otherwise. */
public record FilePurpose(FileRole role, String why) {
    private static final double FEW = 0.2;
    private static final double SURE = 0.45;
    private static final Set<Field> NAMES = EnumSet.of(Field.CODE, Field.TITLE, Field.VERSION, Field.LANGUAGE);

    /** The proposal for this file beside this audit. */
    public static FilePurpose of(Understood understood, Portfolio portfolio) {
        String file = understood.source().file();
        if (new Catalogs(portfolio).all().isEmpty() && saysMore(understood, portfolio)) {
            return new FilePurpose(FileRole.CATALOG, Words.of("purpose.first", file));
        }
        KnownOfferings known = new KnownOfferings(portfolio);
        NamedRows names = new NamedRows(understood, known);
        int all = 0;
        int met = 0;
        int titles = 0;
        for (NamedRows.Named named : names.all()) {
            all++;
            titles += known.ofTitle(named.title()).isEmpty() ? 0 : 1;
            met += known.ofCode(named.code()).isEmpty() && known.ofTitle(named.title()).isEmpty() ? 0 : 1;
        }
        boolean few = met == 0 || met < FEW * Math.min(all, portfolio.offerings().size());
        if (few) {
            return new FilePurpose(FileRole.CATALOG, Words.of("purpose.few", met, all));
        }
        if (titles * 2 < met && !hasTitle(understood)) {
            return new FilePurpose(FileRole.DATA, Words.of("purpose.no-title", met, all));
        }
        if (saysOnlyFigures(understood)) {
            return new FilePurpose(FileRole.DATA, Words.of("purpose.figures", met, all));
        }
        CatalogDiff diff = CatalogDiff.of(understood, portfolio, DiffChoices.ASSUMED);
        return diff.isAgain() ? new FilePurpose(FileRole.AGAIN, Words.of("purpose.again", met, all)) : new FilePurpose(FileRole.CATALOG, diff.sentence());
    }

    /** Offerings that were added by hand can get data, too. */
    private static boolean saysMore(Understood understood, Portfolio portfolio) {
        return portfolio.offerings().isEmpty() || hasTitle(understood) && !saysOnlyFigures(understood);
    }

    /** Whether a column names the courses for certain, not only because nothing else could. */
    private static boolean hasTitle(Understood understood) {
        return understood.meanings().stream().anyMatch(meaning -> meaning.field() == Field.TITLE && meaning.confidence() >= SURE);
    }

    private static boolean saysOnlyFigures(Understood understood) {
        Set<Field> said = EnumSet.noneOf(Field.class);
        understood.meanings().stream().map(ColumnMeaning::field).filter(field -> field != null && !NAMES.contains(field)).forEach(said::add);
        return !said.isEmpty() && said.stream().allMatch(Take::isFigure);
    }
}
