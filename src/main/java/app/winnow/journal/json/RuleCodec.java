package app.winnow.journal.json;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A written rule as JSON and back; null is null. */
final class RuleCodec {
    private RuleCodec() { }

    static Map<String, Object> write(WrittenRule rule) {
        return rule == null ? null : Json.object("number", rule.number(), "conditions", rule.conditions().stream().map(RuleCodec::write).toList(),
                "then", write(rule.then()), "seen", rule.seen());
    }

    private static Map<String, Object> write(WrittenRule.Condition condition) {
        return Json.object("fields", condition.fields().stream().map(Field::word).toList(), "test", condition.test().word(), "words", condition.words());
    }

    private static Map<String, Object> write(WrittenRule.Then then) {
        if (then instanceof WrittenRule.Serves serves) {
            return Json.object("outcome", serves.outcome(), "strength", serves.strength());
        }
        WrittenRule.Answer<?> answer = (WrittenRule.Answer<?>) then;
        return Json.object("fact", answer.ask().column(), "value", AnswerCodec.value(answer.ask(), answer.value()));
    }

    static WrittenRule read(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        int number = in.whole("number");
        List<WrittenRule.Condition> conditions = new ArrayList<>();
        for (Fields condition : in.objects("conditions")) {
            conditions.add(condition(condition));
        }
        WrittenRule rule = new WrittenRule(number, conditions, then(in.object("then")), in.whole("seen"));
        in.end();
        return rule;
    }

    private static WrittenRule.Condition condition(Fields in) throws MadeByNewer {
        List<Field> fields = new ArrayList<>();
        for (String word : in.texts("fields")) {
            fields.add(OfferingCodec.field(word));
        }
        WrittenRule.Condition condition = new WrittenRule.Condition(fields, Words.find(WrittenRule.Test.class, in.text("test")), in.texts("words"));
        in.end();
        return condition;
    }

    private static WrittenRule.Then then(Fields in) throws MadeByNewer {
        WrittenRule.Then then = in.has("outcome") ? new WrittenRule.Serves(in.text("outcome"), in.whole("strength")) : answer(AnswerCodec.ask(in.text("fact")), in);
        in.end();
        return then;
    }

    private static <T> WrittenRule.Then answer(Ask<T> ask, Fields in) throws MadeByNewer {
        return new WrittenRule.Answer<>(ask, AnswerCodec.read(ask, in.value("value")));
    }
}
