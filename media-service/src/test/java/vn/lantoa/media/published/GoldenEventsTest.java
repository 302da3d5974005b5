package vn.lantoa.media.published;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.media.contract.ChannelChanged;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.CorrectionChanged;
import vn.lantoa.media.contract.DayCounted;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.contract.InformationSupplied;
import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.contract.PeriodDeclared;
import vn.lantoa.media.contract.PeriodLocked;
import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.media.contract.SubmissionRecorded;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract's golden JSON is what this service writes, and what it reads of others. */
class GoldenEventsTest {

    private final EventJson json = new EventJson();

    @ParameterizedTest
    @ValueSource(
            classes = {
                PressAgencyChanged.class,
                ChannelChanged.class,
                OrderChanged.class,
                InformationSupplied.class,
                CorrectionChanged.class,
                ContentItemsRecorded.class,
                ObservationsRecorded.class,
                SubmissionRecorded.class,
                PeriodDeclared.class,
                PeriodLocked.class,
                DayCounted.class,
                GrowthTargetChanged.class,
                PlanChanged.class,
                ClausesChanged.class,
                EventChanged.class
            })
    void anEventIsWrittenAsItsGoldenJsonAndReadWithFieldsOfTomorrow(Class<?> type) throws IOException {
        GoldenJson golden = GoldenJson.of(type);

        Object event = json.read(golden.bytes(), type);

        golden.requireSame(json.write(event));
        assertThat(json.read(golden.bytesWithUnknownFields(), type)).isEqualTo(event);
    }
}
