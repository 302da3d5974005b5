package vn.lantoa.platform.data;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.platform.data.outbox.BacklogMetrics;
import vn.lantoa.platform.data.outbox.OutboxRow;
import vn.lantoa.platform.data.outbox.OutboxTable;
import vn.lantoa.platform.data.outbox.RelaySignal;
import vn.lantoa.platform.testing.architecture.HouseRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forPlatform("vn.lantoa.platform.data").tests();
    }

    /** They are public for {@code outbox.relay} only. */
    @Test
    void onlyTheOutboxReadsAndEmptiesItself() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.lantoa.platform.data");

        classes()
                .that()
                .belongToAnyOf(OutboxTable.class, OutboxRow.class, RelaySignal.class, BacklogMetrics.class)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("vn.lantoa.platform.data.outbox..")
                .check(classes);
    }
}
