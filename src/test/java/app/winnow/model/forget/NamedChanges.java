package app.winnow.model.forget;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Chunks;
import app.winnow.model.ColumnUse;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.ImportRole;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Portfolio;
import app.winnow.model.Scenario;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.UsageWindow;
import app.winnow.model.View;
import app.winnow.model.WrittenRule;
import app.winnow.model.change.Change;
import app.winnow.model.change.DropCatalog;
import app.winnow.model.change.DropUpdate;
import app.winnow.model.change.OfferingEdit;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetRule;
import app.winnow.model.change.SetScenario;
import app.winnow.model.change.SetView;
import app.winnow.model.change.UpdateCatalog;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every kind of change that the model permits, found by reflection and built with a person's name in every text that it can hold. A kind that is added
 * is built like the others; where it holds a type of which nothing is known here, building it fails and says so.
 */
public final class NamedChanges {
    /** The person who is to be forgotten. */
    public static final String NAME = "Zenobia Quillfeather";

    private int number;

    private NamedChanges() { }

    /** All kinds; those that are about one field or one question once for each of them. */
    public static List<Change> all() {
        return Arrays.stream(Change.class.getPermittedSubclasses()).flatMap(kind -> new NamedChanges().changes(kind)).toList();
    }

    /** An audit that this change can be made to. */
    public static Portfolio before(Change change) {
        CatalogImport catalog = new NamedChanges().catalog(ImportRole.CATALOG);
        Portfolio start = Portfolio.empty(NAME).draft().imports(List.of(catalog)).done();
        if (change instanceof DropCatalog) {
            return change.inverse().applyTo(start);
        } else if (change instanceof DropUpdate drop) {
            List<Offering> edited = drop.update().edits().stream().map(NamedChanges::offering).toList();
            return drop.inverse().applyTo(start.draft().offerings(Chunks.of(edited)).done());
        }
        return start;
    }

    private static Offering offering(OfferingEdit edit) {
        return Offering.imported(edit.code(), edit.before().title(), edit.before().rows(), edit.before().facts());
    }

    private Stream<Change> changes(Class<?> kind) {
        if (kind == SetFact.class) {
            return Arrays.stream(Field.values()).map(field -> new SetFact(text(), field, fact(field), fact(field)));
        } else if (kind == SetAnswer.class) {
            return Ask.all().stream().map(this::answer);
        } else if (kind == SetListAnswer.class) {
            return Ask.lists().stream().map(this::list);
        }
        return Stream.of((Change) value(kind));
    }

    private <T> Change answer(Ask<T> ask) {
        return new SetAnswer<>(text(), ask, answered(ask), answered(ask));
    }

    private <T> Change list(Ask<T> ask) {
        return new SetListAnswer<>(ask, answered(ask), answered(ask));
    }

    private String text() {
        return NAME + " " + ++number;
    }

    private Object value(Type type) {
        if (type instanceof WildcardType wild) {
            return value(wild.getUpperBounds()[0]);
        } else if (type instanceof ParameterizedType generic) {
            return several((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return one((Class<?>) type);
    }

    private Object several(Class<?> raw, Type... of) {
        if (raw == List.class) {
            return List.of(value(of[0]));
        } else if (raw == Set.class) {
            return Set.of(value(of[0]));
        } else if (Map.class.isAssignableFrom(raw)) {
            return new TreeMap<>(Map.of(value(of[0]), value(of[1])));
        }
        throw unknown(raw);
    }

    private Object one(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == double.class || type == Double.class) {
            return 1.5;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 5, 4);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return ours(type);
    }

    private Object ours(Class<?> type) {
        if (type == Facts.class) {
            Map<Field, Object> facts = new EnumMap<>(Field.class);
            Arrays.stream(Field.values()).forEach(field -> facts.put(field, fact(field)));
            return Facts.of(facts);
        } else if (type == Answers.class) {
            return Ask.all().stream().reduce(Answers.NONE, this::with, (one, other) -> other);
        } else if (type == CatalogImport.class) {
            return catalog(ImportRole.CATALOG);
        } else if (type == SourceRows.class) {
            return SourceRows.of(1, 0);
        } else if (type == UsageWindow.class) {
            return new UsageWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        } else if (type == Policy.Rules.class) {
            return Policy.Rules.WORKSHOP;
        } else if (type == Policy.Shares.class) {
            return Policy.WORKSHOP.shares();
        } else if (type == PolicyKey.class) {
            return PolicyKey.all().get(0);
        } else if (type == SetScenario.class) {
            Scenario scenario = (Scenario) record(Scenario.class);
            return new SetScenario(scenario.name(), scenario, ((Scenario) record(Scenario.class)).named(scenario.name()));
        } else if (type == SetView.class) {
            View view = (View) record(View.class);
            return new SetView(view.name(), view, ((View) record(View.class)).named(view.name()));
        } else if (type == UpdateCatalog.class) {
            UpdateCatalog plain = (UpdateCatalog) record(type);
            return new UpdateCatalog(catalog(new ImportRole(FileRole.AGAIN, List.of(0))), plain.edits(), plain.added(), plain.proposed());
        } else if (type == SetRule.class) {
            return new SetRule(1, rule(new WrittenRule.Serves(text(), 2)), rule(new WrittenRule.Answer<>(Ask.REQUIRED_BY, (app.winnow.model.Requirement) record(app.winnow.model.Requirement.class))));
        } else if (type == Change.class) {
            return new RenameAudit(NAME, text());
        } else if (type.isRecord()) {
            return record(type);
        }
        throw unknown(type);
    }

    private WrittenRule rule(WrittenRule.Then then) {
        return new WrittenRule(1, List.of((WrittenRule.Condition) record(WrittenRule.Condition.class)), then, 3);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException("no " + type + " with a name in it is built yet; it is to be said here how", failed);
        }
    }

    private CatalogImport catalog(ImportRole role) {
        List<String> headings = List.of(text(), text());
        List<TextColumn> columns = headings.stream().map(heading -> TextColumn.of(List.of(text()))).toList();
        SourceTable table = new SourceTable(text(), text(), 1, headings, columns, IntStream.of(2).toArray());
        return new CatalogImport(table, List.of(new ColumnUse(Field.TITLE, null, null), new ColumnUse(Field.DURATION, "min", null)), null,
                cast(several(List.class, CatalogImport.Dropped.class)), cast(several(List.class, CatalogImport.LeftOut.class)),
                cast(several(List.class, app.winnow.model.Problem.class)), role);
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private Object fact(Field field) {
        return switch (field.shape()) {
            case TEXT -> text();
            case TEXTS -> List.of(text(), text());
            case NUMBER, MINUTES -> 1.5;
            case DATE -> value(LocalDate.class);
            case FLAG -> true;
            case STATUS -> app.winnow.model.Status.OFFERED;
        };
    }

    private <T> Answers with(Answers answers, Ask<T> ask) {
        return answers.with(ask, answered(ask));
    }

    private <T> T answered(Ask<T> ask) {
        Class<?> element = ask.element();
        return cast(switch (ask.shape()) {
            case ONE -> element == Links.class ? links() : value(element);
            case SET -> Set.of(value(element));
            case LIST -> List.of(value(element));
        });
    }

    private Links links() {
        return (Links) record(Links.class);
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException("no " + type + " with a name in it is built yet; it is to be said here how");
    }
}
