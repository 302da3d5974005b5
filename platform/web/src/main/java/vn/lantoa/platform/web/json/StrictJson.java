package vn.lantoa.platform.web.json;

import java.math.BigDecimal;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Makes the request mapper strict (contract.md). Readers of events are the opposite and have a mapper of their own. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_DIGITS = 40;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 1024 * 1024;

    /** A year of a calendar has some 20,000. */
    private static final int MAX_TOKENS = 50_000;

    @Override
    public void customize(ObjectMapper mapper) {
        readUtf8Alone(mapper.getFactory());
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER_DIGITS)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .maxStringLength(MAX_TEXT_LENGTH)
                        .maxTokenCount(MAX_TOKENS)
                        .build());
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .configure(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION, false)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS)
                .registerModule(forms());
        refuseCoercions(mapper);
    }

    /** Bodies are UTF-8 (RFC 8259, 8.1): no guess at UTF-16 or UTF-32. */
    @SuppressWarnings("deprecation") // the builder that replaces it cannot customise Quarkus' mapper
    private static void readUtf8Alone(JsonFactory factory) {
        factory.disable(JsonFactory.Feature.CHARSET_DETECTION);
    }

    /** After Quarkus' own, whose modules would otherwise read dates and numbers before ours do. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static SimpleModule forms() {
        SimpleModule forms = new SimpleModule("house-forms")
                .setDeserializerModifier(new BoundedLists())
                .addDeserializer(String.class, new CleanText())
                .addKeyDeserializer(String.class, new CleanKey())
                .addDeserializer(BigDecimal.class, new PlainNumber())
                .addDeserializer(Double.class, new RealNumber(Double.class))
                .addDeserializer(double.class, new RealNumber(double.class));
        WholeNumber.addTo(forms);
        StrictFormatDeserializer.addTo(forms);
        return forms;
    }

    @SuppressWarnings("deprecation") // the builder that replaces it cannot customise Quarkus' mapper
    private static void refuseCoercions(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        for (LogicalType type :
                new LogicalType[] {LogicalType.DateTime, LogicalType.Enum, LogicalType.POJO, LogicalType.OtherScalar}) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
    }
}
