package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.sweep.Sweep;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.PlanDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever the input: a plan that keeps its promises, or a refusal, and in time. */
class RobustnessTest {

    private static final Sweep SWEEP = Sweep.ofThisRun();
    private static final int RUNS = SWEEP.all() ? 400 : 50;
    /** How many of what is repeated stand for all of it in a sample. */
    private static final int ONE_IN = 3;

    private static final List<String> BEFORE = List.of("", "## I. MỘT\n\n");

    /** Long enough that reading in the square of the length, some 10^11 steps, would never end within the patience. */
    private static final int LONG_LINE = 512 * 1024;

    /** No measure of speed: linear reading takes a second, also on a busy machine a small part of this. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> NOISE = List.of(
            "*",
            "**",
            "***",
            "_",
            "#",
            "## ",
            "- ",
            "+ ",
            "| a |",
            "|---|",
            "> ",
            "1. ",
            "3.1 ",
            "a) ",
            "đ) ",
            "IV. ",
            "X",
            "(",
            ")",
            "\\",
            "```",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "  ",
            "\u0301",
            "\u200b",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "Nơi nhận:",
            "TM. ỦY BAN",
            "Căn cứ ",
            "PHỤ LỤC",
            "tăng 5%",
            "- trừ ",
            ";",
            "<br>",
            "&",
            "0",
            "/",
            "ngày tháng năm");

    private final PlanParser parser = new PlanParser();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsOrRefusesWhatMutationMakesOfAPlan(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            String mutated = mutated(random);
            assertThatNoException().as("seed %d, run %d", seed, run).isThrownBy(() -> readOrRefuse(mutated));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void readsOrRefusesBytesAtRandom(long seed) {
        Random random = new Random(seed);
        byte[] plan = PlanMother.fictitious().getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = plan.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            int length = 1 + random.nextInt(bytes.length);
            assertThatNoException()
                    .as("seed %d, run %d", seed, run)
                    .isThrownBy(() -> readOrRefuse(() -> parser.parse(Arrays.copyOf(bytes, length))));
        }
    }

    static Stream<String> lines() {
        return SWEEP.draw(
                "RobustnessTest, a long line",
                Stream.of(
                        "a",
                        " ",
                        "*",
                        "*a",
                        "**a** ",
                        "_a_ ",
                        "(",
                        "#",
                        "|",
                        "| a ",
                        "\\",
                        "1.",
                        "1. ",
                        "- ",
                        "tăng 5% ",
                        "tăng 5%; ",
                        "đạt 5% ",
                        "căn cứ ",
                        "ngày ",
                        "Số/",
                        "(a, - trừ ",
                        "địa bàn tính ",
                        "a\u0301\u0323",
                        "<br",
                        ". ",
                        "F1H20 ",
                        "năm 2024 "),
                any -> "",
                ONE_IN);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsALongLineInTime(String repeated) {
        String line = repeated.repeat(LONG_LINE / repeated.length());
        for (String prefix : SWEEP.all() ? BEFORE : List.of(SWEEP.oneOf(BEFORE, repeated))) {
            assertTimeoutPreemptively(PATIENCE, () -> readOrRefuse(prefix + line));
        }
    }

    static Stream<String> manyLines() {
        return SWEEP.draw(
                "RobustnessTest, many lines",
                Stream.of(
                        "a",
                        "a\n",
                        "- A\n",
                        "- a\n\nb\n",
                        "1. A\n",
                        "a)\n",
                        "## 1. A\n",
                        "## A\n",
                        "**A**\n",
                        "**A\n",
                        "| a | b |\n",
                        "|-|\n",
                        "I. A\n",
                        "Căn cứ A;\n",
                        "Nơi nhận:\n",
                        "TM. A\n",
                        "PHỤ LỤC\n",
                        "A;\n\n",
                        "a,\n\n",
                        "<table>\n",
                        "<tr><td>a\n",
                        "+--+--+\n",
                        "---- ----\n",
                        "a\n---- ----\n",
                        "a | b\n",
                        "Điều 1. A\n",
                        "1.1. A\n",
                        "KẾ HOẠCH\n",
                        "<!--\n",
                        "[^1]: a\n",
                        "Kinh tế xã hội của tỉnh nhà trong năm nay,\n"),
                any -> "",
                ONE_IN);
    }

    @ParameterizedTest
    @MethodSource("manyLines")
    void readsAsManyLinesAsAllowedInTime(String repeated) {
        long breaks = repeated.chars().filter(character -> character == '\n').count();
        String lines = repeated.repeat((int) (19_000 / Math.max(1, breaks)));
        for (String prefix : SWEEP.all() ? BEFORE : List.of(SWEEP.oneOf(BEFORE, repeated))) {
            assertTimeoutPreemptively(PATIENCE, () -> readOrRefuse(prefix + lines));
        }
    }

    private void readOrRefuse(String text) {
        readOrRefuse(() -> parser.parse(text));
    }

    private static void readOrRefuse(Supplier<PlanDocument> parsing) {
        PlanDocument plan;
        try {
            plan = parsing.get();
        } catch (PlanDocumentException refusal) {
            assertThat(refusal.line()).isPositive();
            return;
        }
        List<String> paths = new ArrayList<>();
        plan.sections().forEach(section -> paths.add(section.path()));
        for (Clause clause : plan.clauses()) {
            paths.add(clause.path());
            boolean sound = !clause.text().isBlank()
                    && clause.text().equals(clause.text().strip())
                    && clause.text().indexOf('\n') < 0
                    && !clause.text().contains("  ")
                    && Normalizer.isNormalized(clause.text(), Normalizer.Form.NFC)
                    && clause.sha256().equals(sha256(clause.text()));
            assertThat(sound).as(clause.path()).isTrue();
        }
        assertThat(paths.stream().distinct().count()).isEqualTo(paths.size());
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(PlanMother.fictitious());
        int mutations = 1 + random.nextInt(20);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(3)));
                case 2 -> text.insert(at, NOISE.get(random.nextInt(NOISE.size())));
                default -> text.insert(text.lastIndexOf("\n", at) + 1, NOISE.get(random.nextInt(NOISE.size())));
            }
        }
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
