package vn.lantoa.task.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Small inputs, one per kind of slip, that lie beside the project with what is right. Without them nothing runs. */
class SharedPlansTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NONE = "none";
    /** What is found in the register of agencies, not in the document. */
    private static final String OF_THE_REGISTER = "issuerCode";
    /** What an expectation may say; the first ones say what it is about. */
    private static final Set<String> KNOWN = Set.of(
            "name",
            "kind",
            "why",
            "wish",
            "planYear",
            "paths",
            "texts",
            "actionTexts",
            "actionClauses",
            "noClause",
            "noAction",
            "contains",
            "anywhere",
            "kinds",
            "notKind",
            "sections",
            "clauseUnder",
            "header",
            "headerNot",
            "numberLike",
            "titleIs",
            "titleNot",
            "findingsAbsent",
            "findingPaths",
            "anyFinding");

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
        PlanDocument plan = new PlanParser().parse(text.getBytes(StandardCharsets.UTF_8), year);

        assertThat(KNOWN).as("what is checked").containsAll(keys(want));
        checkClauses(plan, want);
        checkSections(plan, want);
        checkHeader(plan, want);
        checkFindings(plan, want);
        list(want.path("anywhere")).forEach(words -> assertThat(whole(plan)).anyMatch(one -> one.contains(words)));
    }

    private static void checkClauses(PlanDocument plan, JsonNode want) {
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
        list(want.path("noClause"))
                .forEach(pattern -> assertThat(texts.values()).noneMatch(one -> finds(pattern, one)));
        list(want.path("noAction")).forEach(pattern -> assertThat(actions(plan)).noneMatch(one -> finds(pattern, one)));
        list(want.path("contains"))
                .forEach(pattern -> assertThat(texts.values()).anyMatch(one -> finds(pattern, one)));
        want.path("kinds").properties().forEach(kind -> assertThat(plan.clauses().stream()
                        .filter(clause -> clause.kind().name().equals(kind.getKey())))
                .as(kind.getKey())
                .hasSize(kind.getValue().asInt()));
        want.path("notKind").forEach(pair -> assertThat(found(plan, pair))
                .noneMatch(clause -> clause.kind().name().equals(pair.get(1).asText())));
    }

    private static void checkSections(PlanDocument plan, JsonNode want) {
        want.path("sections")
                .forEach(section -> assertThat(plan.sections()).anyMatch(one -> holds(plan, one, section)));
        want.path("clauseUnder").forEach(pair -> assertThat(found(plan, pair)).allMatch(clause -> {
            String parent = String.valueOf(clause.parentPath());
            return finds(pair.get(1).asText(), title(plan, clause.parentPath()))
                    || finds(pair.get(1).asText(), parent);
        }));
    }

    private static void checkHeader(PlanDocument plan, JsonNode want) {
        JsonNode header = JSON.valueToTree(Map.of(
                "number", text(plan.header().number()),
                "symbol", text(plan.header().symbol()),
                "place", text(plan.header().place()),
                "issuedOn", text(plan.header().issuedOn()),
                "docType", plan.header().docType()));
        want.path("header").properties().stream()
                .filter(one -> !one.getKey().equals(OF_THE_REGISTER))
                .forEach(one -> assertThat(header.path(one.getKey()).asText())
                        .as(one.getKey())
                        .isEqualTo(one.getValue().asText()));
        want.path("headerNot").properties().forEach(one -> assertThat(
                        header.path(one.getKey()).asText())
                .as(one.getKey())
                .isNotEqualTo(one.getValue().asText()));
        if (want.has("numberLike")) {
            assertThat(text(plan.header().number()))
                    .containsPattern(want.get("numberLike").asText());
        }
        if (want.has("titleIs")) {
            assertThat(plan.header().title())
                    .isEqualTo(want.get("titleIs").asText().replace("@", "1"));
        }
        if (want.has("titleNot")) {
            assertThat(plan.header().title())
                    .doesNotContainPattern(want.get("titleNot").asText());
        }
    }

    private static void checkFindings(PlanDocument plan, JsonNode want) {
        list(want.path("findingsAbsent")).forEach(code -> assertThat(plan.findings())
                .noneMatch(finding -> finding.code().name().equals(code)));
        want.path("findingPaths").properties().forEach(code -> assertThat(plan.findings().stream()
                        .filter(finding -> finding.code().name().equals(code.getKey()))
                        .map(Finding::path))
                .containsExactlyInAnyOrderElementsOf(list(code.getValue())));
        if (want.has("anyFinding")) {
            assertThat(plan.findings().toString())
                    .contains(want.get("anyFinding").asText());
        }
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "null" : value.toString();
    }

    private static List<Clause> found(PlanDocument plan, JsonNode pair) {
        return plan.clauses().stream()
                .filter(clause -> finds(pair.get(0).asText(), clause.text()))
                .toList();
    }

    private static String title(PlanDocument plan, @Nullable String path) {
        return plan.sections().stream()
                .filter(one -> one.path().equals(path))
                .map(Section::title)
                .findFirst()
                .orElse("");
    }

    private static List<String> whole(PlanDocument plan) {
        List<String> whole = new ArrayList<>(List.of(plan.header().title()));
        plan.sections().forEach(section -> whole.add(section.title()));
        plan.clauses().forEach(clause -> whole.add(clause.text()));
        return whole;
    }

    private static boolean holds(PlanDocument plan, Section section, JsonNode want) {
        boolean named = finds(want.get(0).asText(), section.title())
                || finds(want.get(0).asText(), section.path());
        String above = title(plan, section.parentPath());
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
