package vn.lantoa.deploy.fuzz;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.FilterableRequestSpecification;

import vn.lantoa.deploy.system.As;
import vn.lantoa.deploy.system.MergedDocument;
import vn.lantoa.deploy.system.Operations;
import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.deploy.system.Samples;
import vn.lantoa.deploy.system.Stack;
import vn.lantoa.deploy.system.Tokens;
import vn.lantoa.platform.testing.token.Identity;

/**
 * For every operation a call that it takes, about the fuzzer's own: a plan never issued, an agency, a press agency of
 * another province and what it published in 2019, a year that no other test looks at. It names any version, so writes
 * that are right do happen.
 */
final class ValidCalls {

    private static final String AGENCY = "SFUZZ";
    private static final String PRESS = "BFUZZ";
    private static final Set<String> OF_A_DRAFT = Set.of("putContentBrief", "transitionContentBrief");
    private static final Pattern KEEPS_DAYS = Pattern.compile("[a-z]+(Partnership|PartnershipOutput|Order)");

    private final JsonNode document = MergedDocument.tree();
    private final URI gateway = Stack.running().gateway();
    private final Samples samples = Samples.create();
    private final Map<String, FilterableRequestSpecification> drafts = new HashMap<>();
    private final Map<String, Description> descriptions = new HashMap<>();
    private int serial;

    ValidCalls(Operation registerAgency, Operation registerPressAgency, Operation submitItems) {
        create("/api/v1/agencies", samples.bodyOf(registerAgency).replace("SMAU", AGENCY));
        create("/api/v1/press-agencies", samples.bodyOf(registerPressAgency).replace("BMAU", PRESS));
        As.theOfficer()
                .header("If-None-Match", "*")
                .body("{\"callsPerMonth\":1000000}")
                .put("/api/v1/usage/" + PRESS + "/quota")
                .then()
                .statusCode(201);
        As.theOfficer()
                .header("Idempotency-Key", "fuzz")
                .queryParam("onBehalfOf", PRESS)
                .body(longAgo(samples.bodyOf(submitItems)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    private static void create(String collection, String body) {
        As.theOfficer().body(body).post(collection).then().statusCode(201);
    }

    Call of(Operation operation, Identity by) {
        FilterableRequestSpecification sample = drafts.computeIfAbsent(operation.id(), id -> draft(operation));
        Description description =
                descriptions.computeIfAbsent(operation.id(), id -> Description.of(document, operation));
        Call call = new Call(operation, description, by, pathOf(operation));
        call.header("Host", gateway.getAuthority())
                .header("Connection", "close")
                .header("Authorization", "Bearer " + Tokens.of(by));
        sample.getHeaders().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Content-Type"))
                .forEach(header -> call.header(header.getName(), header.getValue()));
        if (operation.takes("header", "Idempotency-Key")) {
            call.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.takes("header", "If-Match")) {
            call.header("If-Match", "*");
        }
        query(call, sample.getQueryParams());
        Object body = sample.getBody();
        if (body != null) {
            call.header("Content-Type", sample.getContentType()).body(own(operation, body.toString()));
        }
        return call;
    }

    private FilterableRequestSpecification draft(Operation operation) {
        return (FilterableRequestSpecification)
                samples.complete(operation, RestAssured.given().contentType(ContentType.JSON));
    }

    private void query(Call call, Map<String, ?> query) {
        query.forEach((name, value) -> call.query(name, name.equals("planYear") ? "2019" : String.valueOf(value)));
        if (call.operation().takes("query", "onBehalfOf") && call.by().equals(Identity.OFFICER)) {
            call.query("onBehalfOf", PRESS);
        }
    }

    private String pathOf(Operation operation) {
        if (OF_A_DRAFT.contains(operation.id())) {
            return samples.pathOf(operation).replaceFirst("/content-briefs/[^/]+", "/content-briefs/" + draftOfBrief());
        }
        return operation.isGet()
                ? samples.pathOf(operation)
                : samples.pathOf(operation)
                        .replaceFirst("/agencies/SDL$", "/agencies/" + AGENCY)
                        .replaceFirst("/press-agencies/BBD$", "/press-agencies/" + PRESS)
                        .replaceFirst("/usage/BBD/quota$", "/usage/" + PRESS + "/quota");
    }

    /** The sample brief was issued, so that its agency reads it. */
    private String draftOfBrief() {
        Operation create = Operations.all().stream()
                .filter(one -> one.id().equals("createContentBrief"))
                .findFirst()
                .orElseThrow();
        return As.theOfficer()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(longAgo(samples.bodyOf(create)))
                .post("/api/v1/content-briefs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /**
     * The body about a press agency that counts for nothing and, where something is registered, with a code that
     * nothing has yet. Agreements, their outputs and orders, which no figure counts, keep their days: those of one lie
     * within the other's.
     */
    private byte[] own(Operation operation, String body) {
        String dated = KEEPS_DAYS.matcher(operation.id()).matches() ? body : longAgo(body);
        String own = dated.replace("\"PROVINCIAL\"", "\"OTHER_PROVINCE\"");
        if (operation.id().startsWith("register")) {
            serial++;
            own = own.replaceFirst("\"code\":\"[^\"]*\"", "\"code\":\"FUZZ" + serial + "\"");
        } else if (operation.id().equals("createSocialPost")) {
            serial++;
            own = own.replace("/posts/", "/posts/fuzz-" + serial + "-");
        }
        return own.getBytes(StandardCharsets.UTF_8);
    }

    private static String longAgo(String body) {
        return body.replace("\"2023-", "\"2019-");
    }
}
