package vn.lantoa.deploy.bench.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanQuestionTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static final PlanSubject SUBJECT =
            new PlanSubject(UUID.randomUUID(), "STTTT", "SDL", UUID.randomUUID(), LocalDate.of(2024, 6, 30));

    private static PlanQuestion question(String name) {
        return PlanQuestion.all(100_000).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPlaceOfAQuestionIsFilled() {
        List<PlanQuestion> all = PlanQuestion.all(100_000);

        assertThat(all).hasSizeGreaterThan(30).allSatisfy(question -> {
            assertThat(question.name()).doesNotContainPattern(PLACE);
            assertThat(SUBJECT.in(question.target()))
                    .startsWith("/api/v1/")
                    .doesNotContain(" ")
                    .doesNotContainPattern(PLACE);
            assertThat(question.sql().text()).containsPattern("SELECT|WITH").doesNotContainPattern(PLACE);
            assertThat(SUBJECT.values().keySet()).containsAll(question.sql().names());
        });
        assertThat(all).extracting(PlanQuestion::name).doesNotHaveDuplicates();
    }

    @Test
    void theLastPageIsThatOfAsManyAsThereAre() {
        PlanQuestion last = question("tasks, last page of 100000");

        assertThat(last.target()).endsWith("&page=1999");
        assertThat(last.sql().text()).endsWith(" OFFSET 99950");
        assertThat(PlanQuestion.all(51))
                .extracting(PlanQuestion::target)
                .anyMatch(target -> target.endsWith("&page=1"));
    }

    @Test
    void anEmptyListIsNoAnswer() {
        String empty = "{\"items\":[],\"page\":{\"number\":0,\"size\":50,\"totalItems\":0,\"totalPages\":0}}";

        assertThat(PlanQuestion.all(100_000))
                .noneMatch(question -> question.has().matcher(empty).find());
        assertThat(question("plans").has().matcher("{\"items\":[{\"id\":1}]}").find())
                .isTrue();
    }

    @Test
    void onlyWhatAsksForThePastNamesADay() {
        assertThat(question("progress of a plan").sql().text()).contains("effective_on <= current_date");
        assertThat(question("progress of a plan, a day of the past").sql().names())
                .containsExactly("day", "plan");
        assertThat(PlanQuestion.all(100_000))
                .filteredOn(question -> question.sql().names().contains("day"))
                .hasSize(1);
    }

    @Test
    void asManyArePlacedAsAreAskedFor() {
        assertThat(new PlanCounts(3, 7, 11).in(PlanQuestion.text("plans.sql")))
                .contains("generate_series(0, 3 - 1)", "generate_series(1, 7)", "generate_series(1, 11)")
                .doesNotContainPattern(PLACE);
    }
}
