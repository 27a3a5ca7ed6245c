package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every column its field: what the headings may mean, weighed with what the values look like, each field to the column that has it best. */
final class Meanings {
    private static final double LEAST = 0.3;
    private static final double NEARLY_AS_GOOD = 0.12;
    private static final Set<Field> SEVERAL = EnumSet.of(Field.CATEGORY, Field.TAGS, Field.SKILLS, Field.PARENT, Field.PREREQUISITES, Field.EQUIVALENTS);

    private static final Pattern BRACKETED_UNIT = Pattern.compile("[(\\[][^()\\[\\]]{1,12}[)\\]]\\s*$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private record Bid(int column, Candidate candidate) { }

    private final List<ColumnProfile> profiles;
    private final List<HeadingText> headings = new ArrayList<>();
    private final List<List<Candidate>> wished = new ArrayList<>();
    private final HeadingMatch match;
    private final SharedWord shared;
    private final Candidate[] taken;
    private final Map<Field, Integer> holder = new EnumMap<>(Field.class);

    Meanings(List<ColumnProfile> profiles, HeadingMatch match) {
        this.profiles = profiles;
        this.match = match;
        this.taken = new Candidate[profiles.size()];
        profiles.forEach(values -> {
            HeadingText text = HeadingText.of(values.column().heading());
            headings.add(text);
        });
        shared = SharedWord.of(headings);
        headings.forEach(text -> wished.add(shared.candidates(text, match)));
    }

    /** One meaning a column, in their order. */
    List<ColumnMeaning> find() {
        Optional<CodePair> pair = CodePair.in(profiles, shared);
        pair.ifPresent(this::takePair);
        List<Bid> bids = bids();
        bids.sort(Comparator.comparingDouble((Bid bid) -> -bid.candidate.score()).thenComparingInt(Bid::column));
        for (Bid bid : bids) {
            take(bid, bids);
        }
        codeTellsApart(pair.isPresent());
        codeByShape();
        titleByHeading();
        titleByValues();
        providerByName();
        domainSorts();
        new Parents(profiles, taken, holder).settle();
        List<ColumnMeaning> meanings = new ArrayList<>();
        for (int column = 0; column < taken.length; column++) {
            TableColumn own = profiles.get(column).column();
            meanings.add(taken[column] == null ? ColumnMeaning.none(own, whyNone(column)) : ColumnMeaning.of(own, taken[column]));
        }
        return meanings;
    }

    private void takePair(CodePair pair) {
        String why = Words.of("why.pair", headings.get(pair.letters()).raw().strip(), headings.get(pair.number()).raw().strip());
        taken[pair.letters()] = new Candidate(Field.CODE, 0.8, false, why);
        taken[pair.number()] = new Candidate(Field.CODE, 0.8, false, why);
        holder.put(Field.CODE, pair.letters());
    }

    private List<Bid> bids() {
        boolean headless = headings.stream().allMatch(HeadingText::isBlank);
        List<Bid> bids = new ArrayList<>();
        for (int column = 0; column < profiles.size(); column++) {
            int from = bids.size();
            for (Candidate candidate : wished.get(column)) {
                bid(bids, column, candidate);
            }
            if (bids.size() == from) {
                shifted(bids, column);
            }
            if (bids.size() == from && (headless || profiles.get(column).known() > 0) && !match.isNone(headings.get(column))) {
                int at = column;
                ByValues.of(profiles.get(column), headless).or(() -> byUnit(at)).ifPresent(found -> bids.add(new Bid(at, found)));
            }
        }
        return bids;
    }

    /** "Initial (hrs)" over numbers: no field is named, but a unit of time is, in brackets. */
    private Optional<Candidate> byUnit(int column) {
        boolean named = headings.get(column).unit().isPresent() && BRACKETED_UNIT.matcher(headings.get(column).raw()).find() && wished.get(column).isEmpty();
        return named && profiles.get(column).share(ColumnProfile.Kind.NUMBER) > 0.8 ? Optional.of(new Candidate(Field.DURATION, 0.35, false, Words.of("why.unit"))) : Optional.empty();
    }

    private void bid(List<Bid> bids, int column, Candidate candidate) {
        double total = headings.get(column).words().contains("total") ? 1.02 : 1;
        Candidate weighed = candidate.times(Fit.of(candidate.field(), profiles.get(column)) * total * latest(column) * beside(column, candidate.field()));
        if (weighed.score() >= LEAST) {
            bids.add(new Bid(column, weighed));
        }
    }

    /** Of the same count for several years the latest one is taken: a little more for each year. */
    private double latest(int column) {
        return headings.get(column).words().stream().filter(word -> YEAR.matcher(word).matches()).mapToDouble(word -> 1 + (Integer.parseInt(word) - 1990) / 10_000d).max().orElse(1);
    }

    /** "Complete" beside "In progress" and "Not started" counts learners; alone it is a rate. */
    private double beside(int column, Field field) {
        boolean counted = field == Field.COMPLETION_RATE && wished.get(column).stream().anyMatch(candidate -> candidate.field() == Field.COMPLETIONS)
                && profiles.get(column).share(ColumnProfile.Kind.PERCENT) == 0 && profiles.get(column).share(ColumnProfile.Kind.WHOLE) == 1;
        return counted && wished.stream().anyMatch(other -> other.stream().anyMatch(candidate -> candidate.field() == Field.IN_PROGRESS || candidate.field() == Field.ENROLMENTS)) ? 0.9 : 1;
    }

    /** Headings that stand one column beside their data: neither this one nor the neighbour's goes with its own values, but the neighbour's goes with these. */
    private void shifted(List<Bid> bids, int column) {
        if (wished.get(column).isEmpty() || profiles.get(column).known() == 0) {
            return;
        }
        for (int beside : new int[] {column + 1, column - 1}) {
            if (beside < 0 || beside >= profiles.size() || fitsItself(beside)) {
                continue;
            }
            for (Candidate other : wished.get(beside)) {
                if (other.score() >= 0.75 && Fit.of(other.field(), profiles.get(column)) >= 0.9) {
                    bids.add(new Bid(column, other.times(0.8).because(Words.of("why.shifted", headings.get(beside).raw().strip()))));
                    return;
                }
            }
        }
    }

    private boolean fitsItself(int column) {
        return profiles.get(column).known() > 0 && wished.get(column).stream().anyMatch(own -> Fit.of(own.field(), profiles.get(column)) > 0);
    }

    private void take(Bid bid, List<Bid> bids) {
        Field field = bid.candidate.field();
        if (taken[bid.column] != null || holder.containsKey(field) && !SEVERAL.contains(field) && !weeksBesideEffort(bid) && !minutesBesideHours(bid)) {
            return;
        }
        Bid best = field == Field.DESCRIPTION ? fullest(bid, bids) : bid;
        taken[best.column] = best.candidate;
        holder.putIfAbsent(field, best.column);
    }

    /** Of descriptions that are nearly as likely, the longest one. */
    private Bid fullest(Bid first, List<Bid> bids) {
        return bids.stream().filter(bid -> bid.candidate.field() == Field.DESCRIPTION && taken[bid.column] == null
                && bid.candidate.score() > first.candidate.score() - NEARLY_AS_GOOD)
                .max(Comparator.comparingDouble(bid -> profiles.get(bid.column).averageLength())).orElse(first);
    }

    /** "4 weeks" in one column and "2-3 hours per week" in another are one duration together. */
    private boolean weeksBesideEffort(Bid bid) {
        if (bid.candidate.field() != Field.DURATION || bid.candidate.score() < 0.6) {
            return false;
        }
        boolean one = EffortAndWeeks.isWeekly(profiles.get(holder.get(Field.DURATION)));
        boolean other = EffortAndWeeks.isWeekly(profiles.get(bid.column));
        return one != other && (one ? EffortAndWeeks.isWeeks(profiles.get(bid.column)) : EffortAndWeeks.isWeeks(profiles.get(holder.get(Field.DURATION))));
    }

    /** "Duration hours" and "Duration minutes" are one duration together, where the minutes are those of an hour. */
    private boolean minutesBesideHours(Bid bid) {
        return bid.candidate.field() == Field.DURATION && HoursAndMinutes.are(profiles.get(holder.get(Field.DURATION)), profiles.get(bid.column));
    }

    /** A code that tells far fewer rows apart than the titles do is some other number. */
    private void codeTellsApart(boolean pair) {
        Integer code = holder.get(Field.CODE);
        Integer title = holder.get(Field.TITLE);
        if (code != null && title != null && !pair && !toldInLanguages(code) && profiles.get(code).distinct() * 2 < profiles.get(title).distinct()
                && profiles.get(code).variety() < 0.8) {
            taken[code] = null;
            holder.remove(Field.CODE);
        }
    }

    /** Whether each code stands once for each language: then titles are many because they are translated. */
    private boolean toldInLanguages(int code) {
        Integer language = holder.get(Field.LANGUAGE);
        if (language == null || profiles.get(language).distinct() < 2) {
            return false;
        }
        TableColumn codes = profiles.get(code).column();
        java.util.Set<Long> pairs = new java.util.HashSet<>();
        for (int row = 0; row < codes.rows(); row++) {
            pairs.add((long) codes.code(row) << 32 | profiles.get(language).column().code(row));
        }
        return pairs.size() >= codes.rows() * 0.95;
    }

    /** "Cursus" is a path in one language and a course in another: where nothing else names the courses, it does. */
    private void titleByHeading() {
        for (int column = 0; column < profiles.size() && !holder.containsKey(Field.TITLE); column++) {
            boolean sorts = taken[column] != null && (taken[column].field() == Field.PARENT || taken[column].field() == Field.CATEGORY);
            Optional<Candidate> title = wished.get(column).stream().filter(candidate -> candidate.field() == Field.TITLE).findFirst();
            if (sorts && title.isPresent() && Fit.of(Field.TITLE, profiles.get(column)) >= 0.9) {
                holder.remove(taken[column].field(), column);
                taken[column] = title.get();
                holder.put(Field.TITLE, column);
            }
        }
    }

    private void titleByValues() {
        if (holder.containsKey(Field.TITLE)) {
            return;
        }
        int best = -1;
        double highest = LEAST;
        for (int column = 0; column < profiles.size(); column++) {
            boolean isOther = taken[column] != null && !Set.of(Field.PROVIDER, Field.CATEGORY, Field.DESCRIPTION, Field.TAGS).contains(taken[column].field());
            boolean knownOther = !headings.get(column).isBlank() && wished.get(column).isEmpty() && match.isKnown(headings.get(column));
            double likeness = isOther || knownOther ? 0 : ByValues.titleLikeness(profiles.get(column)) * (taken[column] == null ? 1 : 0.9);
            if (likeness > highest) {
                highest = likeness;
                best = column;
            }
        }
        if (best >= 0) {
            taken[best] = new Candidate(Field.TITLE, 0.4, false, Words.of("why.values-title"));
            holder.put(Field.TITLE, best);
        }
    }

    /** "Course" over "BUS 200" beside a title: no heading says code, but the column of the course holds codes that tell the titles apart. */
    private void codeByShape() {
        Integer title = holder.get(Field.TITLE);
        if (holder.containsKey(Field.CODE) || title == null) {
            return;
        }
        for (int column = 0; column < profiles.size(); column++) {
            ColumnProfile values = profiles.get(column);
            boolean named = wished.get(column).stream().anyMatch(candidate -> candidate.field() == Field.TITLE);
            if (taken[column] == null && named && values.share(ColumnProfile.Kind.CODE_SHAPE) > 0.8 && values.distinct() * 10 >= profiles.get(title).distinct() * 8
                    && Fit.of(Field.CODE, values) > 0) {
                taken[column] = new Candidate(Field.CODE, 0.6, false, Words.of("why.values-code"));
                holder.put(Field.CODE, column);
                return;
            }
        }
    }

    /** "name" beside the courses' own titles: where it is full of schools and companies, it names who provides them. */
    private void providerByName() {
        for (int column = 0; column < profiles.size() && !holder.containsKey(Field.PROVIDER); column++) {
            boolean named = wished.get(column).stream().anyMatch(candidate -> candidate.field() == Field.TITLE);
            if (taken[column] == null && named && profiles.get(column).share(ColumnProfile.Kind.INSTITUTION) > 0.5) {
                taken[column] = new Candidate(Field.PROVIDER, 0.6, false, Words.of("why.values-provider"));
                holder.put(Field.PROVIDER, column);
            }
        }
    }

    /** "Domain" is a part of the company in some systems and a field of knowledge in others: the latter where no other column sorts the courses. It is asked. */
    private void domainSorts() {
        Integer unit = holder.get(Field.UNIT);
        if (unit != null && !holder.containsKey(Field.CATEGORY) && headings.get(unit).tight().equals("domain")) {
            taken[unit] = new Candidate(Field.CATEGORY, 0.6, false, taken[unit].why());
            holder.remove(Field.UNIT);
            holder.put(Field.CATEGORY, unit);
        }
    }

    private String whyNone(int column) {
        if (profiles.get(column).known() == 0) {
            return Words.of("why.empty");
        }
        if (wished.get(column).isEmpty()) {
            return Words.of("why.no-field");
        }
        Field wish = wished.get(column).get(0).field();
        boolean fits = Fit.of(wish, profiles.get(column)) > 0;
        Integer winner = holder.get(wish);
        return fits && winner != null ? Words.of("why.taken", wish.word(), headings.get(winner).raw().strip()) : Words.of("why.values-other", wish.word());
    }
}
