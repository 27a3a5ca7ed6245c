package app.winnow.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Texts of numbers where the library differs from Excel: General, sections left empty to hide a number, and digits with
 * text among them as in codes ("C-"000, 00\-000).
 */
final class NumberText {
    private NumberText() { }

    /** The text; empty for a format that is left to the library. */
    static Optional<String> of(double value, String code) {
        List<String> sections = FormatTokens.sections(code);
        if (sections.stream().anyMatch(NumberText::hasCondition)) {
            return Optional.empty();
        }
        int chosen = section(value, sections.size());
        String section = sections.get(chosen);
        if (section.isEmpty()) {
            return Optional.of(sections.size() > 1 ? "" : GeneralNumber.text(value));
        }
        return shown(chosen == 1 ? -value : value, FormatTokens.of(section));
    }

    private static boolean hasCondition(String section) {
        return FormatTokens.of(section).stream().anyMatch(token -> !token.shown() && token.text().startsWith("["));
    }

    private static int section(double value, int sections) {
        if (value < 0 && sections > 1) {
            return 1;
        }
        return value == 0 && sections > 2 ? 2 : 0;
    }

    private static Optional<String> shown(double value, List<FormatTokens.Token> tokens) {
        boolean digits = tokens.stream().allMatch(token -> token.shown() || isDigit(token));
        if (digits) {
            return Optional.of(placed(value, tokens));
        }
        boolean general = tokens.stream().allMatch(token -> token.shown() || token.text().equals("General") || token.text().equals("@"));
        if (general) {
            StringBuilder text = new StringBuilder();
            tokens.forEach(token -> text.append(token.shown() ? token.text() : GeneralNumber.text(value)));
            return Optional.of(text.toString());
        }
        return Optional.empty();
    }

    private static boolean isDigit(FormatTokens.Token token) {
        return token.text().equals("0") || token.text().equals("#") || token.text().equals("?");
    }

    /** Digits fill their places from the right; the first place takes all that are left. */
    private static String placed(double value, List<FormatTokens.Token> tokens) {
        BigDecimal whole = new BigDecimal(Double.toString(value)).setScale(0, RoundingMode.HALF_UP);
        String digits = whole.signum() == 0 ? "" : whole.abs().toPlainString();
        long places = tokens.stream().filter(token -> !token.shown()).count();
        StringBuilder text = new StringBuilder();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            FormatTokens.Token token = tokens.get(i);
            if (token.shown()) {
                text.insert(0, token.text());
            } else {
                int from = --places == 0 ? 0 : Math.max(0, digits.length() - 1);
                String taken = digits.isEmpty() ? blankPlace(token.text()) : digits.substring(from);
                digits = digits.substring(0, Math.min(from, digits.length()));
                text.insert(0, taken);
            }
        }
        return (whole.signum() < 0 ? "-" : "") + text;
    }

    private static String blankPlace(String place) {
        return switch (place) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }
}
