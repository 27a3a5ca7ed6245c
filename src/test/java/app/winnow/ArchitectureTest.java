package app.winnow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and their arrows. Arrows run one way; there is no list of exceptions. */
class ArchitectureTest {
    private static final String ROOT = "app.winnow";
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    /** Room, the rooms it may use besides itself, and why. A room stands for itself and for what lies below it, unless that is listed too. */
    private static final String[][] ARROWS = {
        {"model", "", "values that everything else speaks in know nothing of it"},
        {"model.change", "model", "a change touches values only"},
        {"model.forget", "model, model.change", "what a history says without a name is worked out from values only"},
        {"verdict", "model", "suggestions are pure: facts in, suggestion out"},
        {"insight", "verdict, model", "findings are worked out from suggestions, never the other way"},
        {"insight.asking", "verdict, model", "what asking takes is measured with the questions that the suggestions have"},
        {"insight.quality", "insight, verdict, model", "what is unknown, and what that keeps open, is worked out from suggestions"},
        {"insight.text", "model", "matching of words needs the texts only"},
        {"insight.rule", "model, model.change", "what a written rule touches is worked out from texts and answers, and applying it is one change"},
        {"insight.facet", "insight, verdict, model", "what offerings are told apart by is worked out from facts, suggestions and hours"},
        {"insight.overlap", "insight, model", "what looks alike is found in the words of the catalog, and ordered by hours"},
        {"insight.cover", "insight, verdict, model", "the smallest set is worked out from facts, suggestions and hours"},
        {"insight.aid", "insight, insight.text, verdict, model", "the draft of an aid is worked out from which aid it is, and from the words of the catalog"},
        {"picture", "insight, verdict, model", "a picture is plain numbers"},
        {"picture.bubble", "picture, insight, verdict, model", "the portfolio as bubbles is one kind of picture and knows no other"},
        {"picture.treemap", "picture, insight, insight.aid, verdict, model", "the portfolio as nested rectangles is one kind of picture and knows no other"},
        {"picture.coverage", "picture, insight, verdict, model", "outcomes by groups as a heat map is one kind of picture and knows no other"},
        {"picture.flow", "picture, insight, insight.aid, verdict, model", "today's forms to tomorrow's is one kind of picture and knows no other"},
        {"picture.level", "picture, insight, verdict, model", "what is measured, now and after is one kind of picture and knows no other"},
        {"picture.change", "picture, insight, verdict, model", "what changes, as a waterfall is one kind of picture and knows no other"},
        {"picture.outcome", "picture, insight, verdict, model", "outcomes in the middle of what supports them is one kind of picture and knows no other"},
        {"picture.gallery", "picture, picture.bubble, picture.treemap, picture.coverage, picture.flow, picture.level, picture.change, picture.outcome", "the list of all kinds knows them all"},
        {"sheet", "", "cells know nothing of courses"},
        {"intake", "sheet, model, model.change, intake.form, intake.value", "what cells mean needs cells and the values they become"},
        {"intake.value", "model", "what one cell's text means needs the text, and the values it may become"},
        {"intake.form", "sheet, model, model.change, verdict, intake.value", "columns and words of our own files, once"},
        {"intake.outcome", "sheet, model, model.change, intake.form, intake.value", "lists of outcomes become outcomes by the columns and words of our own files"},
        {"report", "picture, picture.gallery, sheet, intake.form, journal, insight, insight.aid, insight.quality, verdict, model", "what leaves is written from values"},
        {"journal", "model, model.change, model.forget, journal.json", "the record of changes knows changes only"},
        {"journal.json", "model, model.change", "codecs of changes"},
        {"store", "model", "the derived database knows values only"},
        {"workspace", "journal, journal.json, store, task, verdict, insight, insight.facet, model, model.change, model.forget, settings", "the open portfolio ties the record to its findings"},
        {"sample", "model", "the sample is data"},
        {"settings", "sheet, intake.form, model", "small records of this machine; a mapping or a policy is a file in the form of intake.form"},
        {"task", "", "long work knows nothing of what it does"},
        {"desktop.kit", "desktop.kit.raster, picture, model", "controls know no feature and no workspace"},
        {"desktop.kit.raster", "picture", "pixels are written without a screen"},
        {"desktop.shell.policy", "desktop.kit, workspace, model, insight, verdict", "what is tried of a policy knows no page"},
        {"desktop.shell.offering", "desktop.kit, workspace, task, model, model.change, verdict, insight, insight.aid, insight.facet", "what is said of offerings, and decided, knows no page"},
        {"desktop.shell.facet", "desktop.kit, desktop.shell, workspace, model, model.change, insight, insight.facet", "the shared filter knows no page"},
        {"desktop.shell", "desktop.kit, workspace, task, settings, model, model.change, model.forget, insight, verdict, picture", "the frame knows no page"},
    };

    @TestFactory
    Stream<DynamicTest> a_room_uses_only_the_rooms_it_may() {
        return Stream.of(ARROWS).map(arrow -> DynamicTest.dynamicTest(arrow[0] + " -> " + arrow[1] + " because " + arrow[2], () -> {
            Set<String> allowed = Stream.concat(Stream.of(arrow[0]), Stream.of(arrow[1].split(", "))).filter(room -> !room.isEmpty())
                    .map(room -> ROOT + "." + room).collect(Collectors.toSet());
            classes().that().resideInAPackage(ROOT + "." + arrow[0]).should(stayIn(allowed)).because(arrow[2]).allowEmptyShould(true).check(HOUSE);
        }));
    }

    @Test
    void every_room_has_its_arrows_written_down() {
        Set<String> known = Stream.of(ARROWS).map(arrow -> ROOT + "." + arrow[0]).collect(Collectors.toSet());
        classes().should(new ArchCondition<>("be in a room that this test knows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = type.getPackageName();
                boolean fits = known.contains(room) || room.equals(ROOT) || room.equals(ROOT + ".cli") || room.startsWith(ROOT + ".insight.cover")
                        || isPage(room);
                events.add(new SimpleConditionEvent(type, fits, type.getName() + " is in no known room"));
            }
        }).because("a new room says first what it may use").check(HOUSE);
    }

    @Test
    void pages_do_not_know_each_other_nor_what_is_behind_the_workspace() {
        for (String page : pages()) {
            classes().that().resideInAPackage(page).should(new ArchCondition<>("use the frame and downwards only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().forEach(arrow -> {
                        String target = arrow.getTargetClass().getPackageName();
                        boolean foreign = isPage(target) && !target.equals(page) || Set.of(ROOT, ROOT + ".store", ROOT + ".journal", ROOT + ".journal.json",
                                ROOT + ".cli").contains(target);
                        events.add(new SimpleConditionEvent(type, !foreign, arrow.getDescription()));
                    });
                }
            }).because("pages share state through the workspace, not messages").check(HOUSE);
        }
    }

    @Test
    void nothing_depends_on_the_root_room() {
        noClasses().that().resideOutsideOfPackage(ROOT).should().dependOnClassesThat().resideInAPackage(ROOT)
                .because("only the root knows everything, and it gives all others their parts by constructor").check(HOUSE);
    }

    @Test
    void there_are_no_cycles_at_full_package_depth() {
        slices().matching("app.winnow.(**)").should().beFreeOfCycles().because("a room in a cycle cannot be understood alone").check(HOUSE);
    }

    @Test
    void the_model_uses_java_only() {
        classes().that().resideInAPackage(ROOT + ".model..").should().onlyDependOnClassesThat().resideInAnyPackage("java..", ROOT + ".model..")
                .because("the model outlives every library").check(HOUSE);
    }

    @Test
    void pure_rooms_have_no_file_network_clock_thread_or_screen() {
        noClasses().that().resideInAnyPackage(ROOT + ".model..", ROOT + ".verdict..", ROOT + ".insight..", ROOT + ".picture..", ROOT + ".intake..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "java.nio.file..", "java.net.http..", "java.sql..", "java.awt..", "javax.swing..")
                .orShould().dependOnClassesThat().belongToAnyOf(Thread.class, java.io.File.class, java.net.Socket.class, java.time.Clock.class)
                .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .because("the same input gives the same answer, wherever and whenever it runs").check(HOUSE);
    }

    @Test
    void libraries_stay_in_their_rooms() {
        only("org.apache.poi..", ".sheet..", ".report..");
        only("org.apache.lucene..", ".insight.text..");
        only("org.jdbi..", ".store..");
        only("org.h2..", ".store..");
        only("org.mozilla..", ".sheet..");
        only("picocli..", ".cli..");
        // JSON is the form of four of our files: the record, what is remembered, what the command line prints, and mappings.
        only("com.fasterxml..", ".journal..", ".settings..", ".cli..", ".intake.form..");
        only("org.controlsfx..", ".desktop..");
        only("atlantafx..", ".desktop.kit..", ".desktop.shell..");
    }

    @Test
    void only_task_has_threads_and_the_way_to_the_screen() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".task..")
                .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class).orShould().callConstructor(Thread.class, Runnable.class, String.class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
                .because("one door to other threads is one place to look for races").check(HOUSE);
    }

    @Test
    void the_screen_is_drawn_by_the_desktop_rooms_only() {
        noClasses().that().resideOutsideOfPackages(ROOT, ROOT + ".desktop..", ROOT + ".workspace..", ROOT + ".task..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..").because("everything else runs without a screen").check(HOUSE);
        noClasses().that().resideInAnyPackage(ROOT + ".workspace..", ROOT + ".task..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..").because("state is not its picture").allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void view_models_know_no_scene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("what a page does is tested without a toolkit").allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameStartingWith("Abstract")
                .orShould().haveSimpleNameStartingWith("Base").orShould().haveSimpleNameStartingWith("Default")
                .because("such words say nothing").check(HOUSE);
    }

    @Test
    void every_package_says_what_lives_there() {
        Set<String> described = HOUSE.stream().filter(type -> type.getSimpleName().equals("package-info")).map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> silent = HOUSE.stream().map(JavaClass::getPackageName).filter(name -> !hasPackageInfo(name, described)).collect(Collectors.toSet());
        org.assertj.core.api.Assertions.assertThat(silent).as("packages without a package-info.java").isEmpty();
    }

    private static boolean hasPackageInfo(String name, Set<String> described) {
        return described.contains(name)
                || java.nio.file.Files.exists(java.nio.file.Path.of("src/main/java", name.replace('.', '/'), "package-info.java"));
    }

    private static void only(String library, String... rooms) {
        String[] homes = Stream.of(rooms).map(room -> ROOT + room).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(homes).should().dependOnClassesThat().resideInAnyPackage(library)
                .because("a library that changes or goes is met in one place").allowEmptyShould(true).check(HOUSE);
    }

    private static boolean isPage(String room) {
        return room.startsWith(ROOT + ".desktop.") && !room.startsWith(ROOT + ".desktop.kit") && !room.startsWith(ROOT + ".desktop.shell");
    }

    private static Set<String> pages() {
        return HOUSE.stream().map(JavaClass::getPackageName).filter(ArchitectureTest::isPage).collect(Collectors.toSet());
    }

    private static ArchCondition<JavaClass> stayIn(Set<String> allowed) {
        DescribedPredicate<JavaClass> ours = DescribedPredicate.describe("of this house", type -> type.getPackageName().startsWith(ROOT));
        return new ArchCondition<>("use only " + allowed) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(arrow -> ours.test(arrow.getTargetClass()))
                        .forEach(arrow -> events.add(new SimpleConditionEvent(type, allowed.contains(arrow.getTargetClass().getPackageName()),
                                arrow.getDescription())));
            }
        };
    }
}
