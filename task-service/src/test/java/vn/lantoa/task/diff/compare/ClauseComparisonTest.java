package vn.lantoa.task.diff.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ClauseComparisonTest {

    private static final List<ComparedClause> BEFORE = List.of(
            clause("I-1", "I", "Mục đích", "Nâng cao nhận thức của người dân."),
            clause("II-1", "II", "Nhiệm vụ", "Viết bài về lễ hội biển trong tháng ba."),
            clause("II-2", "II", "Nhiệm vụ", "Tập huấn người phát ngôn của các sở."),
            clause("II-3", "II", "Nhiệm vụ", "Quay phim giới thiệu di tích của tỉnh."),
            clause("III-1", "III", "Tổ chức", "Sở Thông tin và Truyền thông chủ trì."));

    @Test
    void sameTextsInTheSamePlacesAreKept() {
        assertThat(told(BEFORE, BEFORE))
                .containsExactly(
                        "KEPT I-1 I-1", "KEPT II-1 II-1", "KEPT II-2 II-2", "KEPT II-3 II-3", "KEPT III-1 III-1");
    }

    @Test
    void aClauseWithOtherWordsIsChanged() {
        List<ComparedClause> now =
                with(2, clause("II-2", "II", "Nhiệm vụ", "Tập huấn người phát ngôn của các sở, huyện."));
        assertThat(told(BEFORE, now)).contains("CHANGED II-2 II-2").doesNotContain("REMOVED II-2 -");
    }

    @Test
    void oneInFrontOfOthersIsAddedAndTheOthersAreKept() {
        List<ComparedClause> now = List.of(
                BEFORE.get(0),
                clause("II-1", "II", "Nhiệm vụ", "Mở một triển lãm ảnh hoàn toàn khác hẳn."),
                clause("II-2", "II", "Nhiệm vụ", BEFORE.get(1).text()),
                clause("II-3", "II", "Nhiệm vụ", BEFORE.get(2).text()),
                clause("II-4", "II", "Nhiệm vụ", BEFORE.get(3).text()),
                BEFORE.get(4));
        assertThat(told(BEFORE, now))
                .containsExactly(
                        "KEPT I-1 I-1",
                        "ADDED - II-1",
                        "KEPT II-1 II-2",
                        "KEPT II-2 II-3",
                        "KEPT II-3 II-4",
                        "KEPT III-1 III-1");
    }

    @Test
    void oneInAnotherSectionIsMovedAndNotRemovedAndAdded() {
        List<ComparedClause> now = List.of(
                BEFORE.get(0),
                BEFORE.get(1),
                clause("II-2", "II", "Nhiệm vụ", BEFORE.get(3).text()),
                BEFORE.get(4),
                clause("III-2", "III", "Tổ chức", BEFORE.get(2).text()));
        assertThat(told(BEFORE, now))
                .contains("MOVED II-2 III-2", "KEPT II-3 II-2")
                .noneMatch(one -> one.startsWith("ADDED") || one.startsWith("REMOVED"));
    }

    @Test
    void oneThatMovedWithOtherWordsIsMovedToo() {
        List<ComparedClause> now = List.of(
                BEFORE.get(0),
                BEFORE.get(1),
                clause("II-2", "II", "Nhiệm vụ", BEFORE.get(3).text()),
                BEFORE.get(4),
                clause("III-2", "III", "Tổ chức", "Tập huấn người phát ngôn của các sở, ban, ngành."));
        assertThat(told(BEFORE, now)).contains("MOVED II-2 III-2");
    }

    @Test
    void twoThatChangedPlacesAreOneKeptAndOneMoved() {
        List<ComparedClause> now = List.of(
                BEFORE.get(0),
                clause("II-1", "II", "Nhiệm vụ", BEFORE.get(2).text()),
                clause("II-2", "II", "Nhiệm vụ", BEFORE.get(1).text()),
                BEFORE.get(3),
                BEFORE.get(4));
        assertThat(told(BEFORE, now).stream().filter(one -> one.startsWith("MOVED")))
                .hasSize(1);
        assertThat(told(BEFORE, now).stream().filter(one -> one.startsWith("KEPT")))
                .hasSize(4);
    }

    @Test
    void oneThatIsGoneIsRemovedWhereItStood() {
        List<ComparedClause> now = List.of(
                BEFORE.get(0),
                BEFORE.get(1),
                clause("II-2", "II", "Nhiệm vụ", BEFORE.get(3).text()),
                BEFORE.get(4));
        assertThat(told(BEFORE, now))
                .containsExactly(
                        "KEPT I-1 I-1", "KEPT II-1 II-1", "REMOVED II-2 -", "KEPT II-3 II-2", "KEPT III-1 III-1");
    }

    @Test
    void sectionsNumberedAnewKeepTheirClauses() {
        List<ComparedClause> now = new ArrayList<>();
        now.add(clause("I-1", "I", "Căn cứ", "Một mục mới được thêm vào phía trước."));
        String[] numbers = {"II", "III", "III", "III", "IV"};
        for (int i = 0; i < BEFORE.size(); i++) {
            ComparedClause old = BEFORE.get(i);
            now.add(clause(old.path().replaceFirst("^[IV]+", numbers[i]), numbers[i], old.title(), old.text()));
        }
        assertThat(told(BEFORE, now)).filteredOn(one -> one.startsWith("KEPT")).hasSize(5);
    }

    @Test
    void theSameTextTwiceIsMatchedInOrder() {
        List<ComparedClause> twice = List.of(
                clause("I-1", "I", "A", "Như trên."),
                clause("II-1", "II", "B", "Như trên."),
                clause("II-2", "II", "B", "Khác hẳn."));
        assertThat(told(twice, twice)).containsExactly("KEPT I-1 I-1", "KEPT II-1 II-1", "KEPT II-2 II-2");
    }

    @Test
    void longDocumentsTakeBoundedTime() {
        List<ComparedClause> before = new ArrayList<>();
        List<ComparedClause> now = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            before.add(clause("I-" + i, "I", "A", "Cơ quan " + i + " làm việc của mình trong năm nay và năm sau nữa."));
            now.add(clause(
                    "I-" + i,
                    "I",
                    "A",
                    "Cơ quan " + (20_000 - i) + " làm việc của mình trong năm nay, tháng " + i + "."));
        }
        assertTimeout(Duration.ofSeconds(10), () -> ClauseComparison.of(before, now));
    }

    private static List<ComparedClause> with(int index, ComparedClause clause) {
        List<ComparedClause> now = new ArrayList<>(BEFORE);
        now.set(index, clause);
        return now;
    }

    private static ComparedClause clause(String path, String parent, String title, String text) {
        return new ComparedClause(path, parent, title, text, String.valueOf(Arrays.hashCode(text.toCharArray())));
    }

    private static List<String> told(List<ComparedClause> before, List<ComparedClause> now) {
        return ClauseComparison.of(before, now).stream()
                .map(pair -> pair.change() + " "
                        + (pair.before() == null ? "-" : pair.before().path()) + " "
                        + (pair.now() == null ? "-" : pair.now().path()))
                .toList();
    }
}
