package vn.lantoa.platform.web.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.TextForm;

/** Gives operations the texts of the query and the path in their {@link TextForm}; {@link StrictParameters} refuses. */
@Provider
public class CleanParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked") // of a class that is String
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) new CleanParameter() : null;
    }

    @NullUnmarked // a parameter that is not there is null before and after
    private static final class CleanParameter implements ParamConverter<String> {

        @Override
        public String fromString(String value) {
            return value == null ? null : TextForm.LINE.of(value);
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }
}
