package vn.lantoa.deploy.system;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Operations.Parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * What the document says of query parameters is true: each that it declares is taken, by each value of its enum, and
 * otherwise by one that fits its schema.
 */
@SystemTest
class DescribedParameterIT {

    private static final AccessTable ACCESS = AccessTable.read();

    /** Values of parameters that are text with a form of its own. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "measures", List.of("works", "publications,views,observed"),
            "groupBy", List.of("agency", "agencyLevel,month", "channel", "theme", "audience", "channelCountry,commune"),
            "agency", List.of(SamplePress.AGENCY),
            "agencyLevel", List.of("PROVINCIAL", "CENTRAL"),
            "genre", List.of("NEWS"),
            "purpose", List.of("OTHER"),
            "month", List.of("2024-03"),
            "period", List.of("2024-03"),
            "language", List.of("vi"),
            "after", List.of("now"));

    /** A chart draws one measure, by two groups at most. */
    private static final Map<String, List<String>> OF_A_CHART = Map.of(
            "measures", List.of("publications", "views"),
            "groupBy", List.of("agency", "genre,month", "theme", "commune"));

    /** By what money is grouped. */
    private static final List<String> GROUPS_OF_MONEY =
            List.of("agency", "clause", "task", "event", "source", "order", "fiscalYear");

    /** Whose agencies are those of the plan, not the press's. */
    private static final Set<String> OF_THE_OFFICE = Set.of(
            "budget-allocations",
            "budget-lines",
            "budget-proposals",
            "inbox",
            "mail-digests",
            "obstacles",
            "progress-returns",
            "reminders",
            "resource-commitments",
            "tasks");

    /** What refuses a plan that nobody knows. */
    private static final Set<String> OF_A_KNOWN_PLAN = Set.of("charts", "consolidations", "content-shares");

    private static Samples samples;
    private static JsonNode document;

    @BeforeAll
    static void makeSomethingToAskFor() {
        samples = Samples.create();
        document = MergedDocument.tree();
    }

    @TestFactory
    Stream<DynamicTest> everyDeclaredParameterIsTaken() {
        return Operations.guarded()
                .filter(Operation::isGet)
                .filter(operation -> !Samples.hasNothingToName(operation))
                .filter(operation -> operation.inQuery().findAny().isPresent())
                .map(operation -> dynamicTest(operation.id(), () -> {
                    SoftAssertions all = new SoftAssertions();
                    operation.inQuery().forEach(parameter -> valuesOf(operation, parameter)
                            .forEach(value -> assertTaken(all, operation, parameter, value)));
                    all.assertAll();
                }));
    }

    private static void assertTaken(SoftAssertions all, Operation operation, Parameter parameter, String value) {
        RequestSpecification request = samples.complete(operation, ACCESS.whoMay(operation.id()));
        ((FilterableRequestSpecification) request).removeQueryParam(parameter.name());
        Response answer = request.queryParam(parameter.name(), value).get(samples.pathOf(operation));
        boolean nobodys = isAnyText(operation, parameter)
                && answer.statusCode() == 400
                && !"PARAMETER_UNKNOWN".equals(answer.path("code"));
        all.assertThat(answer.statusCode() < 400 || nobodys)
                .as("%s=%s -> %s %s", parameter.name(), value, answer.statusCode(), answer.asString())
                .isTrue();
    }

    /** Whether it is asked for with a text made up here, which may be refused for naming nothing. */
    private static boolean isAnyText(Operation operation, Parameter parameter) {
        boolean hasForm = FORMS.containsKey(parameter.name()) && !isPlaceInAFigure(operation, parameter);
        return parameter.free() && !parameter.name().equals("sort") && !hasForm;
    }

    /** A feed can be read from now on; within a figure only a page says what comes after it. */
    private static boolean isPlaceInAFigure(Operation operation, Parameter parameter) {
        return operation.feature().equals("provenance") && parameter.name().equals("after");
    }

    private static List<String> valuesOf(Operation operation, Parameter parameter) {
        JsonNode schema = schemaOf(operation, parameter);
        JsonNode one = schema.has("items") ? resolved(schema.path("items")) : schema;
        if (one.has("enum")) {
            return StreamSupport.stream(one.path("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(value -> !value.equals("null"))
                    .toList();
        }
        if (parameter.name().equals("sort")) {
            return sortedBy(operation);
        }
        if (parameter.name().equals("targetId")) {
            return List.of(samples.press().targetId());
        }
        if (parameter.name().equals("planId") && OF_A_KNOWN_PLAN.contains(operation.feature())) {
            return List.of(samples.plan().planId());
        }
        if (parameter.name().equals("agency") && OF_THE_OFFICE.contains(operation.feature())) {
            return List.of("SDL");
        }
        if (parameter.name().equals("asOf") && operation.feature().equals("scorecards")) {
            // of a day before the plan was there no card was kept
            return List.of(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        }
        if (operation.feature().equals("plans")) {
            return ofAPlan(parameter, one);
        }
        if (operation.feature().equals("charts") && OF_A_CHART.containsKey(parameter.name())) {
            return OF_A_CHART.get(parameter.name());
        }
        return FORMS.getOrDefault(parameter.name(), List.of(fitting(one)));
    }

    private static List<String> ofAPlan(Parameter parameter, JsonNode schema) {
        return switch (parameter.name()) {
            case "groupBy" -> GROUPS_OF_MONEY;
            case "to" -> List.of("2024-12-31");
            default -> FORMS.getOrDefault(parameter.name(), List.of(fitting(schema)));
        };
    }

    private static String fitting(JsonNode schema) {
        String type = schema.path("type").toString();
        if (type.contains("boolean")) {
            return "true";
        }
        if (type.contains("integer")) {
            return schema.path("minimum").asText("1");
        }
        return switch (schema.path("format").asText()) {
            case "date" -> "2023-02-01";
            case "date-time" -> "2023-02-01T00:00:00+07:00";
            case "uuid" -> "00000000-0000-7000-8000-000000000000";
            default -> "2023-02-01";
        };
    }

    /** Each field that the words of the parameter name, in both directions. */
    private static List<String> sortedBy(Operation operation) {
        String words = parameterOf(operation, "sort").path("description").asText();
        List<String> fields = Stream.of(words.split("`"))
                .filter(field -> field.matches("[a-z][A-Za-z]*"))
                .flatMap(field -> Stream.of(field, "-" + field))
                .toList();
        assertThat(fields).as("what %s can be sorted by", operation).isNotEmpty();
        return fields;
    }

    private static JsonNode schemaOf(Operation operation, Parameter parameter) {
        return resolved(parameterOf(operation, parameter.name()).path("schema"));
    }

    private static JsonNode parameterOf(Operation operation, String name) {
        JsonNode parameters = document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .map(DescribedParameterIT::resolved)
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a reference leads to, also where it stands with a default beside it. */
    private static JsonNode resolved(JsonNode node) {
        if (node.has("allOf")) {
            return resolved(node.path("allOf").path(0));
        }
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
