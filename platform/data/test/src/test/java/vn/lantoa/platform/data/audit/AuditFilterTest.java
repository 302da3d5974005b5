package vn.lantoa.platform.data.audit;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditFilterTest {

    private final AuditFilter filter = new AuditFilter();

    @Test
    void aRangeFromAnInstantToTheSameElsewhereIsRefused() {
        filter.from = OffsetDateTime.parse("2024-03-29T08:00:00+07:00");
        filter.to = OffsetDateTime.parse("2024-03-29T01:00:00Z");

        assertThatThrownBy(filter::check).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(CommonProblem.RANGE_REVERSED));
    }
}
