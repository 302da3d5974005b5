package vn.lantoa.deploy.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.deploy.system.Decency;
import vn.lantoa.platform.testing.openapi.CheckedAnswer;
import vn.lantoa.platform.testing.openapi.OpenApiContract;
import vn.lantoa.platform.testing.openapi.Violation;
import vn.lantoa.platform.testing.openapi.Violation.Kind;

/** Says what is wrong with an answer. */
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OF_THE_DATABASE = Pattern.compile("\\bERROR:|\\bSELECT |\\bCaused by\\b");
    private static final Set<Kind> NOT_OF_THE_DOCUMENT = Set.of(Kind.PATH_UNDESCRIBED, Kind.METHOD_UNDESCRIBED);

    /** A transfer coding or a version that nobody here speaks. */
    private static final Set<Integer> OF_HTTP_ITSELF = Set.of(501, 505);

    private final OpenApiContract contract;

    Judge(OpenApiContract contract) {
        this.contract = contract;
    }

    /**
     * What is wrong with the answer to a call; empty when nothing is.
     *
     * @param path the raw path, without the query
     */
    List<String> faults(String method, String path, Expectation owed, RawAnswer answer) {
        if (!answer.isAnswer()) {
            return owed.cut() && answer.status() == 0
                    ? List.of()
                    : List.of(
                            answer.status() == 0 ? "the connection ended without an answer" : "no answer came in time");
        }
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500 && !(owed.cut() && OF_HTTP_ITSELF.contains(answer.status()))) {
            faults.add("it broke something: " + answer.status());
        }
        if (answer.headers().containsKey("x-fuzz-injected")) {
            faults.add("a header of the client's making came back");
        }
        if (answer.status() >= 400 && !method.equals("HEAD")) {
            insideShown(answer, faults);
            problem(owed, answer, faults);
        }
        if (!owed.cut()) {
            described(method, path, answer, faults);
            refused(owed, answer, faults);
        }
        return faults;
    }

    private static void insideShown(RawAnswer answer, List<String> faults) {
        String text = answer.text();
        Decency.insideShownBy(text).ifPresent(inside -> faults.add("it shows its inside: " + inside));
        if (OF_THE_DATABASE.matcher(text).find()) {
            faults.add("it shows words of the database or of a stack trace");
        }
    }

    private static void problem(Expectation owed, RawAnswer answer, List<String> faults) {
        if (owed.cut() && answer.body().length == 0) {
            // so speaks the parser of HTTP, before anybody of ours hears of the request
            return;
        }
        String type = String.valueOf(answer.header("content-type"));
        if (!type.startsWith("application/problem+json")) {
            faults.add("it refuses without a problem, in " + type);
            return;
        }
        JsonNode problem = json(answer);
        for (String member : List.of("type", "title", "detail", "instance", "code", "traceId")) {
            if (problem.path(member).asText().isBlank()) {
                faults.add("its problem has no " + member);
            }
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("its problem says another status");
        }
        if (answer.status() == 400 && owed.field() != null && !names(problem, owed.field())) {
            faults.add("its violations do not name " + owed.field());
        }
    }

    /** Whether a violation is about the field, what holds it, or what it holds; broken JSON is named by its line. */
    private static boolean names(JsonNode problem, String field) {
        for (JsonNode violation : problem.path("violations")) {
            String named = violation.path("field").asText();
            if (named.startsWith("line ")
                    || (named + ".").startsWith(field + ".")
                    || named.startsWith(field + "[")
                    || field.startsWith(named + ".")
                    || field.startsWith(named + "[")) {
                return true;
            }
        }
        return false;
    }

    private void described(String method, String path, RawAnswer answer, List<String> faults) {
        if (method.equals("HEAD")) {
            return;
        }
        List<Violation> violations = contract.check(new CheckedAnswer(
                method, asDescribed(path, answer), answer.status(), answer.header("content-type"), answer.body()));
        boolean foreign = violations.stream().anyMatch(violation -> NOT_OF_THE_DOCUMENT.contains(violation.kind()));
        if (!foreign) {
            violations.forEach(violation -> faults.add("the document does not describe it: " + violation));
        } else if (answer.status() < 400 && !method.equals("OPTIONS")) {
            faults.add("nothing in the document is there, yet it answers " + answer.status());
        }
    }

    /** An address with a slash at its end means that without. */
    private static String asDescribed(String path, RawAnswer answer) {
        return answer.status() < 400 ? path.replaceFirst("/$", "") : path;
    }

    private static void refused(Expectation owed, RawAnswer answer, List<String> faults) {
        boolean lineRefused =
                answer.status() < 300 && json(answer).path("rejected").asInt() > 0;
        if (owed.refused() && answer.status() < 400 && !lineRefused) {
            faults.add("it takes what it must refuse" + (owed.field() == null ? "" : " for " + owed.field()));
        }
    }

    private static JsonNode json(RawAnswer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }
}
