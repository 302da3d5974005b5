package vn.lantoa.task.published;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.AmendmentChanged;
import vn.lantoa.task.contract.BudgetAllocationDecided;
import vn.lantoa.task.contract.BudgetEntryBooked;
import vn.lantoa.task.contract.BudgetLineChanged;
import vn.lantoa.task.contract.BudgetProposalChanged;
import vn.lantoa.task.contract.CalendarChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.FinanceCheckChanged;
import vn.lantoa.task.contract.FundingSourceChanged;
import vn.lantoa.task.contract.ObjectiveChanged;
import vn.lantoa.task.contract.ObstacleChanged;
import vn.lantoa.task.contract.PlanChanged;
import vn.lantoa.task.contract.ProgressRecorded;
import vn.lantoa.task.contract.ReminderChanged;
import vn.lantoa.task.contract.TaskChanged;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract's golden JSON is what this service writes, and what it reads of others. */
class GoldenEventsTest {

    private final EventJson json = new EventJson();

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
                EventChanged.class,
                OrderChanged.class,
                ObjectiveChanged.class
            })
    void anEventIsWrittenAsItsGoldenJsonAndReadWithFieldsOfTomorrow(Class<?> type) throws IOException {
        GoldenJson golden = GoldenJson.of(type);

        Object event = json.read(golden.bytes(), type);

        golden.requireSame(json.write(event));
        assertThat(json.read(golden.bytesWithUnknownFields(), type)).isEqualTo(event);
    }
}
