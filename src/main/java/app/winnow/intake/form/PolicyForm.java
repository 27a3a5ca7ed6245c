package app.winnow.intake.form;

import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.sheet.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The policy's file: plain text, one value a line, {@code key = value  # source}; what begins with a number sign is a comment. */
public final class PolicyForm {
    private static final String MARK = "\uFEFF";
    /** Values of these groups are explained once for all. */
    private static final Set<String> TOGETHER = Set.of("cell", "aid", "level", "cost", "slim");

    private PolicyForm() { }

    /** One value that a line says. */
    private record Said(int line, PolicyKey key, Object value, String source) { }

    /** The text of the file: every value with its meaning, its bounds and its source, in an order that stays. */
    public static String write(Policy policy) {
        StringBuilder text = new StringBuilder();
        Sentences.of("policy.head").lines().forEach(line -> text.append(("# " + line).strip()).append('\n'));
        String section = "";
        String group = "";
        for (PolicyKey key : PolicyKey.all()) {
            if (!PolicyWords.section(key).equals(section)) {
                section = PolicyWords.section(key);
                text.append("\n# ---- ").append(section).append(" ----\n");
            }
            if (!TOGETHER.contains(key.group()) || !key.group().equals(group)) {
                text.append("# ").append(comment(key)).append(' ').append(Sentences.of("policy.may-be", PolicyWords.range(key))).append('\n');
            }
            group = key.group();
            text.append(line(key, policy)).append('\n');
        }
        return text.toString();
    }

    private static String comment(PolicyKey key) {
        return TOGETHER.contains(key.group()) ? Sentences.of("policy.together." + key.group()) : PolicyWords.meaning(key);
    }

    private static String line(PolicyKey key, Policy policy) {
        String value = PolicyWords.value(key, key.in(policy));
        return PolicyLine.text(key.word(), key.shape() == PolicyKey.Shape.TEXT ? PolicyLine.quoted(value) : value, PolicyWords.source(key, policy),
                !policy.source(key).isEmpty());
    }

    /**
     * Reads a policy from the text of its file. A value that the file does not name stays as it is in force, with its source; a line that is not understood
     * is a problem and nothing of it is used.
     *
     * @throws Refused when no line of it names a value
     */
    public static ReadPolicy read(String text, String file, Policy inForce) {
        Complaints complaints = new Complaints(file);
        Map<PolicyKey, Said> said = new LinkedHashMap<>();
        String[] lines = (text.startsWith(MARK) ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        boolean names = false;
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                names |= take(line, at + 1, said, complaints);
            }
        }
        if (!names) {
            throw new Refused(Sentences.of("policy.none", file));
        }
        return new ReadPolicy(applied(inForce, new ArrayList<>(said.values()), complaints), complaints.all());
    }

    /** Whether the line names a value of a policy, be it understood or not. */
    private static boolean take(String line, int number, Map<PolicyKey, Said> said, Complaints complaints) {
        PolicyLine parts;
        try {
            parts = PolicyLine.of(line);
        } catch (NotUnderstood why) {
            complaints.add(number, "", line, why);
            return false;
        }
        PolicyKey key = PolicyKey.named(parts.key()).orElse(null);
        if (key == null) {
            complaints.add(number, parts.key(), parts.value(), "policy.unknown-key", parts.key());
            return false;
        }
        if (said.containsKey(key)) {
            complaints.add(number, key.word(), parts.value(), "policy.twice", key.word(), said.get(key).line());
            return true;
        }
        try {
            said.put(key, new Said(number, key, PolicyWords.read(key, parts.value()), parts.source()));
        } catch (NotUnderstood why) {
            complaints.add(number, key.word(), parts.value(), why);
        }
        return true;
    }

    /** Values that have to be in order are set as soon as they fit what is there; what never fits is a problem. */
    private static Policy applied(Policy inForce, List<Said> said, Complaints complaints) {
        Policy policy = inForce;
        List<Said> left = said;
        int before;
        do {
            before = left.size();
            List<Said> unfit = new ArrayList<>();
            for (Said one : left) {
                try {
                    policy = with(policy, one);
                } catch (IllegalArgumentException notYet) {
                    unfit.add(one);
                }
            }
            left = unfit;
        } while (!left.isEmpty() && left.size() < before);
        left.forEach(one -> complaints.add(one.line(), one.key().word(), PolicyWords.value(one.key(), one.value()), "policy.order." + one.key().group()));
        return policy;
    }

    /** A changed value does not keep the source that its old one had. */
    private static Policy with(Policy policy, Said said) {
        boolean isSame = Objects.equals(said.key().in(policy), said.value());
        Policy next = said.key().set(policy, said.value());
        return said.source() != null ? next.withSource(said.key(), said.source()) : isSame ? next : next.withSource(said.key(), "");
    }

    /**
     * The policy with the value of this text, as people type it.
     *
     * @throws Refused with a sentence when it is no such value, or does not fit the others
     */
    public static Policy with(Policy policy, PolicyKey key, String text) {
        try {
            return with(policy, new Said(0, key, PolicyWords.read(key, text), null));
        } catch (NotUnderstood why) {
            throw new Refused(why.getMessage());
        } catch (IllegalArgumentException unfit) {
            throw new Refused(Sentences.of("policy.order." + key.group()), unfit);
        }
    }
}
