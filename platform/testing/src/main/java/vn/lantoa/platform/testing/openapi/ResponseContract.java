package vn.lantoa.platform.testing.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds every answer that RestAssured receives against an OpenAPI document and fails the call that breaks it; remembers
 * what was called. Set it once for all calls with {@code RestAssured.replaceFiltersWith(contract)}; a call that leaves
 * the document on purpose says so with {@code given().noFiltersOfType(ResponseContract.class)}.
 */
public final class ResponseContract implements Filter {

    private final OpenApiContract contract;
    private final List<String> exempt;
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    private ResponseContract(OpenApiContract contract, List<String> exempt) {
        this.contract = contract;
        this.exempt = exempt;
    }

    public static ResponseContract of(OpenApiContract contract) {
        return new ResponseContract(contract, List.of());
    }

    /**
     * The same contract with nothing seen, which lets these paths and all below them pass unjudged: {@code "/openapi"}.
     */
    public ResponseContract exempting(String... paths) {
        return new ResponseContract(contract, Arrays.asList(paths));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = rawPath(request.getURI());
        if (isExempt(path)) {
            return response;
        }
        // the body can be read once only, so who comes after gets an answer made of these bytes
        byte[] body = response.asByteArray();
        check(new CheckedAnswer(
                request.getMethod(), path, response.statusCode(), response.getHeader("Content-Type"), body));
        return new ResponseBuilder().clone(response).setBody(body).build();
    }

    /** Judges and remembers an answer that came another way than through RestAssured. */
    public void check(CheckedAnswer answer) {
        contract.nameOf(answer).ifPresent(seen::add);
        List<Violation> violations = contract.check(answer);
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(violation -> "  " + violation)
                    .collect(Collectors.joining(
                            System.lineSeparator(),
                            "%s %s answered %d, which breaks the OpenAPI document:%n"
                                    .formatted(answer.method(), answer.path(), answer.status()),
                            "")));
        }
    }

    /** What was answered so far, operation and status as the document has them: {@code GET /api/v1/tasks/{id} 200}. */
    public Set<String> seen() {
        return new TreeSet<>(seen);
    }

    /** The operations of the document that gave no answer so far: {@code GET /api/v1/tasks/{id}}. */
    public Set<String> neverCalled() {
        Set<String> left = contract.operations();
        seen.forEach(answer -> left.remove(answer.substring(0, answer.lastIndexOf(' '))));
        return left;
    }

    private boolean isExempt(String path) {
        return exempt.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
    }

    /** The path as it was sent; not parsed as a URI, for fuzzers send what is none. */
    static String rawPath(String uri) {
        int authority = uri.indexOf("://") + 3;
        int start = uri.indexOf('/', authority);
        return start < 0 ? "/" : uri.substring(start).split("[?#]", 2)[0];
    }
}
