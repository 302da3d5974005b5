package vn.lantoa.task.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.lantoa.task.document.model.PlanDocument;

/** Documents to test with: a faultless small plan, a synthetic long one, and the real one where it is at hand. */
final class PlanMother {

    static final String HEADER = """
            Số: 7/KH-UBND

            Tân Lộ, ngày 5 tháng 3 năm 2031

            # KẾ HOẠCH

            ## Thông tin đối ngoại năm 2031

            Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2030;

            """;

    static final String FICTITIOUS = "the fictitious plan";
    static final String REAL = "the real plan";

    private static final String REAL_PLAN = "shared/data/plan-2024.vi.md";

    private static final List<String> KINDS = List.of(
            "decision-with-plan.md",
            "directive.md",
            "joint-plan.md",
            "plan-decimals.md",
            "plan-from-the-web.md",
            "plan-from-word.md",
            "plan-html-annex.md",
            "plan-run-in.md",
            "plan-scanned.txt",
            "programme-parts.md",
            "resolution-with-annexes.md",
            "scheme-parts.md",
            "scheme-with-contents.md",
            "statute-chapters.md");

    private PlanMother() {}

    /** A plan without any slip around the given sections. */
    static PlanDocument plan(String body) {
        return new PlanParser().parse(HEADER + body);
    }

    /** A plan whose section I holds the given text. */
    static PlanDocument planWith(String clauses) {
        return plan("## I. VIỆC CẦN LÀM\n\n" + clauses);
    }

    /** Synthetic documents, one of each kind that offices issue, by their names. */
    static Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        KINDS.forEach(name -> kinds.put(name, text("kinds/" + name)));
        return kinds;
    }

    /** Every document at hand by its name: those of this repository, and beside the real plan what lies with it. */
    static Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>(kinds());
        documents.put(FICTITIOUS, fictitious());
        documents.put("a small plan", HEADER + "## I. NHIỆM VỤ\n\n- Một việc.\n\n### 1. X\n\n- Hai việc;\n\n+ Ba.");
        real().ifPresent(real -> {
            documents.put(REAL, read(real));
            files(real.resolveSibling("plans"), ".md")
                    .forEach(file -> documents.put(
                            file.getFileName().toString(), read(file).replace("@", "1")));
        });
        return documents;
    }

    static String fictitious() {
        return text("plan-fictitious.txt");
    }

    /** A file beside this class. */
    static String text(String name) {
        try (InputStream file = PlanMother.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real plan is not part of this repository; it may lie beside it, in {@code ../shared/data}. */
    static Optional<Path> real() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve(REAL_PLAN))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder).map(found -> found.resolve(REAL_PLAN));
    }

    /** The folder's files of that ending; none where there is no such folder. */
    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
