package vn.lantoa.platform.web.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import vn.lantoa.platform.web.openapi.operations.Operations;

/** Says of every operation that it takes a bearer token. */
final class BearerToken implements OASFilter {

    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm `lantoa`, audience `lantoa-api`."));
        Operations.of(document).forEach(called -> called.operation()
                .setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER))));
    }
}
