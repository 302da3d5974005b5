package vn.lantoa.task.document;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.PlanDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RefusalTest {

    private final PlanParser parser = new PlanParser();

    @ParameterizedTest
    @MethodSource
    void refusesTextWithTheLineThatStoppedIt(String text, String message) {
        assertThatThrownBy(() -> parser.parse(text))
                .isInstanceOf(PlanDocumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refusesTextWithTheLineThatStoppedIt() {
        String noClause = "the document ends without a clause";
        return Stream.of(
                arguments("", "line 1: " + noClause),
                arguments("\n\n", "line 1: " + noClause),
                arguments("Xin chào.\n\nTạm biệt.\n\n", "line 3: " + noClause),
                arguments("# KẾ HOẠCH\n\nCăn cứ Luật A;\n", "line 3: " + noClause),
                arguments("## I. MỘT\n### 1. Hai\n", "line 2: " + noClause),
                arguments("Nơi nhận:\n- A\n- B", "line 3: " + noClause),
                arguments("## I. MỘT\r\n- A\u0000", "line 2: control character U+0000"),
                arguments("a\rb\r\u001B", "line 3: control character U+001B"),
                arguments("a\nb\uD800c", "line 2: half a surrogate pair"),
                arguments("a\nb" + "\u0301".repeat(31), "line 2: more than 30 marks on one letter"),
                arguments("\n".repeat(20_000), "line 20001: the document has more than 20000 lines"),
                arguments("a".repeat(4 * 1024 * 1024 + 1), "line 1: the document has more than 4194304 characters"),
                arguments("# 1. A\n# 1.1. A", "line 2: " + noClause));
    }

    @ParameterizedTest
    @MethodSource
    void refusesBytesWithTheLineThatStoppedIt(byte[] bytes, String message) {
        assertThatThrownBy(() -> parser.parse(bytes))
                .isInstanceOf(PlanDocumentException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> refusesBytesWithTheLineThatStoppedIt() {
        return Stream.of(
                arguments(new byte[] {'a', '\n', (byte) 0xC3, '('}, "line 2: the bytes are not UTF-8"),
                arguments(
                        new byte[] {'a', '\r', '\n', '\r', (byte) 0xE1, (byte) 0xBB},
                        "line 3: the bytes are not UTF-8"),
                arguments("Kế hoạch".getBytes(StandardCharsets.UTF_16), "line 1: the bytes are not UTF-8"),
                arguments(new byte[4 * 1024 * 1024 + 1], "line 1: the document has more than 4194304 bytes"),
                arguments(new byte[0], "line 1: the document ends without a clause"));
    }

    @Test
    void readsListsOfAnyDepth() {
        assertThat(parser.parse(nested(9)).clauses().stream().map(Clause::path))
                .contains("I-1.1.1.1.1.1", "I-1.1.1.1.1.4")
                .hasSize(9);
    }

    @Test
    void readsSectionsOfAnyDepthAndSaysSo() {
        PlanDocument plan = parser.parse("## I. MỘT\n" + levelled() + "\n- B");
        assertThat(plan.sections()).hasSize(9).allMatch(section -> section.level() <= 8);
        assertThat(plan.findings().stream().map(Finding::evidence)).contains("deeper than 8: A");
    }

    private static String nested(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> "  ".repeat(i) + "- A")
                .collect(Collectors.joining("\n", "## I. MỘT\n", ""));
    }

    private static String levelled() {
        return "# 1. A\n# 1.1. A\n# 1.1.1. A\n# 1.1.1.1. A\n# 1.1.1.1.1. A\n# 1.1.1.1.1.1. A\n# a) A\n# 1. A";
    }
}
