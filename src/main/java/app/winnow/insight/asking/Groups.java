package app.winnow.insight.asking;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which offerings are tied to each other, directly or through others, so that an answer about one may change what is said of another. */
final class Groups {
    /** What concerns offerings of many groups. */
    static final int SHARED = -1;

    private final Portfolio portfolio;
    private final Map<String, Integer> titles = new HashMap<>();
    private final int[] above;

    Groups(Portfolio portfolio) {
        this.portfolio = portfolio;
        above = new int[portfolio.offerings().size()];
        Arrays.setAll(above, at -> at);
        for (int at = 0; at < above.length; at++) {
            titles.put(plain(portfolio.offerings().get(at).title()), at);
        }
        for (int at = 0; at < above.length; at++) {
            join(at, portfolio.offerings().get(at));
        }
        portfolio.pairs().keySet().forEach(pair -> portfolio.indexOf(pair.first()).ifPresent(one -> join(one, pair.second())));
    }

    /** The group that a question is about, or SHARED. */
    int of(Question question) {
        if (question instanceof Question.OfFact fact) {
            return fact.ask() == Ask.PRESCRIBED || portfolio.indexOf(fact.code()).isEmpty() ? SHARED : root(portfolio.indexOf(fact.code()).getAsInt());
        }
        return question instanceof Question.OfPair pair ? root(portfolio.indexOf(pair.pair().first()).orElseThrow()) : SHARED;
    }

    private void join(int at, Offering offering) {
        for (Ask<List<String>> ask : List.of(Ask.MEMBER_OF, Ask.PREREQUISITE_OF)) {
            offering.answers().get(ask).ifPresent(names -> names.forEach(name -> join(at, name)));
        }
        offering.answers().get(Ask.ATTACHED_TO).ifPresent(name -> join(at, name));
        for (Field field : List.of(Field.PARENT, Field.PREREQUISITES)) {
            offering.texts(field).forEach(name -> join(at, name));
        }
    }

    private void join(int one, String name) {
        int other = portfolio.indexOf(name.strip()).orElseGet(() -> titles.getOrDefault(plain(name), one));
        above[root(one)] = root(other);
    }

    private int root(int at) {
        int root = at;
        while (above[root] != root) {
            root = above[root];
        }
        above[at] = root;
        return root;
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
