package org.treerings.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.Stored;

/** The rules of the house, a sentence above each. */
final class Walls {

    private Walls() {}

    /** The language knows nobody. */
    static final ArchRule KERNEL = noClasses()
            .that(resideInAPackage("..kernel.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.axonframework..",
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "org.treerings.commands..",
                    "org.treerings.queries..",
                    "org.treerings.app.ledger.."));

    /** The decisions know neither storage nor memory nor doors. */
    static final ArchRule COMMANDS = noClasses()
            .that(resideInAPackage("..commands.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "org.treerings.queries..",
                    "org.treerings.app.ledger.."));

    /** The memory sends no command and knows none. */
    static final ArchRule QUERIES = noClasses()
            .that(resideInAPackage("..queries.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.treerings.commands..", "org.treerings.app.ledger..", "org.axonframework.commandhandling.."));

    /** An importer turns documents into commands and has no way to write an event. */
    static final ArchRule IMPORTING = noClasses()
            .that(resideInAPackage("..importing.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.treerings.app.ledger..", "org.axonframework.eventsourcing.."));

    /** The verifier shares nothing with what it verifies, nor with any other part of the product. */
    static final ArchRule AUDIT = noClasses()
            .that(resideInAPackage("..audit.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.treerings..")
                    .and(describe(
                            "are not the verifier's",
                            type -> !type.getPackageName().endsWith(".audit"))));

    /** Only wiring assembles; no room asks it for anything. */
    static final ArchRule WIRING = noClasses()
            .that(resideInAnyPackage("..app.."))
            .and(describe("are not wiring", type -> !type.getPackageName().endsWith(".app.wiring")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.treerings.app.wiring.."));

    /** No two rooms need each other. */
    static final ArchRule CIRCLES =
            slices().matching("org.treerings.(**)").should().beFreeOfCycles();

    /** Time is handed in: only wiring asks a clock of its own accord. */
    static final ArchRule TIME = noClasses()
            .that(describe("are not wiring", type -> !type.getPackageName().endsWith(".app.wiring")))
            .should(accessTargetWhere(describe("ask the system for the time", Walls::asksForTheTime)));

    /** Rows are read as a list: a stream of them keeps a connection until someone closes it. */
    static final ArchRule ROWS = noClasses()
            .should(accessTargetWhere(describe(
                    "stream rows",
                    access -> access.getName().equals("stream")
                            && access.getTargetOwner().isEquivalentTo(JdbcClient.MappedQuerySpec.class))));

    /** Every package says on its door what lives there, and that nothing is null unless it says so. */
    static final ArchRule SIGNS = classes().should(liveBehindASign());

    /** A name tells what a thing is. */
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|Constants)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..", "..dto..", "..impl..");

    /** An event is a record under a stored name. */
    static final ArchRule EVENTS = classes()
            .that()
            .areAssignableTo(CityEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Stored.class)
            .andShould()
            .beRecords();

    /** What remembers does not decide. */
    static final ArchRule MEMORY =
            noClasses().that(resideInAPackage("..queries..")).should(handle(CommandHandler.class));

    /** What decides does not remember. */
    static final ArchRule DECISIONS =
            noClasses().that(resideInAPackage("..commands..")).should(handle(EventHandler.class));

    private static boolean asksForTheTime(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        boolean now =
                target.startsWith("java.time.") && target.contains(".now(") && !target.contains("java.time.Clock");
        return now || target.equals("java.lang.System.currentTimeMillis()");
    }

    private static ArchCondition<JavaClass> liveBehindASign() {
        return new ArchCondition<>("live in a package with a sign") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean signed = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, signed, type.getName() + " lives behind no sign"));
            }
        };
    }

    private static ArchCondition<JavaClass> handle(Class<?> annotation) {
        return new ArchCondition<>("have a @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean handles =
                        type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation.getName()));
                events.add(new SimpleConditionEvent(type, handles, type.getName() + " handles"));
            }
        };
    }
}
