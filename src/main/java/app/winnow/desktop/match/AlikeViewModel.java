package app.winnow.desktop.match;

import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The links of one offering, as they would be given to those that are alike: a person looks at the list, unticks what does not fit, and makes one change of it. */
public final class AlikeViewModel {
    private final Offering like;
    private final Links links;
    private final Portfolio portfolio;
    private final ObservableList<AlikeRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AlikeRow> shown = FXCollections.unmodifiableObservableList(rows);

    private AlikeViewModel(Portfolio portfolio, Offering like, Links links, List<Offering> alike) {
        this.portfolio = portfolio;
        this.like = like;
        this.links = links;
        alike.forEach(offering -> rows.add(new AlikeRow(offering.code(), offering.title(), about(offering), true)));
    }

    /**
     * What is said of an offering, for these others. Where nothing is said of it yet but an outcome is pointed at, that one is taken at strength 2, for the
     * offering itself, too. Empty when there is nothing to give or nobody to give it to.
     */
    static Optional<AlikeViewModel> of(Portfolio portfolio, Offering like, Optional<Outcome> pointedAt, List<Offering> others) {
        boolean isSaid = Linking.links(like).seen() > 0 || !Linking.links(like).named().isEmpty();
        if (!isSaid && pointedAt.isEmpty()) {
            return Optional.empty();
        }
        Links links = isSaid ? Linking.links(like) : Links.of(Map.of(pointedAt.get().id(), Link.claimed(2)), Linking.last(portfolio));
        List<Offering> fitting = Stream.concat(isSaid ? Stream.empty() : Stream.of(like), others.stream().filter(other -> concerns(portfolio, links, other))).toList();
        return fitting.size() == (isSaid ? 0 : 1) ? Optional.empty() : Optional.of(new AlikeViewModel(portfolio, like, links, fitting));
    }

    private static boolean concerns(Portfolio portfolio, Links links, Offering other) {
        return strong(portfolio, links).allMatch(outcome -> Ranking.concerns(outcome, other));
    }

    private static Stream<Outcome> strong(Portfolio portfolio, Links links) {
        return portfolio.outcomes().stream().filter(outcome -> links.named().containsKey(outcome.id()) && links.named().get(outcome.id()).strength() > 0);
    }

    private static String about(Offering offering) {
        return Stream.concat(Stream.of(offering.code()), Stream.of(Field.TYPE, Field.UNIT, Field.LANGUAGE).map(offering::text)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  \u00B7  "));
    }

    /** The offering whose links are given. */
    public Offering like() {
        return like;
    }

    /** What would be said of each of them, in words. */
    public String given() {
        String all = strong(portfolio, links).map(outcome -> Words.of("alike.link", Words.of("strength." + links.named().get(outcome.id()).strength()),
                outcome.id(), outcome.sentence())).collect(Collectors.joining("; "));
        return all.isEmpty() ? Words.of("linking.none") : all;
    }

    /** The offerings, the most alike first. */
    public ObservableList<AlikeRow> rows() {
        return shown;
    }

    /** Ticks or unticks the offering in this row. */
    public void toggle(int row) {
        if (row >= 0 && row < rows.size()) {
            rows.set(row, rows.get(row).with(!rows.get(row).isTicked()));
        }
    }

    /** How many are ticked. */
    public int ticked() {
        return (int) rows.stream().filter(AlikeRow::isTicked).count();
    }

    /** The one change that gives the ticked ones the same links. */
    Change change(Portfolio now) {
        List<Change> changes = new ArrayList<>();
        rows.stream().filter(AlikeRow::isTicked).forEach(row -> now.offering(row.code()).ifPresent(offering -> changes.add(Linking.like(now, offering, links))));
        return new Several(Words.of("alike.change", changes.size(), like.code()), changes);
    }
}
