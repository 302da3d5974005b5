package vn.lantoa.task.document.audit;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.text.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

class WordAuditTest {

    @Test
    void quotesWhatHasNoPlace() {
        assertThat(told("Mở **chuyên mục** hỏi đáp.\nThay loa hỏng.", "Mở chuyên mục", "loa"))
                .containsExactly("hỏi đáp", "Thay", "hỏng");
    }

    @Test
    void countsAWordAsOftenAsItStands() {
        assertThat(told("loa loa", "loa")).containsExactly("loa");
        assertThat(told("loa loa", "loa", "loa")).isEmpty();
    }

    @Test
    void quotesAllOfALongText() {
        String words = "từ ".repeat(200).strip();
        assertThat(String.join(" ", told(words))).isEqualTo(words);
    }

    private static List<String> told(String source, String... placed) {
        WordAudit audit = new WordAudit();
        audit.place(List.of(placed));
        List<Finding> findings = new ArrayList<>();
        audit.check(SourceText.lines(source), findings::add);
        return findings.stream().map(Finding::evidence).toList();
    }
}
