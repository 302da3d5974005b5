package vn.lantoa.deploy.system;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What is read of a record can be written back, without what only answers have: nothing of it changes. */
@SystemTest
class WriteBackIT {

    private static final AccessTable ACCESS = AccessTable.read();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Samples samples;
    private static JsonNode document;

    @BeforeAll
    static void makeRecords() {
        samples = Samples.create();
        document = MergedDocument.tree();
    }

    @TestFactory
    Stream<DynamicTest> whatIsReadCanBeWrittenBack() {
        Set<String> read = Operations.guarded()
                .filter(Operation::isGet)
                .map(Operation::path)
                .collect(Collectors.toCollection(TreeSet::new));
        return Operations.guarded()
                .filter(operation -> operation.method().equals("PUT") && operation.takesJson())
                .filter(operation -> read.contains(operation.path()))
                .map(operation -> dynamicTest(operation.id(), () -> writeBack(operation)));
    }

    private static void writeBack(Operation put) {
        Identity who = ACCESS.whoMay(put.id());
        String path = samples.pathOf(put);
        Response before = As.the(who).get(path);
        assertThat(before.statusCode()).as(before.asString()).isEqualTo(200);
        JsonNode entry = shared(put, before);

        Response written = As.the(who)
                .header("If-Match", before.header("ETag"))
                .body(entry.toString())
                .put(path);

        assertThat(written.statusCode()).as(entry + " -> " + written.asString()).isEqualTo(200);
        assertThat(shared(put, As.the(who).get(path))).isEqualTo(entry);
    }

    private static JsonNode shared(Operation put, Response answer) {
        try {
            return BodyParts.declaredOf(JSON.readTree(answer.asString()), Schema.ofBody(document, operationOf(put)));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static JsonNode operationOf(Operation put) {
        return document.path("paths").path(put.path()).path("put");
    }
}
