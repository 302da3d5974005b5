package vn.lantoa.media.contract;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.architecture.HouseRules;
import vn.lantoa.platform.testing.golden.GoldenJson;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return HouseRules.forContract("vn.lantoa.media.contract").tests();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                PressAgencyChanged.class,
                ChannelChanged.class,
                OrderChanged.class,
                InformationSupplied.class,
                GrowthTargetChanged.class,
                ContentItemsRecorded.class,
                ObservationsRecorded.class,
                SubmissionRecorded.class,
                PeriodDeclared.class,
                DayCounted.class,
                PeriodLocked.class,
                CorrectionChanged.class
            })
    void everyEventHasAGoldenJsonThatShowsAllOfItsFields(Class<?> event) {
        GoldenJson.of(event).requireEveryField();
        assertThat(OfAgency.class.isAssignableFrom(event))
                .as("%s tells of one press agency's work, and of which", event)
                .isEqualTo(Stream.of(event.getRecordComponents()).anyMatch(ArchitectureTest::isTheAgency));
    }

    /** A channel may be of none. */
    private static boolean isTheAgency(RecordComponent field) {
        return field.getName().equals("agency") && !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
