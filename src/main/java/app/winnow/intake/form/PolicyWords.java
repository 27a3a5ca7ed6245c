package app.winnow.intake.form;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import app.winnow.model.Worded;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of a policy in words: what each means, between which bounds it is, and its text in the file and on the screen. */
public final class PolicyWords {
    private static final String PERCENT = "%";

    private PolicyWords() { }

    /** The heading under which this value stands: "Rules". */
    public static String section(PolicyKey key) {
        return Sentences.of("policy.section." + key.group());
    }

    /** What this value means, in a sentence. */
    public static String meaning(PolicyKey key) {
        String[] parts = key.word().split("\\.");
        return switch (key.group()) {
            case "cell" -> Sentences.of("policy.meaning.cell", Sentences.of("policy.impact." + parts[1]), Sentences.of("policy.response." + parts[2]));
            case "aid" -> Sentences.of("policy.meaning.aid." + parts[2], parts[1].equals("any") ? Sentences.of("policy.any-type") : parts[1].replace('-', ' '));
            case "level" -> Sentences.of("policy.meaning.level", parts[1]);
            default -> Sentences.of("policy.meaning." + key.word());
        };
    }

    /** What it may be: "0 to 7". */
    public static String range(PolicyKey key) {
        String range = switch (key.shape()) {
            case DATE -> Sentences.of("policy.range.date");
            case WHOLE, NUMBER -> Sentences.of("policy.range.number", number(key.bounds().least()), number(key.bounds().most()));
            case SHARE -> Sentences.of("policy.range.number", share(key.bounds().least()), share(key.bounds().most()));
            case RESULT -> PolicyKey.cells().stream().map(Result::word).collect(Collectors.joining(", "));
            case TEXT -> Sentences.of("policy.range.text");
        };
        return key.nothing().isEmpty() ? range : Sentences.of("policy.range.or", range, key.nothing());
    }

    /** The text of a value in the file: {@code 70 %}, {@code slim/beside}, {@code off}. */
    public static String value(PolicyKey key, Object value) {
        if (value == null) {
            return key.nothing();
        }
        return switch (key.shape()) {
            case NUMBER -> number((Double) value);
            case SHARE -> share((Double) value);
            case RESULT -> ((Result) value).word();
            case DATE, WHOLE, TEXT -> value.toString();
        };
    }

    /** Where this value of the policy comes from: the source that somebody named, "workshop default", or "no source named" where it was changed. */
    public static String source(PolicyKey key, Policy policy) {
        String named = policy.source(key);
        return !named.isEmpty() ? named : Objects.equals(key.in(policy), key.in(Policy.WORKSHOP)) ? workshop() : unnamed();
    }

    static String workshop() {
        return Sentences.of("policy.workshop");
    }

    static String unnamed() {
        return Sentences.of("policy.no-source");
    }

    /** The value of this text; NotUnderstood when it is none, or is out of bounds. */
    static Object read(PolicyKey key, String text) throws NotUnderstood {
        String said = key.shape() == PolicyKey.Shape.TEXT ? text : text.strip();
        if (!key.nothing().isEmpty() && said.equalsIgnoreCase(key.nothing())) {
            return null;
        }
        Object value;
        try {
            value = parse(key.shape(), said);
        } catch (NumberFormatException | DateTimeException other) {
            value = null;
        }
        if (value == null || !key.allows(value)) {
            throw new NotUnderstood("policy.value", said, key.word(), range(key));
        }
        return value;
    }

    /** null = no value of this shape. */
    private static Object parse(PolicyKey.Shape shape, String text) {
        return switch (shape) {
            case DATE -> LocalDate.parse(text);
            case WHOLE -> Integer.valueOf(text);
            case NUMBER -> new BigDecimal(text).doubleValue();
            // A bare 0.7 could be 70 % or 0.7 %, so the sign is needed.
            case SHARE -> text.endsWith(PERCENT) ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2).doubleValue() : null;
            case RESULT -> result(text).orElse(null);
            case TEXT -> text;
        };
    }

    private static Optional<Result> result(String text) {
        int slash = text.indexOf('/');
        Optional<Disposition> disposition = Worded.find(Disposition.class, slash < 0 ? text : text.substring(0, slash));
        AidValue alone = disposition.filter(Disposition.REPLACE::equals).isPresent() ? AidValue.INSTEAD : AidValue.NONE;
        Optional<AidValue> aid = slash < 0 ? Optional.of(alone) : Worded.find(AidValue.class, text.substring(slash + 1));
        return disposition.flatMap(one -> aid.map(value -> new Result(one, value)));
    }

    private static String share(double share) {
        return plain(BigDecimal.valueOf(share).movePointRight(2)) + " " + PERCENT;
    }

    private static String number(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
