package vn.lantoa.platform.web.tracing;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/** OpenTelemetry is off unless an endpoint is set ({@code quarkus.otel.exporter.otlp.endpoint}). */
public class TracingSwitch implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue given = context.proceed(name);
        if (!name.equals(DISABLED) || (given != null && given.getValue() != null)) {
            return given;
        }
        ConfigValue endpoint = context.proceed(ENDPOINT);
        boolean off = endpoint == null
                || endpoint.getValue() == null
                || endpoint.getValue().isBlank();
        return ConfigValue.builder()
                .withName(name)
                .withValue(String.valueOf(off))
                .withConfigSourceName("tracing switch")
                .build();
    }
}
