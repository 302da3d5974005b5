package vn.lantoa.task.part.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.proposal.reading.AgencyNames;

import static org.assertj.core.api.Assertions.assertThat;

class PartReadersTest {

    private static final AgencyNames REGISTER = AgencyNames.of(
            Map.of("STTM", "Sở Thông tin mẫu", "UBND-MAU", "Ủy ban nhân dân huyện Mẫu", "VPM", "Văn phòng mẫu"));

    private static final List<Clause> CLAUSES = clauses("""
            Số: 1/KH-UBND

            ## KẾ HOẠCH

            ### Truyền thông mẫu năm 2024

            Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;

            Trên cơ sở đề xuất của Sở Thông tin mẫu tại Tờ trình số 09/TTr-STTM ngày 06/02/2024; UBND tỉnh ban hành:

            ## I. MỤC ĐÍCH, YÊU CẦU

            ### 1. Mục đích

            - Mục đích thứ nhất.
            - Mục đích thứ hai.

            ### 2. Yêu cầu

            - Phân công rõ trách nhiệm.

            ## II. NHIỆM VỤ, GIẢI PHÁP

            - Viết bài.

            ## III. TỔ CHỨC THỰC HIỆN

            - Báo cáo kết quả.

            ***Nơi nhận:***

            - UBND huyện Mẫu;
            - Các sở, ban, ngành;
            - Lưu: VT, K9.
            """);

    @Test
    void itemsBelowTheirHeadingsAreObjectivesAndRequirements() {
        assertThat(AimReader.objectives(CLAUSES)).extracting(Clause::path).containsExactly("I.1-1", "I.1-2");
        assertThat(AimReader.requirements(CLAUSES)).extracting(Clause::path).containsExactly("I.2-1");
    }

    @Test
    void aHeadingThatNamesBothSaysNeither() {
        List<Clause> clauses = clauses("""
                ## KẾ HOẠCH

                ### Mẫu năm 2024

                ## I. MỤC ĐÍCH, YÊU CẦU

                - Việc thứ nhất.

                ## II. NHIỆM VỤ

                - Viết bài.
                """);

        assertThat(AimReader.objectives(clauses)).isEmpty();
        assertThat(AimReader.requirements(clauses)).isEmpty();
    }

    @Test
    void theProposalIsTheOneThatTheLastSentenceNames() {
        List<PlanProposalReader.Named> named = PlanProposalReader.in(CLAUSES);

        assertThat(named).hasSize(1);
        assertThat(named.get(0).number()).isEqualTo("09/TTr-STTM");
        assertThat(named.get(0).date()).isEqualTo(LocalDate.of(2024, 2, 6));
        assertThat(named.get(0).proposer(REGISTER)).contains("STTM");
    }

    @ParameterizedTest
    @CsvSource({
        "Giám đốc Sở Thông tin mẫu, 1/TTr-X, STTM",
        "Sở Khác, 1/TTr-VPM, VPM",
        "Sở Khác, 1/TTr-X,",
        ", 1/TTr-STTM, STTM"
    })
    void whoProposedIsKnownByNameOrByTheNumber(String proposer, String number, String code) {
        assertThat(new PlanProposalReader.Named("preamble-1", proposer, number, null)
                        .proposer(REGISTER)
                        .orElse(null))
                .isEqualTo(code);
    }

    @Test
    void oneRecipientIsAnAgencyOneIsManyAndOneIsTheFile() {
        List<String> labels = RecipientReader.entries(CLAUSES).stream()
                .map(entry -> RecipientReader.label(entry.text()))
                .toList();

        assertThat(labels).containsExactly("UBND huyện Mẫu", "Các sở, ban, ngành", "Lưu: VT, K9");
        assertThat(REGISTER.find(labels.get(0))).contains("UBND-MAU");
        assertThat(REGISTER.find(labels.get(1))).isEmpty();
        assertThat(labels.stream().filter(RecipientReader::isFile)).containsExactly("Lưu: VT, K9");
        assertThat(RecipientReader.fileCode(CLAUSES)).contains("VT, K9");
    }

    private static List<Clause> clauses(String document) {
        return new PlanParser()
                .parse(document.getBytes(StandardCharsets.UTF_8), 2024)
                .clauses();
    }
}
