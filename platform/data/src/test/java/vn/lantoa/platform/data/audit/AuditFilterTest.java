package vn.lantoa.platform.data.audit;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditFilterTest {

    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-03-29T08:00:00+07:00");

    private final AuditFilter filter = new AuditFilter();

    @Test
    void aRangeThatIsOpenOrHoldsAnInstantPasses() {
        assertThatCode(filter::check).doesNotThrowAnyException();
        filter.from = MORNING;
        assertThatCode(filter::check).doesNotThrowAnyException();
        filter.to = MORNING.plusSeconds(1);
        assertThatCode(filter::check).doesNotThrowAnyException();
    }

    @Test
    void aRangeThatHoldsNoneIsRefused() {
        filter.from = MORNING;
        filter.to = MORNING;

        assertThatThrownBy(filter::check).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(CommonProblem.RANGE_REVERSED));
    }
}
