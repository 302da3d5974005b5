package vn.lantoa.task.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Recipients and signature in two columns of plain text, and where these end (rules.md §12). */
class SideBySideTest {

    private static final String PLAN = """
            KẾ HOẠCH
            Thông tin đối ngoại năm 2031

            I. MỤC TIÊU

            Mở một bản tin.

            Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
            - Như trên;                            CHỦ TỊCH
            - Lưu: VT.


                                              Lê Thị Mẫu
            """;

    @Test
    void theNameMayStandBelowAWideGap() {
        PlanDocument plan = read("");
        assertThat(plan.header().toString()).contains("Lê Thị Mẫu");
        assertThat(plan.clauses()).extracting(Clause::text).containsExactly("Mở một bản tin.", "Như trên;", "Lưu: VT.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHỤ LỤC I\nCÁC VIỆC TRONG NĂM\n\n",
                "                      PHỤ LỤC I\nCÁC VIỆC TRONG NĂM\n\n",
                "# PHỤ LỤC I\n\n",
                "\n\nPHỤ LỤC I\n\n"
            })
    void anAnnexIsNoColumn(String title) {
        PlanDocument plan = read(title + "Mở hai lớp    trong quý đầu năm.\n\nMở ba lớp    trong quý sau.\n");
        assertThat(plan.clauses())
                .extracting(Clause::text)
                .contains("Mở hai lớp trong quý đầu năm.", "Mở ba lớp trong quý sau.");
    }

    @Test
    void aTableIsNoColumn() {
        PlanDocument plan = read("| STT    | Việc       |\n|---|---|\n| 1      | Mở lớp     |\n");
        assertThat(plan.clauses()).extracting(Clause::text).contains("STT: 1; Việc: Mở lớp");
    }

    private static PlanDocument read(String behind) {
        return new PlanParser().parse(PLAN + behind);
    }
}
