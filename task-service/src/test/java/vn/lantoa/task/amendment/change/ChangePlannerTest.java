package vn.lantoa.task.amendment.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.amendment.AmendmentProblem;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.plan.version.ClauseHead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class ChangePlannerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Test
    void aNewClauseMayStandBehindOneOfTheSameAmendmentOrBehindARemovedOne() {
        assertThat(planner("I-1b")
                        .plan(List.of(
                                new NewChange(ChangeKind.REMOVE, "I-1", null, null),
                                new NewChange(ChangeKind.ADD, null, "I-1", "Một."),
                                new NewChange(ChangeKind.ADD, null, "I-1c", " Hai\n dòng. "))))
                .extracting(AmendmentChange::path, AmendmentChange::before, AmendmentChange::after)
                .containsExactly(
                        tuple("I-1", "Chữ của I-1", null),
                        tuple("I-1c", null, "Một."),
                        tuple("I-1d", null, "Hai dòng."));
    }

    @Test
    void aRowOfATableIsRemovedAndNotRewritten() {
        assertThat(planner().plan(List.of(new NewChange(ChangeKind.REMOVE, "II-1", null, null))))
                .hasSize(1);
        assertThat(refusal(new NewChange(ChangeKind.CHANGE, "II-1", null, "Khác")))
                .isEqualTo(AmendmentProblem.AMENDMENT_ROW_FIXED);
        assertThat(refusal(new NewChange(ChangeKind.ADD, null, "II-1", "Thêm")))
                .isEqualTo(AmendmentProblem.AMENDMENT_ROW_FIXED);
    }

    @Test
    void aClauseIsRemovedWithAllThatStandsBelowIt() {
        NewChange whole = new NewChange(ChangeKind.REMOVE, "III-1", null, null);
        NewChange below = new NewChange(ChangeKind.REMOVE, "III-1.1", null, null);
        assertThat(refusal(whole)).isEqualTo(AmendmentProblem.AMENDMENT_CLAUSE_HOLDS_OTHERS);
        assertThat(planner().plan(List.of(below, whole))).hasSize(2);
        assertThat(planner().plan(List.of(below))).hasSize(1);

        NewChange more = new NewChange(ChangeKind.ADD, null, "III-1.1", "Thêm");
        assertThat(refusal(whole, below, more)).isEqualTo(AmendmentProblem.AMENDMENT_CLAUSE_HOLDS_OTHERS);
    }

    @Test
    void theDaysOfAClauseGoForward() {
        assertThat(refusal(new NewChange(ChangeKind.CHANGE, "I-2", null, "Khác")))
                .isEqualTo(AmendmentProblem.AMENDMENT_BEFORE_LAST_CHANGE);
        assertThat(refusal(new NewChange(ChangeKind.REMOVE, "I-3", null, null)))
                .isEqualTo(AmendmentProblem.AMENDMENT_CLAUSE_REMOVED);
    }

    private static Object refusal(NewChange... changes) {
        return catchThrowableOfType(Problem.class, () -> planner().plan(List.of(changes)))
                .code();
    }

    private static ChangePlanner planner(String... reserved) {
        Map<String, ClauseHead> heads = new LinkedHashMap<>();
        put(heads, "I-1", ClauseKind.BULLET, "Chữ của I-1", null);
        put(heads, "I-2", ClauseKind.BULLET, "Chữ của I-2", DAY.plusDays(1));
        put(heads, "I-3", ClauseKind.BULLET, null, DAY.minusDays(1));
        put(heads, "III-1", ClauseKind.BULLET, "Gồm:", null);
        put(heads, "III-1.1", ClauseKind.BULLET, "Chữ của III-1.1", null);
        put(heads, "III-1.2", ClauseKind.BULLET, null, DAY);
        put(heads, "III-10", ClauseKind.BULLET, "Chữ của III-10", null);
        put(heads, "II-1", ClauseKind.TABLE_ROW, "Một | Hai", null);
        return new ChangePlanner(heads, List.of(reserved), DAY);
    }

    private static void put(
            Map<String, ClauseHead> heads,
            String path,
            ClauseKind kind,
            @Nullable String text,
            @Nullable LocalDate since) {
        heads.put(path, new ClauseHead(path, kind, text, text == null ? null : "sha256", since));
    }
}
