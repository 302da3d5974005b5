package vn.lantoa.deploy.bench.plans;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanQuestionTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void everyPlaceOfAQuestionIsFilled() {
        PlanSubject subject = new PlanSubject("p", "SDL", "t", "2024-06-30");

        assertThat(PlanQuestion.all()).hasSizeGreaterThan(30).allSatisfy(question -> {
            assertThat(subject.in(question.target()))
                    .startsWith("/api/v1/")
                    .doesNotContain(" ")
                    .doesNotContainPattern(PLACE);
            assertThat(subject.in(question.sql()))
                    .containsPattern("SELECT|WITH")
                    .doesNotContainPattern(PLACE);
        });
        assertThat(PlanQuestion.all()).extracting(PlanQuestion::name).doesNotHaveDuplicates();
    }

    @Test
    void asManyArePlacedAsAreAskedFor() {
        assertThat(new PlanCounts(3, 7, 11).in(PlanQuestion.text("plans.sql")))
                .contains("generate_series(0, 3 - 1)", "generate_series(1, 7)", "generate_series(1, 11)")
                .doesNotContainPattern(PLACE);
    }
}
