package vn.lantoa.deploy.system;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Fails a call that breaks something inside (5xx) or that shows how the inside is made: stack traces, class names, SQL.
 */
public final class Decency implements Filter {

    private static final Pattern INSIDE = Pattern.compile(String.join(
            "|",
            "\\bat [a-z]\\w*(\\.\\w+)+\\(",
            "\\b(java|jakarta|io\\.(quarkus|vertx)|org\\.(hibernate|postgresql)|vn\\.lantoa|com\\.fasterxml)\\.[a-z]+\\.\\w+",
            "Exception\\b",
            "SQLSTATE",
            "(?i:\\bselect [\\w.,*() ]+ from \\w)",
            "(?i:\\binsert into \\w)",
            "(?i:\\bupdate \\w+ set \\w)"));

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String call = request.getMethod() + " " + request.getURI() + " answered " + response.statusCode();
        if (response.statusCode() >= 500) {
            throw new AssertionError(call + ": " + response.asString());
        }
        if (response.statusCode() >= 400) {
            insideShownBy(response.asString()).ifPresent(inside -> {
                throw new AssertionError(call + " and shows its inside: " + inside);
            });
        }
        return response;
    }

    /** The first words that only somebody inside should read. */
    public static Optional<String> insideShownBy(String body) {
        Matcher inside = INSIDE.matcher(body);
        return inside.find() ? Optional.of(inside.group()) : Optional.empty();
    }
}
