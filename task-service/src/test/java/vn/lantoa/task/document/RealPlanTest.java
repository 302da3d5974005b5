package vn.lantoa.task.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.DocumentAudience;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.part.reading.AimReader;
import vn.lantoa.task.part.reading.PlanProposalReader;
import vn.lantoa.task.part.reading.RecipientReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The plan of 2024 itself; only its structure is written down here, none of its sentences. */
class RealPlanTest {

    private static byte[] bytes;
    private static PlanDocument plan;

    @BeforeAll
    static void readRealPlan() throws IOException {
        Optional<Path> file = PlanMother.real();
        assumeTrue(file.isPresent(), "the real plan does not lie in ../shared/data beside the project");
        bytes = Files.readAllBytes(file.get());
        plan = new PlanParser().parse(bytes);
    }

    @Test
    void holdsSixtyFiveClauses() {
        assertThat(plan.clauses()).hasSize(65);
    }

    @Test
    void holdsSeventeenActionClausesAllUnderTasksAndSolutions() {
        assertThat(plan.clauses().stream().filter(Clause::action).map(Clause::path))
                .hasSize(17)
                .allMatch(path -> path.startsWith("II.3."));
    }

    @Test
    void saysWhatItIsForWhatItRequiresAndOnWhichProposalItWasIssued() {
        assertThat(AimReader.objectives(plan.clauses())).hasSize(4);
        assertThat(AimReader.requirements(plan.clauses())).hasSize(3);
        assertThat(RecipientReader.fileCode(plan.clauses())).contains("VT, K9");
        assertThat(PlanProposalReader.in(plan.clauses()))
                .extracting(PlanProposalReader.Named::number)
                .containsExactly("09/TTr-STTTT");
    }

    @Test
    void countsTheClausesOfEachSection() {
        Map<String, Long> counts = new LinkedHashMap<>();
        plan.clauses().forEach(clause -> counts.merge(region(clause), 1L, Long::sum));
        assertThat(counts)
                .hasToString("{preamble=6, I.1=4, I.2=3, II.1.1=5, II.1.2=4, II.2=10, II.3.1.a=2, II.3.1.b=2, "
                        + "II.3.1.c=2, II.3.2.a=2, II.3.2.b=2, II.3.2.c=4, II.3.2.d=3, III=2, V.1=1, V.2=1, V.3=2, "
                        + "closing=2, recipients=8}");
    }

    @Test
    void numbersTheSectionsByTheirTokens() {
        assertThat(plan.sections().stream().map(section -> section.level() + " " + section.path()))
                .containsExactly(
                        "1 I",
                        "2 I.1",
                        "2 I.2",
                        "1 II",
                        "2 II.1",
                        "3 II.1.1",
                        "3 II.1.2",
                        "2 II.2",
                        "2 II.3",
                        "3 II.3.1",
                        "4 II.3.1.a",
                        "4 II.3.1.b",
                        "4 II.3.1.c",
                        "3 II.3.2",
                        "4 II.3.2.a",
                        "4 II.3.2.b",
                        "4 II.3.2.c",
                        "4 II.3.2.d",
                        "1 III",
                        "1 V",
                        "2 V.1",
                        "2 V.2",
                        "2 V.3");
    }

    @Test
    void findsExactlyTheKnownSlips() {
        assertThat(plan.findings().stream().map(finding -> finding.code() + " " + finding.path()))
                .containsExactly(
                        "SECTION_MISSING IV",
                        "NUMBER_BLANK null",
                        "DATE_BLANK null",
                        "DUPLICATE_TITLE II.3.2.d",
                        "HEADING_LEVEL_UNEVEN null",
                        "HEADING_LEVEL_UNEVEN I",
                        "HEADING_LEVEL_UNEVEN II",
                        "HEADING_LEVEL_UNEVEN II.3",
                        "HEADING_LEVEL_UNEVEN II.3.1",
                        "HEADING_LEVEL_UNEVEN II.3.2",
                        "BULLET_BROKEN II.2-8",
                        "OCR_SUSPECT II.2-5",
                        "OCR_SUSPECT II.2-8",
                        "OCR_SUSPECT II.3.1.b-1",
                        "BASELINE_MISSING II.3.1.a-2",
                        "AMBIGUOUS_SCOPE II.3.1.a-1");
    }

    @Test
    void namesTheMissingSectionByItsNeighbours() {
        assertThat(plan.findings().get(0).evidence()).isEqualTo("III→V");
    }

    @Test
    void readsTheHeaderWithItsBlanks() {
        Header header = plan.header();
        assertThat(new Object[] {
                    header.number(),
                    header.symbol(),
                    header.place(),
                    header.issuedOn(),
                    header.planYear(),
                    header.issuer()
                })
                .containsExactly(null, "KH-UBND", "Bình Định", null, 2024, "UBND tỉnh Bình Định");
    }

    @Test
    void readsByWhichAuthorityItIsSigned() {
        Signature signature = plan.header().signature();
        assertThat(List.of(signature.authority(), signature.onBehalfOf(), signature.title()))
                .containsExactly("KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void takesTenThemesFromTheSectionOnContent() {
        assertThat(plan.themes().stream().map(theme -> theme.code() + " " + theme.clausePath()))
                .hasSize(10)
                .startsWith("T01 II.2-1")
                .endsWith("T10 II.2-10");
    }

    @Test
    void takesFiveAudiencesAbroadAndFourAtHome() {
        assertThat(plan.audiences().stream().map(DocumentAudience::code))
                .containsExactly("A1", "A2", "A3", "A4", "A5", "D1", "D2", "D3", "D4");
    }

    @Test
    void joinsTheClauseThatAnEmptyLineCuts() {
        assertThat(text("II.2-8")).contains(" địa bàn ").doesNotContain("  ").endsWith(".");
    }

    @Test
    void keepsMisspellingsAndDropsMarks() {
        assertThat(text("II.2-5")).contains("F1H20").doesNotContain("*");
    }

    @Test
    void takesTheAgencyAsTitleAndAsBeginningOfItsClause() {
        assertThat(text("V.1-1")).contains(" là cơ quan").startsWith("Sở ");
    }

    @Test
    void readsWindowsLineEndsTheSame() {
        String windows = new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n");
        assertThat(new PlanParser().parse(windows)).isEqualTo(plan);
    }

    @Test
    void findsTheSameActionClausesInPlainTextWithoutMarks() {
        String unmarked = new String(bytes, StandardCharsets.UTF_8).replaceAll("(?m)^#+ *|\\*+", "");
        assertThat(new PlanParser().parse(unmarked).clauses().stream().filter(Clause::action))
                .containsExactlyElementsOf(
                        plan.clauses().stream().filter(Clause::action).toList());
    }

    /** Every clause has a hash of its own text; this is the hash of all of them in order, by the second reading. */
    @Test
    void keepsEveryClauseAsItWasFirstRead() throws Exception {
        String hashes = plan.clauses().stream().map(Clause::sha256).collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(hashes.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("06c26ebbc35331d278242fe98821812418aa10d20e67f70ea5207b29086a55f0");
    }

    private static String text(String path) {
        return plan.clauses().stream()
                .filter(clause -> clause.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String region(Clause clause) {
        return clause.path().substring(0, clause.path().lastIndexOf('-'));
    }
}
