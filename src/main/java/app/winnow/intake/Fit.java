package app.winnow.intake;

import static app.winnow.intake.ColumnProfile.Kind.CODE_SHAPE;
import static app.winnow.intake.ColumnProfile.Kind.COUNT;
import static app.winnow.intake.ColumnProfile.Kind.DATE;
import static app.winnow.intake.ColumnProfile.Kind.DIGIT_TOKEN;
import static app.winnow.intake.ColumnProfile.Kind.EMAIL;
import static app.winnow.intake.ColumnProfile.Kind.FLAG;
import static app.winnow.intake.ColumnProfile.Kind.GUID;
import static app.winnow.intake.ColumnProfile.Kind.INSTITUTION;
import static app.winnow.intake.ColumnProfile.Kind.LENGTH;
import static app.winnow.intake.ColumnProfile.Kind.LETTERS;
import static app.winnow.intake.ColumnProfile.Kind.LONG;
import static app.winnow.intake.ColumnProfile.Kind.MONEY;
import static app.winnow.intake.ColumnProfile.Kind.NUMBER;
import static app.winnow.intake.ColumnProfile.Kind.PERSON;
import static app.winnow.intake.ColumnProfile.Kind.REQUIRED_WORD;
import static app.winnow.intake.ColumnProfile.Kind.SCORE;
import static app.winnow.intake.ColumnProfile.Kind.STATUS_WORD;
import static app.winnow.intake.ColumnProfile.Kind.TOKEN;
import static app.winnow.intake.ColumnProfile.Kind.URL;
import static app.winnow.intake.ColumnProfile.Kind.ZERO;

import app.winnow.model.Field;

/** How well the values of a column go with a field: 0 = they cannot be that, 1 = they can, a little over 1 = they speak for it. */
final class Fit {
    private static final double MOST = 0.5;

    private Fit() { }

    /** The factor; a column without any value takes whatever its heading says, with less confidence. */
    static double of(Field field, ColumnProfile values) {
        if (values.known() == 0) {
            return field == Field.TITLE || field == Field.CODE ? 0 : 0.6;
        }
        return switch (field) {
            case TITLE -> title(values);
            case CODE -> code(values);
            case DESCRIPTION -> isLink(values) || values.share(LETTERS) < MOST || values.share(FLAG) > MOST ? 0 : values.averageWords() < 2 ? 0.6 : 1;
            case URL -> values.share(URL) > MOST ? 1.04 : values.share(TOKEN) > 0.8 && values.averageLength() > 12 ? 0.6 : 0;
            case DURATION, AVG_TIME -> duration(values);
            case CREDITS -> values.isRunningNumber() && values.known() > 5 ? 0 : values.share(NUMBER) > 0.3 || values.share(LENGTH) > 0.3 ? 1 : values.share(DIGIT_TOKEN) > MOST ? 0.7 : values.averageWords() < 5 && values.share(LETTERS) < 1 ? 0.7 : 0.4;
            case ENROLMENTS, COMPLETIONS, IN_PROGRESS, VIEWS, UNIQUE_USERS, AUDIENCE_SIZE -> values.share(COUNT) > 0.6 && values.lowest() >= 0 && (values.share(NUMBER) > MOST || values.share(DATE) < MOST) ? 1 : 0;
            case COMPLETION_RATE -> values.share(NUMBER) > 0.6 && values.lowest() >= 0 && values.highest() <= 100 ? 1 : 0;
            case RATING -> values.lowest() >= 0 && values.highest() > 5 ? 0.9 * rating(values) : rating(values);
            case COST -> values.share(NUMBER) > MOST ? 1 : values.share(MONEY) > MOST ? 0.9 : values.share(MONEY) > 0.2 && values.averageLength() < 40 ? 0.8 : 0;
            case AVG_SCORE, MAINTENANCE -> values.share(NUMBER) > MOST || values.share(SCORE) > MOST ? 1 : 0;
            case LAST_ACTIVITY, CREATED, UPDATED, AVAILABLE_FROM, EXPIRES, NEXT_REVIEW -> values.share(DATE) > MOST || values.share(DATE) > 0 && values.share(DATE) + values.share(ZERO) > 0.8 ? 1 : values.share(ZERO) == 1 ? 0.6 : values.share(DATE) > 0.3 ? 0.7 : 0;
            case STATUS -> values.distinct() <= 25 && !isLink(values) && values.averageLength() <= 40 && values.share(DATE) < MOST ? values.share(STATUS_WORD) > MOST ? 1 : 0.5 : 0;
            case MANDATORY -> values.distinct() > 12 || values.averageLength() > 30 ? 0 : values.share(REQUIRED_WORD) > 0.2 ? 1 : 0.2;
            case CURRENCY, DURATION_UNIT -> values.averageLength() <= 12 && values.share(LETTERS) > MOST && values.distinct() <= 20 ? 1 : 0;
            case PREREQUISITES, EQUIVALENTS -> values.share(FLAG) > 0.8 || isLink(values) ? 0 : 1;
            case PARENT -> isLink(values) || values.share(FLAG) > 0.9 ? 0 : 1;
            case TYPE, DELIVERY, DIFFICULTY, LEVEL -> values.averageLength() > 60 || isLink(values) || values.share(DATE) > MOST ? 0 : values.distinct() > 100 ? 0.6 : 1;
            case LANGUAGE -> values.averageLength() > 60 || isLink(values) || values.share(LETTERS) < MOST || values.share(FLAG) > MOST ? 0 : 1;
            case VERSION -> values.averageLength() > 30 || isLink(values) ? 0 : 1;
            case CATEGORY, TAGS, SKILLS -> isLink(values) || values.share(GUID) > MOST || values.share(DATE) > MOST ? 0 : values.share(LONG) > MOST ? 0.5 : field == Field.CATEGORY && values.share(INSTITUTION) > 0.6 ? 0.9 : 1;
            case OWNER, AUTHOR -> values.share(URL) > MOST || values.share(LETTERS) < 0.3 ? 0.3 : 1;
            case PROVIDER, UNIT, AUDIENCE -> isLink(values) || values.share(GUID) > MOST || values.share(LONG) > MOST ? 0 : values.share(LETTERS) < 0.3 ? 0.6 : 1;
        };
    }

    private static double title(ColumnProfile values) {
        if (isLink(values) || values.share(GUID) > MOST || values.share(EMAIL) > MOST || values.share(NUMBER) > MOST || values.share(DATE) > MOST
                || values.share(LETTERS) < 0.6 || values.share(FLAG) > MOST) {
            return 0;
        }
        double varied = Math.min(1, 0.7 + 0.6 * values.variety());
        double tooLong = values.averageLength() > 160 ? 0.3 : 1;
        double codes = values.share(DIGIT_TOKEN) > 0.8 ? 0.4 : 1;
        double people = values.share(PERSON) > 0.4 ? 0.1 : 1;
        double shaped = values.share(CODE_SHAPE) > 0.8 ? 0.3 : 1;
        double schools = values.share(INSTITUTION) > 0.6 ? 0.4 : 1;
        double filled = values.fill() < 0.5 ? 0.8 : 1;
        return varied * tooLong * codes * people * shaped * schools * filled;
    }

    private static double code(ColumnProfile values) {
        if (isLink(values) || values.share(GUID) > MOST || values.share(EMAIL) > MOST || values.isRunningNumber() || values.averageLength() > 50
                || values.averageWords() > 2.5 || values.share(FLAG) > 0.9 && values.distinct() < 3) {
            return 0;
        }
        if (values.share(TOKEN) < 0.4 && values.share(CODE_SHAPE) < MOST || values.known() > 5 && values.distinct() == 1 || values.share(PERSON) > 0.4) {
            return 0;
        }
        double filled = values.fill() < 0.3 ? 0.6 : 1;
        double record = values.isRecordNumber() ? 0.85 : 1;
        return filled * record * (0.8 + 0.2 * values.variety());
    }

    private static double duration(ColumnProfile values) {
        if (values.share(DATE) > MOST && values.share(NUMBER) < MOST && values.share(LENGTH) < MOST || values.share(NUMBER) + values.share(LENGTH) < 0.3) {
            return 0;
        }
        if (values.share(ZERO) > 0.95) {
            return 0.5;
        }
        return values.share(LENGTH) > MOST ? 1.04 : values.distinct() <= 2 && values.known() > 20 ? 0.7 : 1;
    }

    private static double rating(ColumnProfile values) {
        if (values.share(SCORE) > 0.6) {
            return 1;
        }
        boolean numbers = values.share(NUMBER) > 0.6 && values.lowest() >= -100 && values.highest() <= 100;
        return numbers ? 1 : values.share(DIGIT_TOKEN) > 0.6 && values.averageLength() <= 8 ? 0.8 : 0;
    }

    private static boolean isLink(ColumnProfile values) {
        return values.share(URL) > MOST;
    }
}
