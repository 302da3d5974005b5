package vn.lantoa.platform.web.openapi.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.openapi.operations.OperationMethods;
import vn.lantoa.platform.web.openapi.operations.Operations;
import vn.lantoa.platform.web.openapi.problems.ProblemAnswers;

/**
 * Says of each operation who may call it, as its method is annotated, and which problem codes its feature answers; each
 * code stands with the answer of its status too.
 */
public final class OperationWords implements OASFilter {

    private static final String ANY_ROLE = "**";

    private final OperationMethods methods;
    private final FeatureProblems problems;

    public OperationWords(OperationMethods methods, FeatureProblems problems) {
        this.methods = methods;
        this.problems = problems;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations.of(document)
                .forEach(called -> methods.of(called.operation()).ifPresent(method -> describe(called, method)));
    }

    private void describe(Operations.Described called, MethodInfo method) {
        Operation operation = called.operation();
        List<KnownProblem> own = problems.of(method.declaringClass()).stream()
                .filter(problem -> applies(called, problem))
                .toList();
        List<String> parts = new ArrayList<>();
        String description = operation.getDescription();
        if (description != null && !description.isBlank() && !description.equals(operation.getSummary())) {
            parts.add(description);
        }
        parts.add(callers(method));
        if (!own.isEmpty()) {
            parts.add("Problem codes: "
                    + names(own.stream().map(KnownProblem::name).toList()) + ".");
        }
        operation.setDescription(String.join("\n\n", parts));
        own.forEach(problem -> name(problem, operation));
    }

    /** A read changes nothing, so nothing conflicts with it; what names no record finds all. */
    private static boolean applies(Operations.Described called, KnownProblem problem) {
        boolean read = called.is(PathItem.HttpMethod.GET);
        boolean named = called.path().contains("{") || called.operation().getRequestBody() != null;
        return (!read || problem.status() < 405 && !problem.ofConstraint()) && (problem.status() != 404 || named);
    }

    private static void name(KnownProblem problem, Operation operation) {
        String status = String.valueOf(problem.status());
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        String line = "- `" + problem.name() + "`: " + problem.title();
        if (answer == null) {
            operation.getResponses().addAPIResponse(status, ProblemAnswers.answer(status, line));
        } else if (!answer.getDescription().contains("`" + problem.name() + "`")) {
            boolean listed = answer.getDescription().contains("\n- ");
            answer.setDescription(answer.getDescription() + (listed ? "\n" : "\n\n") + line);
        }
    }

    private static String callers(MethodInfo method) {
        List<String> roles = roles(method);
        if (roles == null) {
            return "Anyone may call it, without a token.";
        }
        return roles.isEmpty() || roles.contains(ANY_ROLE)
                ? "Roles: everyone signed in."
                : "Roles: " + names(roles) + ".";
    }

    /** The roles that the method lets in, else those of its class; null where nothing is asked for. */
    private static @Nullable List<String> roles(MethodInfo method) {
        for (AnnotationTarget target : List.of(method, method.declaringClass())) {
            AnnotationInstance allowed = target.declaredAnnotation(DotName.createSimple(RolesAllowed.class));
            if (allowed != null) {
                return List.of(allowed.value().asStringArray());
            }
            if (target.hasDeclaredAnnotation(DotName.createSimple(Authenticated.class))) {
                return List.of();
            }
            if (target.hasDeclaredAnnotation(DotName.createSimple(PermitAll.class))) {
                return null;
            }
        }
        return null;
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
