package org.treerings.app.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.app.house.wrong.Unsigned;
import org.treerings.app.house.wrong.WordsManager;
import org.treerings.app.house.wrong.app.web.RoomThatAssembles;
import org.treerings.app.house.wrong.audit.VerifierThatBelieves;
import org.treerings.app.house.wrong.circle.one.One;
import org.treerings.app.house.wrong.circle.two.Two;
import org.treerings.app.house.wrong.commands.DecisionThatListens;
import org.treerings.app.house.wrong.commands.DecisionThatReads;
import org.treerings.app.house.wrong.importing.ImporterThatWrites;
import org.treerings.app.house.wrong.kernel.LanguageThatStores;
import org.treerings.app.house.wrong.queries.MemoryThatCommands;
import org.treerings.app.house.wrong.queries.MemoryThatDecides;
import org.treerings.app.house.wrong.queries.MemoryThatHoldsOn;

/** The walls stand, and each of them stops what it is there to stop. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.treerings");

    record Wall(String name, ArchRule rule, List<Class<?>> counterExamples) {

        Wall(String name, ArchRule rule, Class<?>... counterExamples) {
            this(name, rule, List.of(counterExamples));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wall> walls() {
        return Stream.of(
                new Wall("kernel", Walls.KERNEL, LanguageThatStores.class),
                new Wall("commands", Walls.COMMANDS, DecisionThatReads.class),
                new Wall("queries", Walls.QUERIES, MemoryThatCommands.class),
                new Wall("importing", Walls.IMPORTING, ImporterThatWrites.class),
                new Wall("audit", Walls.AUDIT, VerifierThatBelieves.class),
                new Wall("wiring", Walls.WIRING, RoomThatAssembles.class),
                new Wall("circles", Walls.CIRCLES, One.class, Two.class),
                new Wall("time", Walls.TIME, WordsManager.class),
                new Wall("rows", Walls.ROWS, MemoryThatHoldsOn.class),
                new Wall("signs", Walls.SIGNS, Unsigned.class),
                new Wall("names", Walls.NAMES, WordsManager.class),
                new Wall("memory", Walls.MEMORY, MemoryThatDecides.class),
                new Wall("decisions", Walls.DECISIONS, DecisionThatListens.class));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void stands(Wall wall) {
        wall.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void stops(Wall wall) {
        JavaClasses wrong = new ClassFileImporter().importClasses(wall.counterExamples());
        assertThatThrownBy(() -> wall.rule().check(wrong)).isInstanceOf(AssertionError.class);
    }

    @Test
    void knowsEveryEventAsARecordUnderAStoredName() {
        Walls.EVENTS.check(PRODUCT);
    }
}
