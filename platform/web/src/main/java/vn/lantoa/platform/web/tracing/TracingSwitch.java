package vn.lantoa.platform.web.tracing;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/** OpenTelemetry is off unless an endpoint is set ({@code quarkus.otel.exporter.otlp.endpoint}). */
public class TracingSwitch implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;
    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";

    /** Whatever somebody set has at least this rank; below it are Quarkus' own defaults, an endpoint among them. */
    private static final int SET_BY_SOMEBODY = 100;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue given = context.proceed(name);
        if (!name.equals(DISABLED) || isSet(given)) {
            return given;
        }
        return ConfigValue.builder()
                .withName(name)
                .withValue(String.valueOf(!isSet(context.proceed(ENDPOINT))))
                .withConfigSourceName("tracing switch")
                .build();
    }

    private static boolean isSet(ConfigValue value) {
        return value != null
                && value.getConfigSourceOrdinal() >= SET_BY_SOMEBODY
                && value.getValue() != null
                && !value.getValue().isBlank();
    }
}
