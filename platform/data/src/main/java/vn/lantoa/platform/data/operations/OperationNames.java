package vn.lantoa.platform.data.operations;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Names the service in its operator's operations, so that all services' documents can be merged:
 * {@code listDeadLetters} of the task-service becomes {@code listTaskDeadLetters}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OperationNames implements OASFilter {

    private static final Pattern ADDRESS = Pattern.compile("/api/v1/operations/([a-z]+)/.*");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> {
            Matcher address = ADDRESS.matcher(path);
            if (address.matches()) {
                item.getOperations().values().forEach(operation -> name(operation, address.group(1)));
            }
        });
    }

    private static void name(Operation operation, String service) {
        String capital = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        operation.setOperationId(operation.getOperationId().replaceFirst("(?=[A-Z])", capital));
        operation.setSummary(operation.getSummary() + " (" + service + "-service)");
    }
}
