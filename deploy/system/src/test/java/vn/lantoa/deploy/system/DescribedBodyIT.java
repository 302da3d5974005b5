package vn.lantoa.deploy.system;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * What the document says of JSON bodies is true: what it does not require may be left out, and each property that it
 * declares is taken. It writes to records of its own.
 */
@SystemTest
class DescribedBodyIT {

    private static final AccessTable ACCESS = AccessTable.read();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AGENCY = "SBODY";
    private static final String PRESS = "BBODY";

    /** The reporting-service publishes nothing, so that it refuses each aggregate. */
    private static final String NOTHING_TO_PUBLISH = "republishReportingEvents";

    /** The calendar by which all periods are cut: called for a version that is gone. */
    private static final String EVERYBODYS = "putCalendar";

    private static Samples samples;
    private static JsonNode document;
    private static int serial;

    @BeforeAll
    static void makeRecordsToReplace() {
        samples = Samples.create();
        document = MergedDocument.tree();
        register("/api/v1/agencies", "registerAgency", AGENCY);
        register("/api/v1/press-agencies", "registerPressAgency", PRESS);
    }

    @TestFactory
    Stream<DynamicTest> samplesHaveWhatIsRequiredAndTogetherWhatIsDeclared() {
        return withJson(operation -> {
            Schema schema = schemaOf(operation);
            Set<String> missing = new TreeSet<>(BodyParts.declared(schema));
            samples.bodiesOf(operation).values().stream()
                    .map(DescribedBodyIT::tree)
                    .forEach(body -> {
                        assertThat(schema.requiredOf(body)).as(body.toString()).allMatch(body::has);
                        missing.removeAll(BodyParts.given(body));
                    });
            assertThat(missing).as("declared, and in no sample").isEmpty();
        });
    }

    /** The samples come last, so that what is written to a record is whole in the end. */
    @TestFactory
    Stream<DynamicTest> samplesAreTakenAlsoWithoutWhatIsNotRequired() {
        return withJson(operation -> {
            Schema schema = schemaOf(operation);
            List<JsonNode> samplesOf = samples.bodiesOf(operation).values().stream()
                    .map(DescribedBodyIT::tree)
                    .toList();
            Set<JsonNode> bodies = new LinkedHashSet<>();
            samplesOf.forEach(body -> bodies.add(BodyParts.least(body, schema)));
            samplesOf.forEach(body -> bodies.add(BodyParts.leastOfEach(body, schema)));
            bodies.removeAll(samplesOf);
            bodies.addAll(samplesOf);
            SoftAssertions all = new SoftAssertions();
            bodies.forEach(body -> assertTaken(all, operation, body.toString()));
            all.assertAll();
        });
    }

    private interface Check {
        void of(Operation operation);
    }

    private static Stream<DynamicTest> withJson(Check check) {
        return Operations.guarded()
                .filter(Operation::takesJson)
                .filter(operation -> !operation.id().equals(NOTHING_TO_PUBLISH))
                .map(operation -> dynamicTest(operation.id(), () -> check.of(operation)));
    }

    /** Taken is also what conflicts with the state of a record, or with its version. */
    private static void assertTaken(SoftAssertions all, Operation operation, String sample) {
        String body = own(operation, sample);
        Response answer = send(operation, body);
        int status = answer.statusCode();
        boolean taken = status < 300
                || Set.of(409, 412).contains(status)
                || status == 404 && Samples.hasNothingToName(operation);
        all.assertThat(taken).as(body + " -> " + answer.asString()).isTrue();
        if (status == 201 && operation.id().startsWith("submit")) {
            all.assertThat(answer.<Integer>path("rejected"))
                    .as(body + " -> " + answer.asString())
                    .isZero();
        }
    }

    private static Response send(Operation operation, String body) {
        RequestSpecification request = samples.complete(operation, ACCESS.whoMay(operation.id()));
        if (operation.takes("header", "If-Match")) {
            request.header("If-Match", operation.id().equals(EVERYBODYS) ? "\"0\"" : "*");
        }
        return request.body(body).request(operation.method(), pathOf(operation));
    }

    private static String pathOf(Operation operation) {
        return samples.pathOf(operation)
                .replaceFirst("/agencies/SDL$", "/agencies/" + AGENCY)
                .replaceFirst("/press-agencies/" + SamplePress.AGENCY + "$", "/press-agencies/" + PRESS);
    }

    /** The body with a code that nothing has yet, or that of the path; a press agency that counts for nothing. */
    private static String own(Operation operation, String body) {
        return switch (operation.id()) {
            case "registerAgency",
                    "registerColumn",
                    "registerEvent",
                    "registerEventSeries",
                    "registerMediaProduct",
                    "registerPartnershipOutput" -> withCode(body, "BODY-" + ++serial);
            case "registerChannel" -> withCode(body, "BODY-" + ++serial).replace("Kênh mẫu", "Kênh mẫu " + serial);
            case "createSocialPost" -> body.replace("/posts/", "/posts/" + ++serial + "-");
            case "registerPressAgency" -> withCode(foreign(body), "BODY-" + ++serial);
            case "putAgency" -> withCode(body, AGENCY);
            case "putPressAgency" -> withCode(foreign(body), PRESS);
            default -> body;
        };
    }

    private static String withCode(String body, String code) {
        return body.replaceFirst("\"code\":\"[^\"]*\"", "\"code\":\"" + code + "\"");
    }

    private static String foreign(String body) {
        return body.replace("\"PROVINCIAL\"", "\"OTHER_PROVINCE\"");
    }

    private static void register(String collection, String operationId, String code) {
        String body = withCode(foreign(SampleBodies.of(operationId)), code);
        As.the(Identity.OFFICER).body(body).post(collection).then().statusCode(201);
    }

    private static Schema schemaOf(Operation operation) {
        String method = operation.method().toLowerCase(Locale.ROOT);
        return Schema.ofBody(
                document, document.path("paths").path(operation.path()).path(method));
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
