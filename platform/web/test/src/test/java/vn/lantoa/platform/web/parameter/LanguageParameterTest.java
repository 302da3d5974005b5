package vn.lantoa.platform.web.parameter;

import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LanguageParameterTest {

    @Test
    void aTagIsTakenInAnyForm() {
        assertThat(LanguageParameter.canonical("VIE-vn")).isEqualTo("vi-VN");
        assertThat(LanguageParameter.canonical(null)).isNull();
    }

    @Test
    void whatIsNoTagIsRefused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> LanguageParameter.canonical("vn_VN"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(CommonProblem.PARAMETER_INVALID));
    }
}
