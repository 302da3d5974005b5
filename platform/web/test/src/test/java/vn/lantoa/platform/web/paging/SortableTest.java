package vn.lantoa.platform.web.paging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SortableTest {

    private final Sortable sortable =
            Sortable.by("dueOn", "due_on").and("title", "title").and("lead", "agency.code");

    @Test
    void theFirstFieldIsTheOrderWhenNoneIsAskedFor() {
        assertThat(sortable.parse(null)).containsExactly(new SortField("dueOn", "due_on", false));
    }

    @Test
    void fieldsAreTakenInTheirOrderWithTheirDirection() {
        assertThat(sortable.parse("-lead,dueOn"))
                .containsExactly(new SortField("lead", "agency.code", true), new SortField("dueOn", "due_on", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "due_on",
                "agency.code",
                "dueon",
                "dueOn,",
                "dueOn,-dueOn",
                "--dueOn",
                "+dueOn",
                " dueOn",
                "dueOn; drop table task",
                "-"
            })
    void anyOtherFieldIsRefusedByName(String sort) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sortable.parse(sort))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(CommonProblem.PARAMETER_INVALID);
                    assertThat(refused.faults()).hasSize(1).allMatch(fault -> fault.field()
                            .equals("sort"));
                    assertThat(refused.args()).contains("dueOn, title, lead");
                });
    }
}
