package app.winnow.insight.aid;

import app.winnow.insight.AidChoice;
import app.winnow.insight.aid.Part.Fact;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.ChangeRate;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Measure;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a draft says above and below the aid itself: what it is for, where it opens, who keeps it, what it replaces. */
final class DraftAbout {
    private static final int LINE = 165;
    private static final int NAMED = 4;
    private static final int TITLE = 48;

    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final List<AidChoice> sharing;
    private final Offering founder;

    /** About the aid that these share, the one that it is built for first in front. */
    DraftAbout(Portfolio portfolio, Verdicts verdicts, List<AidChoice> sharing) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        this.sharing = sharing;
        founder = offering(sharing.get(0));
    }

    private Offering offering(AidChoice choice) {
        return portfolio.offering(choice.code()).orElseThrow();
    }

    private Known known(Offering offering) {
        return verdicts.known(portfolio.indexOf(offering.code()).orElseThrow());
    }

    List<Fact> top(AidUse use) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Words.of("draft.task"), task().isEmpty() ? Entry.blank(Words.of("draft.no-task")) : Entry.known(task(), LINE)));
        Optional<Outcome> outcome = portfolio.outcome(sharing.get(0).outcome());
        facts.add(new Fact(Words.of("draft.outcome"), outcome.map(this::outcome).orElse(Entry.blank(Words.of("draft.no-outcome")))));
        facts.add(new Fact(Words.of("draft.use"), Entry.known(use.words(), LINE)));
        return facts;
    }

    /** The task in the line that people noted at the link, "" when nobody has. */
    private String task() {
        Links links = known(founder).links();
        return links == null ? "" : Optional.ofNullable(links.named().get(sharing.get(0).outcome())).map(Link::task).orElse("");
    }

    private Entry outcome(Outcome outcome) {
        Measure measure = outcome.measure();
        String numbers = measure.baseline().isBlank() ? measure.target().isBlank() ? "" : Words.of("draft.to", measure.target())
                : measure.target().isBlank() ? Words.of("draft.from", measure.baseline()) : Words.of("draft.from-to", measure.baseline(), measure.target());
        String unit = numbers.isEmpty() || measure.unit().isBlank() ? numbers : numbers + " " + measure.unit();
        String measured = measure.name().isBlank() ? Words.of("draft.measure.no") : unit.isEmpty() ? measure.name() : Words.of("draft.measure", measure.name(), unit);
        String sponsor = outcome.sponsor().isBlank() ? Words.of("draft.sponsor.no") : Words.of("draft.sponsor", outcome.sponsor());
        return new Entry(Pieces.clip(outcome.sentence(), 110) + "; " + Pieces.clip(measured, 90) + "; " + Pieces.clip(sponsor, 50), false);
    }

    List<Fact> about(AidType type) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Words.of("draft.opens"), Entry.blank(Words.of("draft.opens.no"))));
        facts.add(new Fact(Words.of("draft.owner"), ownerEntry()));
        served(facts, "draft.replaces", AidValue.INSTEAD);
        served(facts, "draft.beside", AidValue.BESIDE);
        if (sharing.stream().allMatch(choice -> choice.plan().value() == AidValue.BESIDE)) {
            facts.add(new Fact(Words.of("draft.unaided"), Entry.blank(Words.of("draft.unaided.value"))));
        }
        if (sharing.stream().anyMatch(this::isGuided)) {
            facts.add(new Fact(Words.of("draft.first-use"), new Entry(Words.of("draft.first-use.guided"), false)));
        }
        facts.add(new Fact(Words.of("draft.obstacles"), obstacles()));
        facts.add(new Fact(Words.of("draft.hours"), hours(type)));
        facts.add(new Fact(Words.of("draft.review"), Entry.blank(Words.of("draft.review.value", nextReview()))));
        Optional.of(founder.text(Field.OWNER)).filter(owner -> !owner.isBlank()).ifPresent(owner -> facts.add(new Fact(Words.of("draft.course"), Entry.known(owner, LINE))));
        return facts;
    }

    /** Who keeps the aid right: whoever carries the first decision out that names somebody; "" while nobody is named. */
    String owner() {
        return sharing.stream().map(choice -> offering(choice).decided().map(Decision::carrying).map(Decision.Carrying::owner).orElse(""))
                .map(String::strip).filter(owner -> !owner.isEmpty()).findFirst().orElse("");
    }

    private Entry ownerEntry() {
        boolean replaces = sharing.stream().anyMatch(choice -> choice.plan().value() == AidValue.INSTEAD);
        return owner().isEmpty() ? Entry.blank(Words.of(replaces ? "draft.owner.no" : "draft.owner.no-beside")) : Entry.known(owner(), LINE);
    }

    private void served(List<Fact> facts, String name, AidValue value) {
        List<AidChoice> these = sharing.stream().filter(choice -> choice.plan().value() == value).toList();
        if (!these.isEmpty()) {
            String words = these.stream().limit(NAMED).map(choice -> Words.of("draft.named", Pieces.clip(choice.code(), 24), Pieces.clip(offering(choice).title(), TITLE)))
                    .collect(Collectors.joining("; "));
            facts.add(new Fact(Words.of(name), new Entry(these.size() > NAMED ? words + "; " + Words.of("draft.more", these.size() - NAMED) : words, false)));
        }
    }

    /** Rule 9: what is replaced although getting it wrong matters is used with somebody beside the first time. */
    private boolean isGuided(AidChoice choice) {
        Policy.Rules rules = portfolio.policy().rules();
        return choice.disposition() == Disposition.REPLACE && known(offering(choice)).work().impact().filter(impact -> !rules.isLow(impact)).isPresent();
    }

    private Entry obstacles() {
        int bits = known(founder).work().obstacles();
        return Integer.bitCount(bits) != 1 ? Entry.blank("[" + Words.of("draft.obstacles.unknown") + "]")
                : bits == 1 ? new Entry(Words.of("draft.obstacles.none"), false) : Entry.known(AidUse.named(founder), LINE);
    }

    private Entry hours(AidType type) {
        Policy.Effort effort = portfolio.policy().rates().effort(type);
        return new Entry(Words.of("draft.hours.value", number(effort.buildHours()), number(effort.upkeepHours())), false);
    }

    private static String number(double hours) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(hours);
    }

    private String nextReview() {
        ChangeRate rate = founder.answers().get(Ask.CHANGES).orElse(ChangeRate.STABLE);
        return rate == ChangeRate.FASTER ? Words.of("draft.review.half") : rate == ChangeRate.YEARLY ? Words.of("draft.review.year") : "";
    }
}
