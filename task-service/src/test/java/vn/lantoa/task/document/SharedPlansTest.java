package vn.lantoa.task.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Small inputs, one per kind of slip, that lie beside the project with what is right. Without them nothing runs. */
class SharedPlansTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NONE = "none";

    static Stream<String> names() throws IOException {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return Stream.of(NONE);
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsItShouldBe(String name) throws IOException {
        assumeTrue(!name.equals(NONE), "no plans in ../shared/data beside the project");
        Path file = folder().orElseThrow().resolve(name);
        JsonNode want = JSON.readTree(
                file.resolveSibling(name.replace(".md", ".expected.json")).toFile());
        String text = Files.readString(file).replace("@", "1");
        int year = want.path("planYear").asInt(2031);
        PlanDocument plan = new MarkdownPlanParser().parse(text.getBytes(StandardCharsets.UTF_8), year);

        if (want.has("paths")) {
            assertThat(plan.clauses().stream().map(Clause::path))
                    .containsExactlyInAnyOrderElementsOf(list(want.get("paths")));
        }
        Map<String, String> texts = plan.clauses().stream().collect(Collectors.toMap(Clause::path, Clause::text));
        want.path("texts").properties().forEach(one -> assertThat(texts)
                .containsEntry(one.getKey(), one.getValue().asText()));
        if (want.has("actionTexts")) {
            assertThat(actions(plan)).containsExactlyInAnyOrderElementsOf(list(want.get("actionTexts")));
        }
        if (want.has("actionClauses")) {
            assertThat(actions(plan)).hasSize(want.get("actionClauses").asInt());
        }
        want.path("sections")
                .forEach(section -> assertThat(plan.sections()).anyMatch(one -> holds(plan, one, section)));
        list(want.path("noClause"))
                .forEach(pattern -> assertThat(texts.values()).noneMatch(one -> finds(pattern, one)));
        list(want.path("contains"))
                .forEach(pattern -> assertThat(texts.values()).anyMatch(one -> finds(pattern, one)));
        list(want.path("findingsAbsent")).forEach(code -> assertThat(plan.findings())
                .noneMatch(finding -> finding.code().name().equals(code)));
        want.path("kinds").properties().forEach(kind -> assertThat(plan.clauses().stream()
                        .filter(clause -> clause.kind().name().equals(kind.getKey())))
                .as(kind.getKey())
                .hasSize(kind.getValue().asInt()));
        if (want.has("titleIs")) {
            assertThat(plan.header().title())
                    .isEqualTo(want.get("titleIs").asText().replace("@", "1"));
        }
    }

    private static boolean holds(PlanDocument plan, Section section, JsonNode want) {
        boolean named = finds(want.get(0).asText(), section.title())
                || finds(want.get(0).asText(), section.path());
        String above = plan.sections().stream()
                .filter(one -> one.path().equals(section.parentPath()))
                .map(Section::title)
                .findFirst()
                .orElse("");
        boolean below = want.get(1).isNull()
                ? section.parentPath() == null
                : finds(want.get(1).asText(), above);
        return named && (want.size() > 2 || below);
    }

    private static boolean finds(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static List<String> actions(PlanDocument plan) {
        return plan.clauses().stream().filter(Clause::action).map(Clause::text).toList();
    }

    private static List<String> list(JsonNode node) {
        List<String> list = new ArrayList<>();
        node.forEach(one -> list.add(one.asText()));
        return list;
    }

    private static Optional<Path> folder() {
        return PlanMother.real().map(real -> real.resolveSibling("plans")).filter(Files::isDirectory);
    }
}
