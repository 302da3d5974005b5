package vn.lantoa.task.contract;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.architecture.HouseRules;
import vn.lantoa.platform.testing.golden.GoldenJson;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forContract("vn.lantoa.task.contract").tests();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                PlanChanged.class,
                ClausesChanged.class,
                AgencyChanged.class,
                TaskChanged.class,
                ProgressRecorded.class,
                CalendarChanged.class,
                BudgetLineChanged.class,
                BudgetEntryBooked.class,
                BudgetAllocationDecided.class,
                BudgetProposalChanged.class,
                FinanceCheckChanged.class,
                FundingSourceChanged.class,
                AmendmentChanged.class,
                ObstacleChanged.class,
                ReminderChanged.class,
                ObjectiveChanged.class
            })
    void everyEventHasAGoldenJsonThatShowsAllOfItsFields(Class<?> event) {
        GoldenJson.of(event).requireEveryField();
    }
}
