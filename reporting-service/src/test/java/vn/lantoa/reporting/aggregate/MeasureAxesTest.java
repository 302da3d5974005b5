package vn.lantoa.reporting.aggregate;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.reporting.metric.AggregateMeasure;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureAxesTest {

    @ParameterizedTest
    @EnumSource(AggregateMeasure.class)
    void addsUpOverEveryGroupWhoseRowsDoNotOverlap(AggregateMeasure measure) {
        List<String> apart = Arrays.stream(Dimension.values())
                .filter(dimension -> !dimension.overlaps())
                .map(Dimension::key)
                .toList();

        assertThat(measure.definition().additiveOver().stream().flatMap(axis -> axis.groups().stream()))
                .containsExactlyInAnyOrderElementsOf(apart);
    }
}
