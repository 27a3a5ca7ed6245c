package app.winnow.model;

import java.util.List;
import java.util.Objects;

/**
 * A rule that a person wrote for matching: what meets all of its conditions gets an answer or a link. It never acts by itself. {@code number} names it in its
 * audit; {@code seen} is how many offerings the audit had when it was applied last: what came later is new to it.
 */
public record WrittenRule(int number, List<Condition> conditions, Then then, int seen) {
    public WrittenRule {
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(then);
    }

    /** How a text is looked at: one of its words begins with what is sought; it is the same; it begins with it. Capitals do not count. */
    public enum Test implements Worded {
        CONTAINS("contains"), IS("is"), BEGINS("begins with");

        private final String word;

        Test(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** That one of these fields passes the test with one of these words. */
    public record Condition(List<Field> fields, Test test, List<String> words) {
        public Condition {
            fields = List.copyOf(fields);
            words = List.copyOf(words);
            Objects.requireNonNull(test);
        }
    }

    /** What is said of the offerings that meet all conditions. */
    public sealed interface Then permits Answer, Serves { }

    /** The answer to a question that lists ask. */
    public record Answer<T>(Ask<T> ask, T value) implements Then {
        public Answer {
            Objects.requireNonNull(ask);
            Objects.requireNonNull(value);
        }
    }

    /** A claimed link to the outcome with this id; of the other outcomes it says nothing. */
    public record Serves(String outcome, int strength) implements Then {
        public Serves {
            Objects.requireNonNull(outcome);
            if (strength < 0 || strength > 3) {
                throw new IllegalArgumentException("a strength goes from 0 to 3");
            }
        }
    }

    /** The same rule under another number. */
    public WrittenRule numbered(int other) {
        return new WrittenRule(other, conditions, then, seen);
    }

    /** The same rule, applied when the audit had so many offerings. */
    public WrittenRule seen(int offerings) {
        return new WrittenRule(number, conditions, then, offerings);
    }
}
